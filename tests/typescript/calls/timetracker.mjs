// What every RPC of the timetracker domain answers to a viewer, a member, a manager, an admin and an owner of Acme, to the owner of
// Globex, and to nobody.

import * as z from "zod";
import { key } from "../lib/key.mjs";

/** What its answer is held to is what a model can be told to answer in: each declared word by its bounds, and no other. */
function shapeOfAnAnswer(tally, { module }) {
  const { $defs } = z.toJSONSchema(module.ExtractionSchema);
  const { type, properties, required, additionalProperties } = $defs["timetracker.Extraction"];
  const words = ["work_mode", "task_category", "activity_type", "minutes", "confidence"];
  tally.expect(type === "object" && additionalProperties === false, "a model may say more than it was asked");
  tally.expect(JSON.stringify(Object.keys(properties)) === JSON.stringify(words), `a model is told of ${Object.keys(properties)}`);
  tally.expect(JSON.stringify(required) === JSON.stringify(["work_mode", "task_category", "confidence"]), `a model must say ${required}`);
  const { minimum, maximum } = properties.confidence;
  tally.expect(minimum === 0 && maximum === 1, `a model is sure from ${minimum} to ${maximum}`);
}

/** What no other domain has. */
export const deeper = [shapeOfAnAnswer];

const names = { viewer: "vic", member: "mia", manager: "max", admin: "ada", owner: "ola", outsider: "gia" };

/** Who calls; null is nobody. */
export const callers = {
  ...Object.fromEntries(Object.entries(names).map(([who, name]) => [who, { sub: key(name) }])),
  anonymous: null,
};

/** An invitation to Acme for the outsider. */
export async function prepare(as) {
  const invitation = await as("owner").inviteMember({ organization: key("acme"), email: "gia@example.org", role: "member" });
  return { invitation };
}

const week = { organization: key("acme"), since: "2030-05-06", until: "2030-05-12" };

/**
 * For each RPC its arguments, and what it answers to viewer, member, manager, admin, owner, outsider and anonymous: `ok`, the
 * number of rows in a list, or the code of the error.
 */
export const calls = {
  utilization: [week, "FORBIDDEN FORBIDDEN 1 1 1 FORBIDDEN NOT_SIGNED_IN"],
  burnoutRisk: [{ organization: key("acme"), day: "2030-05-12" }, "FORBIDDEN FORBIDDEN 1 1 1 FORBIDDEN NOT_SIGNED_IN"],
  // One's own logs alone have files of one's own.
  attachFile: [
    { log: key("log"), name: "wall.png", content_type: "image/png", size_bytes: 1000 },
    "LOG_NOT_FOUND ok LOG_NOT_FOUND LOG_NOT_FOUND LOG_NOT_FOUND LOG_NOT_FOUND NOT_SIGNED_IN",
  ],
  // A viewer and a member see their own logs alone.
  searchTimeLogs: [{ query: "pier letters" }, "0 0 1 1 1 0 NOT_SIGNED_IN"],
  pushTimeLogs: [
    {
      rows: [
        {
          key: key("offline"),
          version: null,
          values: { organization_id: key("acme"), started_at: "2030-05-06T09:00:00Z", ended_at: "2030-05-06T10:00:00Z", comment: "in the train" },
        },
      ],
    },
    // What becomes of each row is told in a list, whoever sends it.
    "1 1 1 1 1 1 NOT_SIGNED_IN",
  ],
  pullTimeLogs: [{ first: 10 }, "ok ok ok ok ok ok NOT_SIGNED_IN"],
  matchTimeLogEmbeddings: [{ query: `[1${",0".repeat(1535)}]`, threshold: 0.5 }, "0 1 1 1 1 0 NOT_SIGNED_IN"],
  createOrganization: [{ name: "Initech", slug: "initech" }, "ok ok ok ok ok ok NOT_SIGNED_IN"],
  inviteMember: [{ organization: key("acme"), role: "member", email: "new@example.org" }, "FORBIDDEN FORBIDDEN FORBIDDEN ok ok FORBIDDEN NOT_SIGNED_IN"],
  acceptInvitation: [(world) => ({ token: world.invitation }), "ALREADY_MEMBER ALREADY_MEMBER ALREADY_MEMBER ALREADY_MEMBER ALREADY_MEMBER ok NOT_SIGNED_IN"],
  leave: [{ organization: key("acme") }, "ok ok ok ok LAST_OWNER MEMBER_NOT_FOUND NOT_SIGNED_IN"],
  setMemberRole: [{ organization: key("acme"), profile: key("ben"), role: "manager" }, "FORBIDDEN FORBIDDEN FORBIDDEN ok ok FORBIDDEN NOT_SIGNED_IN"],
  removeMember: [{ organization: key("acme"), profile: key("ben") }, "FORBIDDEN FORBIDDEN FORBIDDEN ok ok FORBIDDEN NOT_SIGNED_IN"],
};
