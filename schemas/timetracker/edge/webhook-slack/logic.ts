// What somebody writes in a channel in which the application listens: `log 90m letters for the pier` is an hour and a half until now.

import * as z from "zod";
import type { SlackEventsLogic } from "../../../../generated/timetracker/ts/edge.js";

const Body = z.discriminatedUnion("type", [
  z.object({ type: z.literal("url_verification"), challenge: z.string().max(1000) }),
  z.object({
    type: z.literal("event_callback"),
    team_id: z.string(),
    event: z.object({ type: z.string(), user: z.string().optional(), text: z.string().optional(), ts: z.string().optional() }),
  }),
]);

const LINE = /^log ([1-9][0-9]{0,3})m(?:in)? +(.+)$/s;

export const logic: SlackEventsLogic = async ({ id, body }, { rpc }) => {
  const said = Body.safeParse(JSON.parse(body));
  // Slack sends much that is nobody's time; what is not understood is not asked for again.
  if (!said.success) return { challenge: null, fresh: false };
  if (said.data.type === "url_verification") return { challenge: said.data.challenge, fresh: false };
  const { team_id, event } = said.data;
  const [, minutes, comment] = LINE.exec(event.text ?? "") ?? [];
  if (event.type !== "message" || event.user === undefined || event.ts === undefined || comment === undefined) {
    return { challenge: null, fresh: false };
  }
  const ended = Number(event.ts) * 1000;
  const { fresh } = await rpc.takeInEvent({
    integration: "slack",
    account: `${team_id}/${event.user}`,
    delivery: id,
    comment,
    started_at: new Date(ended - Number(minutes) * 60_000).toISOString(),
    ended_at: new Date(ended).toISOString(),
  });
  return { challenge: null, fresh };
};
