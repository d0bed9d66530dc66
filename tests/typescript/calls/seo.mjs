// What every RPC of the seo domain answers to six callers. The world is made through the client itself, and stays; the calls
// of the table are undone, each of them, so that they all meet the same world.

import { answers } from "../lib/answers.mjs";
import { badInput } from "../lib/badInput.mjs";
import { codecs } from "../lib/codecs.mjs";
import { identities } from "../lib/identities.mjs";
import { key } from "../lib/key.mjs";

export { key };

/** What the transports and the client do in any domain, examined in this one. */
export const deeper = [badInput, identities, answers, codecs];

const names = { employee: "eve", manager: "mia", hr: "hugo", admin: "ada", outsider: "gwen" };

/** Who calls; null is nobody. */
export const callers = {
  ...Object.fromEntries(Object.entries(names).map(([who, name]) => [who, { sub: key(name) }])),
  anonymous: null,
};

/** Gives each caller something to find. `as` makes a client for a caller. */
export async function prepare(as) {
  const [eve, mia, hugo] = [as("employee"), as("manager"), as("hr")];
  const pairing = await mia.createForcedPairing({ struggling_employee: key("eve") });
  const item = await eve.addPlateItem({ title: "Align the synergies" });
  await eve.commentOnPlateItem({ plate_item: item.id, body: "Soon." });
  const handed = await eve.addPlateItem({ title: "Touch base" });
  await eve.broadcastDelegation({ plate_item: handed.id, to_employee: key("ben"), reason: "he has more bandwidth" });
  await eve.calculateBandwidthScore({ employee: key("eve") });
  const channel = await eve.openChannel({ name: "general" });
  await eve.sendTouchpoint({ channel: channel.id, body: "Hello 😀" });
  const hall = await mia.openChannel({ name: "hall", topic: "Everything" });
  const board = await mia.openBoard({ title: "Ideas", visibility: "COMPANY" });
  const note = await mia.stickNote({ board: board.id, body: "More ideas" });
  const canvas = await eve.startCanvasSession({ board: board.id });
  await eve.moveCursor({ board: board.id, x: 1.5, y: -2 });
  const session = await mia.startDeepDive({ title: "Why we meet" });
  await mia.summonToDeepDive({ session: session.id, employee: key("eve") });
  await mia.triggerFocusAlert({ session: session.id, employee: key("eve") });
  const accessGrant = await hugo.grantDepartmentAccess({ employee: key("eve"), reason: "for the audit of the year" });
  await eve.recordActivity({ activity_type: "KEYSTROKE", raw_data: { keys: [1, null, "a"] } });
  await hugo.saveProductivityPattern({
    employee: key("eve"),
    peak_hours: [9, 10],
    decline_patterns: ["after lunch", "a, \"b\" {c}"],
    collaboration_style: "solo",
    predicted_burnout: 30,
  });
  const [notification] = await eve.myNotifications();
  return { pairing, item, handed, channel, hall, board, note, canvas, session, accessGrant, notification };
}

/**
 * For each RPC its arguments, and what it answers to employee, manager, HR, admin, outsider and anonymous: `ok`, the number of
 * rows in a list, or the code of the error.
 */
