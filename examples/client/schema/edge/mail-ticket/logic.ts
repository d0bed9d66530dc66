import { DeskEdgeError, type MailTicketLogic } from "../../../generated/desk/ts/index.js";

export const logic: MailTicketLogic = async ({ subject }, { rpc }) => {
  const title = subject.replace(/^((re|fwd?): *)+/i, "").trim();
  if (title === "") throw new DeskEdgeError("NO_SUBJECT", 422, "A mail without a subject is no ticket.");
  const ticket = await rpc.openTicket({ title });
  return { ticket: ticket.id, title: ticket.title };
};
