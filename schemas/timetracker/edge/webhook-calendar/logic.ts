// Google says that something changed in a calendar, and nothing else: everything stands in headers, and there is no body.

import type { CalendarEventsLogic } from "../../../../generated/timetracker/ts/edge.js";

export const logic: CalendarEventsLogic = async ({ id }, { rpc, request }) => {
  // The first message of a channel says that it is open.
  if (request.headers.get("x-goog-resource-state") === "sync") return { challenge: null, fresh: false };
  const { fresh } = await rpc.takeInEvent({
    integration: "calendar",
    account: request.headers.get("x-goog-channel-id") ?? "",
    delivery: id,
  });
  return { challenge: null, fresh };
};