export const calls = {
  me: [{}, "ok ok ok ok ok NOT_SIGNED_IN"],
  colleagues: [{}, "7 5 7 7 1 NOT_SIGNED_IN"],
  updateMyProfile: [{ display_name: "Zoë 😀", job_title: null }, "ok ok ok ok ok NOT_SIGNED_IN"],
  placeEmployee: [{ employee: key("ben"), department: key("operations"), manager: key("hugo") }, "FORBIDDEN FORBIDDEN ok ok FORBIDDEN NOT_SIGNED_IN"],
  changeRole: [{ employee: key("ben"), role: "MANAGER" }, "FORBIDDEN FORBIDDEN FORBIDDEN ok FORBIDDEN NOT_SIGNED_IN"],
  setSurveillance: [{ employee: key("ben"), level: 5, clearance: 1 }, "FORBIDDEN FORBIDDEN FORBIDDEN ok FORBIDDEN NOT_SIGNED_IN"],
  grantDepartmentAccess: [{ employee: key("ben"), reason: "a department for a while", department: key("operations") }, "FORBIDDEN FORBIDDEN ok ok FORBIDDEN NOT_SIGNED_IN"],
  revokeDepartmentAccess: [(world) => ({ access_grant: world.accessGrant.id }), "FORBIDDEN FORBIDDEN ok ok FORBIDDEN NOT_SIGNED_IN"],
  myActivity: [{ since: "2020-01-01T00:00:00Z", first: 10 }, "1 0 0 0 0 NOT_SIGNED_IN"],
  recordActivity: [{ activity_type: "IDLE", productivity_impact: 0.5, raw_data: "a \"text\"" }, "ok ok ok ok ok NOT_SIGNED_IN"],
  registerDevice: [{ kind: "BADGE", label: "mine", fingerprint: "0123456789abcdef0123456789abcdef" }, "ok ok ok ok ok NOT_SIGNED_IN"],
  setMonitoringConsent: [{ scope: "LOCATION", granted: true }, "ok ok ok ok ok NOT_SIGNED_IN"],
  saveProductivityPattern: [
    {
      employee: key("eve"),
      peak_hours: [0, 23],
      decline_patterns: [],
      collaboration_style: "solo",
      predicted_burnout: 3650,
    },
    "ok ok ok ok EMPLOYEE_OUT_OF_REACH NOT_SIGNED_IN",
  ],
  bandwidthHistory: [{ employee: key("eve") }, "1 1 1 1 0 NOT_SIGNED_IN"],
  activePairings: [{}, "1 1 1 1 0 NOT_SIGNED_IN"],
  teamSurveillanceDashboard: [{ time_window: "2 days" }, "FORBIDDEN 1 0 2 FORBIDDEN NOT_SIGNED_IN"],
  calculateBandwidthScore: [{ employee: key("eve") }, "ok ok ok ok EMPLOYEE_OUT_OF_REACH NOT_SIGNED_IN"],
  createForcedPairing: [{ struggling_employee: key("ben") }, "EMPLOYEE_OUT_OF_REACH ok ok ok EMPLOYEE_OUT_OF_REACH NOT_SIGNED_IN"],
  endPairing: [(world) => ({ pairing: world.pairing.id, outcome: "RECOVERED" }), "ok ok ok ok PAIRING_NOT_FOUND NOT_SIGNED_IN"],
  checkInOnPairing: [(world) => ({ pairing: world.pairing.id, note: "Better.", mood: 4 }), "ok PAIRING_NOT_FOUND PAIRING_NOT_FOUND PAIRING_NOT_FOUND PAIRING_NOT_FOUND NOT_SIGNED_IN"],
  scheduleWellnessIntervention: [{ employee: key("eve"), urgency: "HIGH" }, "ok ok ok ok EMPLOYEE_OUT_OF_REACH NOT_SIGNED_IN"],
  myPlate: [{}, "1 0 0 0 0 NOT_SIGNED_IN"],
  delegationTrail: [(world) => ({ plate_item: world.handed.id }), "1 1 1 1 0 NOT_SIGNED_IN"],
  plateItemComments: [(world) => ({ plate_item: world.item.id }), "1 1 1 1 0 NOT_SIGNED_IN"],
  broadcasts: [{ first: 1 }, "1 1 1 1 0 NOT_SIGNED_IN"],
  addPlateItem: [{ title: "Circle back", details: null, priority: "HIGH", due_on: "2030-02-28" }, "ok ok ok ok ok NOT_SIGNED_IN"],
  labelPlateItem: [(world) => ({ plate_item: world.item.id, label: "urgent", colour: "#ff0000" }), "FORBIDDEN ok ok ok FORBIDDEN NOT_SIGNED_IN"],
  completePlateItem: [(world) => ({ plate_item: world.item.id }), "ok PLATE_ITEM_NOT_FOUND PLATE_ITEM_NOT_FOUND PLATE_ITEM_NOT_FOUND PLATE_ITEM_NOT_FOUND NOT_SIGNED_IN"],
  commentOnPlateItem: [(world) => ({ plate_item: world.item.id, body: "Later." }), "ok ok PLATE_ITEM_NOT_FOUND ok PLATE_ITEM_NOT_FOUND NOT_SIGNED_IN"],
  broadcastDelegation: [
    (world) => ({ plate_item: world.item.id, to_employee: key("leo"), reason: "he has more bandwidth" }),
    "ok ok DELEGATION_NOT_PERMITTED ok DELEGATION_NOT_PERMITTED NOT_SIGNED_IN",
  ],
  channels: [{}, "1 1 0 0 0 NOT_SIGNED_IN"],
  channelMessages: [(world) => ({ channel: world.channel.id, before: "2100-01-01T00:00:00+02:00" }), "1 0 1 1 0 NOT_SIGNED_IN"],
  openChannel: [{ name: "lunch", is_private: true }, "ok ok ok ok ok NOT_SIGNED_IN"],
  joinChannel: [(world) => ({ channel: world.hall.id }), "ok ok ok ok CHANNEL_NOT_FOUND NOT_SIGNED_IN"],
  inviteToChannel: [(world) => ({ channel: world.channel.id, employee: key("leo") }), "ok CHANNEL_NOT_FOUND CHANNEL_NOT_FOUND CHANNEL_NOT_FOUND CHANNEL_NOT_FOUND NOT_SIGNED_IN"],
  sendTouchpoint: [(world) => ({ channel: world.channel.id, body: "Any news?" }), "ok CHANNEL_NOT_FOUND CHANNEL_NOT_FOUND CHANNEL_NOT_FOUND CHANNEL_NOT_FOUND NOT_SIGNED_IN"],
  boards: [{}, "1 1 1 1 0 NOT_SIGNED_IN"],
  boardNotes: [(world) => ({ board: world.board.id }), "1 1 1 1 0 NOT_SIGNED_IN"],
  boardCursors: [(world) => ({ board: world.board.id }), "1 1 1 1 0 NOT_SIGNED_IN"],
  openBoard: [{ title: "Mine" }, "ok ok ok ok ok NOT_SIGNED_IN"],
  stickNote: [(world) => ({ board: world.board.id, body: "One more", kind: "RISK", x: 0.25 }), "ok ok ok ok BOARD_NOT_FOUND NOT_SIGNED_IN"],
  voteForNote: [(world) => ({ note: world.note.id, weight: 3 }), "ok ok ok ok NOTE_NOT_FOUND NOT_SIGNED_IN"],
  startCanvasSession: [(world) => ({ board: world.board.id }), "ok ok ok ok BOARD_NOT_FOUND NOT_SIGNED_IN"],
  moveCursor: [(world) => ({ board: world.board.id, x: 1e-3, y: 12345.678 }), "ok NO_CANVAS_SESSION NO_CANVAS_SESSION NO_CANVAS_SESSION BOARD_NOT_FOUND NOT_SIGNED_IN"],
  endCanvasSession: [(world) => ({ board: world.board.id }), "ok ok ok ok ok NOT_SIGNED_IN"],
  deepDives: [{}, "1 1 0 0 0 NOT_SIGNED_IN"],
  sessionAlerts: [(world) => ({ session: world.session.id }), "1 1 1 1 0 NOT_SIGNED_IN"],
  startDeepDive: [(world) => ({ title: "Deeper", board: world.board.id }), "ok ok ok ok BOARD_NOT_FOUND NOT_SIGNED_IN"],
  summonToDeepDive: [(world) => ({ session: world.session.id, employee: key("leo"), role: "PRESENTER" }), "DEEP_DIVE_NOT_FOUND ok DEEP_DIVE_NOT_FOUND DEEP_DIVE_NOT_FOUND DEEP_DIVE_NOT_FOUND NOT_SIGNED_IN"],
  endDeepDive: [(world) => ({ session: world.session.id }), "DEEP_DIVE_NOT_FOUND ok DEEP_DIVE_NOT_FOUND DEEP_DIVE_NOT_FOUND DEEP_DIVE_NOT_FOUND NOT_SIGNED_IN"],
  recordFacialEngagement: [
    (world) => ({ session: world.session.id, participant: key("eve"), engagement_data: { eyeContact: 0.5 } }),
    "ok ok OBSERVATION_NOT_PERMITTED OBSERVATION_NOT_PERMITTED OBSERVATION_NOT_PERMITTED NOT_SIGNED_IN",
  ],
  triggerFocusAlert: [(world) => ({ session: world.session.id, employee: key("eve") }), "ok ok OBSERVATION_NOT_PERMITTED OBSERVATION_NOT_PERMITTED OBSERVATION_NOT_PERMITTED NOT_SIGNED_IN"],
  myNotifications: [{ unread_only: true }, "3 2 0 0 0 NOT_SIGNED_IN"],
  markNotificationRead: [(world) => ({ notification: world.notification.id }), "ok NOTIFICATION_NOT_FOUND NOTIFICATION_NOT_FOUND NOTIFICATION_NOT_FOUND NOTIFICATION_NOT_FOUND NOT_SIGNED_IN"],
  metrics: [{}, "FORBIDDEN FORBIDDEN FORBIDDEN 6 FORBIDDEN NOT_SIGNED_IN"],
  setMetricThreshold: [{ metric: "DELEGATIONS", severity: "WARNING", above: 5 }, "FORBIDDEN FORBIDDEN FORBIDDEN ok FORBIDDEN NOT_SIGNED_IN"],
  auditTrail: [{ employee: key("mia"), first: 5 }, "FORBIDDEN FORBIDDEN FORBIDDEN 1 FORBIDDEN NOT_SIGNED_IN"],
  exportMyData: [{}, "ok ok ok ok ok NOT_SIGNED_IN"],
  exportEmployee: [{ id: key("ben") }, "FORBIDDEN FORBIDDEN ok ok FORBIDDEN NOT_SIGNED_IN"],
  eraseEmployee: [{ id: key("ben") }, "FORBIDDEN FORBIDDEN 74 74 FORBIDDEN NOT_SIGNED_IN"],
};
