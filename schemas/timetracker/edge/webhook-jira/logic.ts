// A worklog that somebody made on an issue. What becomes of the issue itself is not time.

import * as z from "zod";
import type { JiraEventsLogic } from "../../../../generated/timetracker/ts/edge.js";

const Worklog = z.object({
  webhookEvent: z.literal("worklog_created"),
  worklog: z.object({
    author: z.object({ accountId: z.string() }),
    comment: z.string().optional(),
    started: z.string(),
    timeSpentSeconds: z.number().int().min(60).max(86_400),
  }),
});

export const logic: JiraEventsLogic = async ({ id, body }, { rpc }) => {
  const said = Worklog.safeParse(JSON.parse(body));
  if (!said.success) return { challenge: null, fresh: false };
  const { author, comment, started, timeSpentSeconds } = said.data.worklog;
  const from = Date.parse(started);
  const { fresh } = await rpc.takeInEvent({
    integration: "jira",
    account: author.accountId,
    delivery: id,
    ...(comment !== undefined && { comment: comment.slice(0, 4000) }),
    started_at: new Date(from).toISOString(),
    ended_at: new Date(from + timeSpentSeconds * 1000).toISOString(),
  });
  return { challenge: null, fresh };
};
