// What every RPC of the iaoms domain answers to an employee of CSE, the head of CSE, a registrar, the principal and an admin of HITAM,
// to the principal of Globex, and to nobody.

import { key } from "../lib/key.mjs";

const names = { employee: "ann", head: "hana", registrar: "rex", principal: "pia", admin: "ada", outsider: "gus" };

/** Who calls; null is nobody. The employee comes with a session that Google opened. */
export const callers = {
  ...Object.fromEntries(Object.entries(names).map(([who, name]) => [who, { sub: key(name) }])),
  employee: { sub: key("ann"), session_id: key("phone") },
  anonymous: null,
};

/** A file in Google Drive. Its name makes up the rest, and the key's 32 digits twice the form of a hash. */
function file(name) {
  const digits = key(name).replaceAll("-", "");
  return {
    drive_file_id: `drive-${digits}`,
    file_name: `${name}.pdf`,
    mime_type: "application/pdf",
    file_size_bytes: 1000,
    file_hash: digits + digits,
  };
}

const [number, password] = ["22E51A0501", "correct horse battery"];

/**
 * Five documents of Ann's: one that she writes, and on their way one that waits for Hana, one that Hana handed back, one that she
 * signed, and one that lies with Ben. Beside them a meeting, a call to come at once, days in the calendar, a channel, and what Ann
 * keeps for herself.
 */
export async function prepare(as) {
  const [ann, hana, rex] = [as("employee"), as("head"), as("registrar")];
  await ann.changePassword({ password });
  const ticket = await as("anonymous").signInWithHitamId({ hitam_id: number, password, device_name: "Firefox" });

  const draft = await ann.createDocument({ title: "Fees", file: file("fees") });
  const attachment = await ann.attachFile({ document: draft.id, file: file("table") });
  await ann.sendDocument({ document: draft.id, recipient: key("ada") });
  const wanted = await ann.requestSignature({ document: draft.id, signer: key("rex") });
  const remark = await ann.comment({ document: draft.id, body: "Please look at page 3." });
  const submit = async (title, routing, ...signers) => {
    const document = await ann.createDocument({ title, file: file(title) });
    return ann.submitDocument({ document: document.id, routing, signers: signers.map(key) });
  };
  const card = await submit("Leave", "SEQUENTIAL", "hana", "pia");
  const returned = await submit("Trip", "BIDIRECTIONAL", "hana", "hugo");
  await hana.reject({ card: returned.id, reason: "Too dear." });
  const signed = await submit("Lab", "SEQUENTIAL", "hana");
  await hana.approve({ card: signed.id });
  const lying = await submit("Roof", "PARALLEL", "ben");
  await ann.escalate({ card: lying.id, signer: key("ben") });
  const { nodes: templates } = await rex.listWorkflowTemplates();

  const meeting = await hana.scheduleMeeting({
    title: "The new lab",
    starts_at: "2030-05-06T09:00:00Z",
    participants: [key("ann"), key("rex")],
    location: "Room 101",
  });
  const request = await hana.requestLiveMeeting({ target: key("ann"), reason: "The fees do not add up." });
  const event = await ann.addCalendarEvent({ title: "Exams", starts_at: "2030-05-06T09:00:00Z", ends_at: "2030-05-06T12:00:00Z" });
  await ann.inviteToEvent({ event: event.id, recipient: key("hana") });
  await rex.addCalendarEvent({
    title: "Convocation",
    starts_at: "2030-05-07T09:00:00Z",
    ends_at: "2030-05-07T12:00:00Z",
    visibility: "INSTITUTION",
  });

  const channel = await ann.openChannel({ name: "The fees", members: [key("hana")] });
  const message = await ann.sendMessage({ channel: channel.id, body: "Good morning 😀" });
  await hana.markChannelRead({ channel: channel.id });

  const preference = await ann.createUserPreference({ theme: "dark" });
  const subscription = await ann.createNotificationSubscription({ kind: "APPROVAL", channel: "PUSH" });
  const widget = await ann.createDashboardWidget({ kind: "NOTES" });
  const reminder = await ann.createReminder({ text: "Water the plants", remind_at: "2030-05-06T09:00:00Z" });
  const note = await ann.createNote({ title: "Ideas" });
  return {
    ticket, draft, attachment, wanted, remark, card, returned, signed, template: templates[0], meeting, request, event, channel,
    message, preference, subscription, widget, reminder, note,
  };
}

const span = { since: "2030-05-06T00:00:00Z", until: "2030-05-08T00:00:00Z" };
const stages = [{ routing: "SEQUENTIAL", roles: ["HOD", "PRINCIPAL"], department: "ANY" }];

/**
 * For each RPC its arguments, and what it answers to employee, head, registrar, principal, admin, outsider and anonymous: `ok`, the
 * number of rows in a list, or the code of the error.
 */
export const calls = {
  operations: [{ first: 20 }, "6 7 7 7 1 1 NOT_SIGNED_IN"],
  operationParts: [(world) => ({ operation: world.card.operation_id }), "2 2 2 2 0 0 NOT_SIGNED_IN"],
  colleagues: [{ first: 100 }, "10 10 10 10 10 2 NOT_SIGNED_IN"],
  myPermissions: [{}, "1 4 8 6 7 6 NOT_SIGNED_IN"],
  myDevices: [{}, "1 0 0 0 0 0 NOT_SIGNED_IN"],
  myFaceChecks: [{ first: 5 }, "1 0 0 0 0 0 NOT_SIGNED_IN"],
  signInWithHitamId: [{ hitam_id: number, password, device_name: "Firefox" }, "ok ok ok ok ok ok ok"],
  registerDevice: [
    { session: key("phone"), device_name: "Phone" },
    "ok NOT_YOUR_SESSION NOT_YOUR_SESSION NOT_YOUR_SESSION NOT_YOUR_SESSION NOT_YOUR_SESSION NOT_SIGNED_IN",
  ],
  changePassword: [{ password: "another long password", current: password }, "ok ok ok ok ok ok NOT_SIGNED_IN"],
  signOut: [(world) => ({ session: world.ticket.session }), "ok ok ok ok ok ok NOT_SIGNED_IN"],
  forceSignOut: [
    { recipient: key("ben") },
    "NOT_YOURS_TO_END NOT_YOURS_TO_END NOT_YOURS_TO_END NOT_YOURS_TO_END ok NOT_YOURS_TO_END NOT_SIGNED_IN",
  ],
  placeRecipient: [
    { recipient: key("ben"), role: "HOD", department: key("ece") },
    "NOT_YOURS_TO_PLACE NOT_YOURS_TO_PLACE ok NOT_YOURS_TO_PLACE ok NOT_YOURS_TO_PLACE NOT_SIGNED_IN",
  ],
  updateMyProfile: [{ designation: "Reader", phone: "+914022334456" }, "ok ok ok ok ok ok NOT_SIGNED_IN"],
  syncGoogleProfile: [
    { full_name: "Ann 😀", avatar_url: "https://example.org/ann.png" },
    "ok NOT_BY_GOOGLE NOT_BY_GOOGLE NOT_BY_GOOGLE NOT_BY_GOOGLE NOT_BY_GOOGLE NOT_SIGNED_IN",
  ],

  documentVersions: [(world) => ({ document: world.card.document_id }), "1 1 1 1 0 0 NOT_SIGNED_IN"],
  documentDeliveries: [(world) => ({ document: world.draft.id }), "1 1 1 1 1 0 NOT_SIGNED_IN"],
  createDocument: [
    (world) => ({ title: "More leave", file: file("more"), type: "REQUEST", due_on: "2030-05-06", operation: world.card.operation_id }),
    "ok ok OPERATION_NOT_FOUND ok NOT_YOURS_TO_WRITE OPERATION_NOT_FOUND NOT_SIGNED_IN",
  ],
  addDocumentVersion: [
    (world) => ({ document: world.draft.id, file: file("better"), note: "Better" }),
    "ok DOCUMENT_NOT_FOUND DOCUMENT_NOT_FOUND DOCUMENT_NOT_FOUND DOCUMENT_NOT_FOUND DOCUMENT_NOT_FOUND NOT_SIGNED_IN",
  ],
  attachFile: [
    (world) => ({ document: world.draft.id, file: file("beside") }),
    "ok DOCUMENT_NOT_FOUND DOCUMENT_NOT_FOUND DOCUMENT_NOT_FOUND DOCUMENT_NOT_FOUND DOCUMENT_NOT_FOUND NOT_SIGNED_IN",
  ],
  sendDocument: [
    (world) => ({ document: world.draft.id, recipient: key("cat"), kind: "COPY" }),
    "ok DOCUMENT_NOT_FOUND DOCUMENT_NOT_FOUND DOCUMENT_NOT_FOUND DOCUMENT_NOT_FOUND DOCUMENT_NOT_FOUND NOT_SIGNED_IN",
  ],
  markDocumentRead: [
    (world) => ({ document: world.draft.id }),
    "DOCUMENT_NOT_FOUND DOCUMENT_NOT_FOUND DOCUMENT_NOT_FOUND DOCUMENT_NOT_FOUND ok DOCUMENT_NOT_FOUND NOT_SIGNED_IN",
  ],

  pendingApprovals: [{ first: 10 }, "0 1 0 0 0 0 NOT_SIGNED_IN"],
  cardSteps: [(world) => ({ card: world.card.id }), "2 2 2 2 0 0 NOT_SIGNED_IN"],
  cardHistory: [(world) => ({ card: world.returned.id }), "2 2 2 2 0 0 NOT_SIGNED_IN"],
  cardWorkflow: [(world) => ({ card: world.card.id }), "ok ok ok ok ok ok NOT_SIGNED_IN"],
  myEscalations: [{}, "0 1 0 0 0 0 NOT_SIGNED_IN"],
  submitDocument: [
    (world) => ({ document: world.draft.id, routing: "HYBRID", template: world.template.id }),
    "ok DOCUMENT_NOT_FOUND DOCUMENT_NOT_FOUND DOCUMENT_NOT_FOUND DOCUMENT_NOT_FOUND DOCUMENT_NOT_FOUND NOT_SIGNED_IN",
  ],
  approve: [
    (world) => ({ card: world.card.id, comment: "Gladly." }),
    "NOT_A_SIGNER ok CARD_NOT_FOUND NOT_YOUR_TURN CARD_NOT_FOUND CARD_NOT_FOUND NOT_SIGNED_IN",
  ],
  reject: [
    (world) => ({ card: world.card.id, reason: "Not in May." }),
    "NOT_A_SIGNER ok CARD_NOT_FOUND NOT_YOUR_TURN CARD_NOT_FOUND CARD_NOT_FOUND NOT_SIGNED_IN",
  ],
  forward: [
    (world) => ({ card: world.card.id, colleague: key("cat"), reason: "She knows more of it." }),
    "NOT_A_SIGNER ok CARD_NOT_FOUND NOT_YOUR_TURN CARD_NOT_FOUND CARD_NOT_FOUND NOT_SIGNED_IN",
  ],
  resubmit: [
    (world) => ({ card: world.returned.id, file: file("cheaper"), note: "Cheaper" }),
    "ok CARD_NOT_FOUND CARD_NOT_FOUND CARD_NOT_FOUND CARD_NOT_FOUND CARD_NOT_FOUND NOT_SIGNED_IN",
  ],
  resend: [
    (world) => ({ card: world.returned.id, signer: key("hana"), note: "It is what trains cost." }),
    "ok CARD_NOT_FOUND CARD_NOT_FOUND CARD_NOT_FOUND CARD_NOT_FOUND CARD_NOT_FOUND NOT_SIGNED_IN",
  ],
  cancelCard: [
    (world) => ({ card: world.card.id, reason: "I stay." }),
    "ok CARD_NOT_FOUND CARD_NOT_FOUND CARD_NOT_FOUND CARD_NOT_FOUND CARD_NOT_FOUND NOT_SIGNED_IN",
  ],
  escalate: [
    (world) => ({ card: world.card.id, signer: key("hana") }),
    "ok CARD_NOT_FOUND CARD_NOT_FOUND CARD_NOT_FOUND CARD_NOT_FOUND CARD_NOT_FOUND NOT_SIGNED_IN",
  ],

  myNotifications: [{ unread_only: true }, "5 4 2 0 0 0 NOT_SIGNED_IN"],
  notificationTemplates: [{}, "12 12 12 12 12 12 NOT_SIGNED_IN"],
  deliveriesOf: [{ notification: key("told") }, "1 0 0 0 0 0 NOT_SIGNED_IN"],
  deliveryRates: [{ since: "2020-01-01T00:00:00Z" }, "NOT_YOURS_TO_READ NOT_YOURS_TO_READ 1 1 1 0 NOT_SIGNED_IN"],
  markNotificationRead: [
    { notification: key("told") },
    "ok NOTIFICATION_NOT_FOUND NOTIFICATION_NOT_FOUND NOTIFICATION_NOT_FOUND NOTIFICATION_NOT_FOUND NOTIFICATION_NOT_FOUND NOT_SIGNED_IN",
  ],
  markAllNotificationsRead: [{}, "ok ok ok ok ok ok NOT_SIGNED_IN"],

  myMeetingsBetween: [span, "1 1 1 0 0 0 NOT_SIGNED_IN"],
  meetingParticipants: [(world) => ({ meeting: world.meeting.id }), "2 2 2 0 0 0 NOT_SIGNED_IN"],
  openMeetingRequests: [{}, "1 0 0 0 0 0 NOT_SIGNED_IN"],
  calendar: [span, "2 2 1 1 1 0 NOT_SIGNED_IN"],
  scheduleMeeting: [
    {
      title: "Fees",
      starts_at: "2030-05-07T10:00:00+05:30",
      participants: [key("cat")],
      duration_minutes: 30,
      meeting_url: "https://example.org/fees",
    },
    "ok ok ok ok ok PARTICIPANT_NOT_FOUND NOT_SIGNED_IN",
  ],
  answerMeeting: [
    (world) => ({ meeting: world.meeting.id, response: "TENTATIVE" }),
    "ok MEETING_NOT_FOUND ok MEETING_NOT_FOUND MEETING_NOT_FOUND MEETING_NOT_FOUND NOT_SIGNED_IN",
  ],
  cancelMeeting: [
    (world) => ({ meeting: world.meeting.id }),
    "MEETING_NOT_FOUND ok MEETING_NOT_FOUND MEETING_NOT_FOUND MEETING_NOT_FOUND MEETING_NOT_FOUND NOT_SIGNED_IN",
  ],
  requestLiveMeeting: [
    (world) => ({ target: key("ben"), reason: "Ann's leave", urgency: "IMMEDIATE", card: world.card.id }),
    "NOT_YOURS_TO_SUMMON ok CARD_NOT_FOUND ok NOT_YOURS_TO_SUMMON CARD_NOT_FOUND NOT_SIGNED_IN",
  ],
  answerLiveRequest: [
    (world) => ({ request: world.request.id, accept: true }),
    "ok REQUEST_NOT_FOUND REQUEST_NOT_FOUND REQUEST_NOT_FOUND REQUEST_NOT_FOUND REQUEST_NOT_FOUND NOT_SIGNED_IN",
  ],
  withdrawLiveRequest: [
    (world) => ({ request: world.request.id }),
    "REQUEST_NOT_FOUND ok REQUEST_NOT_FOUND REQUEST_NOT_FOUND REQUEST_NOT_FOUND REQUEST_NOT_FOUND NOT_SIGNED_IN",
  ],
  addCalendarEvent: [
    { title: "Lab moves", starts_at: "2030-05-07T09:00:00Z", ends_at: "2030-05-07T17:00:00Z", visibility: "DEPARTMENT" },
    "ok ok NO_DEPARTMENT NO_DEPARTMENT NO_DEPARTMENT NO_DEPARTMENT NOT_SIGNED_IN",
  ],
  inviteToEvent: [
    (world) => ({ event: world.event.id, recipient: key("cat") }),
    "ok EVENT_NOT_FOUND EVENT_NOT_FOUND EVENT_NOT_FOUND EVENT_NOT_FOUND EVENT_NOT_FOUND NOT_SIGNED_IN",
  ],
  answerEvent: [
    (world) => ({ event: world.event.id, response: "ACCEPTED" }),
    "EVENT_NOT_FOUND ok EVENT_NOT_FOUND EVENT_NOT_FOUND EVENT_NOT_FOUND EVENT_NOT_FOUND NOT_SIGNED_IN",
  ],

  channels: [{}, "1 1 0 0 0 0 NOT_SIGNED_IN"],
  channelMessages: [(world) => ({ channel: world.channel.id, before: "2100-01-01T00:00:00+02:00" }), "1 1 0 0 0 0 NOT_SIGNED_IN"],
  channelMembers: [(world) => ({ channel: world.channel.id }), "2 2 0 0 0 0 NOT_SIGNED_IN"],
  readReceipts: [(world) => ({ message: world.message.id }), "1 0 0 0 0 0 NOT_SIGNED_IN"],
  openChannel: [
    { name: "Computer Science", kind: "DEPARTMENT" },
    "NOT_YOURS_TO_OPEN ok NO_DEPARTMENT NO_DEPARTMENT NO_DEPARTMENT NO_DEPARTMENT NOT_SIGNED_IN",
  ],
  addToChannel: [
    (world) => ({ channel: world.channel.id, recipient: key("cat"), moderator: true }),
    "ok NOT_A_MODERATOR CHANNEL_NOT_FOUND CHANNEL_NOT_FOUND CHANNEL_NOT_FOUND CHANNEL_NOT_FOUND NOT_SIGNED_IN",
  ],
  leaveChannel: [(world) => ({ channel: world.channel.id }), "ok ok ok ok ok ok NOT_SIGNED_IN"],
  sendMessage: [
    (world) => ({ channel: world.channel.id, body: "And to you.", reply_to: world.message.id }),
    "ok ok CHANNEL_NOT_FOUND CHANNEL_NOT_FOUND CHANNEL_NOT_FOUND CHANNEL_NOT_FOUND NOT_SIGNED_IN",
  ],
  editMessage: [
    (world) => ({ message: world.message.id, body: "Good evening" }),
    "ok MESSAGE_NOT_FOUND MESSAGE_NOT_FOUND MESSAGE_NOT_FOUND MESSAGE_NOT_FOUND MESSAGE_NOT_FOUND NOT_SIGNED_IN",
  ],
  retractMessage: [
    (world) => ({ message: world.message.id }),
    "ok MESSAGE_NOT_FOUND MESSAGE_NOT_FOUND MESSAGE_NOT_FOUND MESSAGE_NOT_FOUND MESSAGE_NOT_FOUND NOT_SIGNED_IN",
  ],
  markChannelRead: [
    (world) => ({ channel: world.channel.id, until: "2100-01-01T00:00:00Z" }),
    "ok ok CHANNEL_NOT_FOUND CHANNEL_NOT_FOUND CHANNEL_NOT_FOUND CHANNEL_NOT_FOUND NOT_SIGNED_IN",
  ],

  documentComments: [(world) => ({ document: world.draft.id }), "1 1 1 1 1 0 NOT_SIGNED_IN"],
  documentSignatures: [(world) => ({ document: world.signed.document_id }), "1 1 1 1 0 0 NOT_SIGNED_IN"],
  mySignatureRequests: [{}, "0 0 1 0 0 0 NOT_SIGNED_IN"],
  auditTrail: [{ row: key("hugo"), first: 10 }, "NOT_YOURS_TO_READ NOT_YOURS_TO_READ NOT_YOURS_TO_READ 1 1 0 NOT_SIGNED_IN"],
  comment: [
    (world) => ({ document: world.card.document_id, body: "When?", card: world.card.id }),
    "ok ok DOCUMENT_NOT_FOUND ok DOCUMENT_NOT_FOUND DOCUMENT_NOT_FOUND NOT_SIGNED_IN",
  ],
  requestSignature: [
    (world) => ({ document: world.draft.id, signer: key("pia"), message: "By Friday", days: 7 }),
    "ok DOCUMENT_NOT_FOUND DOCUMENT_NOT_FOUND DOCUMENT_NOT_FOUND DOCUMENT_NOT_FOUND DOCUMENT_NOT_FOUND NOT_SIGNED_IN",
  ],
  signDocument: [
    (world) => ({ request: world.wanted.id, kind: "DRAWN", image_url: "https://example.org/rex.png" }),
    "REQUEST_NOT_FOUND REQUEST_NOT_FOUND ok REQUEST_NOT_FOUND REQUEST_NOT_FOUND REQUEST_NOT_FOUND NOT_SIGNED_IN",
  ],
  declineSignature: [
    (world) => ({ request: world.wanted.id }),
    "REQUEST_NOT_FOUND REQUEST_NOT_FOUND ok REQUEST_NOT_FOUND REQUEST_NOT_FOUND REQUEST_NOT_FOUND NOT_SIGNED_IN",
  ],

  dashboard: [{ at: "2030-05-06T12:00:00Z" }, "ok ok ok ok ok ok NOT_SIGNED_IN"],
  history: [{ outcome: "APPROVED" }, "1 1 1 1 0 0 NOT_SIGNED_IN"],
  myActivity: [{ first: 20 }, "9 2 0 0 0 0 NOT_SIGNED_IN"],
  metricsBetween: [
    { metric: "DOCUMENTS_CREATED", since: "2030-05-01", until: "2030-05-31" },
    "NOT_YOURS_TO_READ NOT_YOURS_TO_READ 1 1 1 1 NOT_SIGNED_IN",
  ],
  liveCounters: [{}, "2 2 2 2 2 1 NOT_SIGNED_IN"],
  documentStats: [{}, "0 0 1 1 0 1 NOT_SIGNED_IN"],
  approvalStats: [{}, "0 0 1 1 0 0 NOT_SIGNED_IN"],
  documentStatsAge: [{}, "ok ok ok ok ok ok NOT_SIGNED_IN"],
  officeCounters: [{ at: "2030-05-06T12:00:00Z" }, "ok ok ok ok ok ok NOT_SIGNED_IN"],

  listInstitutions: [{ filter: { code: { eq: "HITAM" } } }, "1 1 1 1 1 0 NOT_SIGNED_IN"],
  updateInstitution: [
    { id: key("hitam"), patch: { session_hours: 9 } },
    "FORBIDDEN FORBIDDEN FORBIDDEN FORBIDDEN ok NOT_FOUND NOT_SIGNED_IN",
  ],
  getDepartment: [{ id: key("cse") }, "ok ok ok ok ok NOT_FOUND NOT_SIGNED_IN"],
  listDepartments: [{ order_by: "NAME_DESC" }, "2 2 2 2 2 0 NOT_SIGNED_IN"],
  createDepartment: [
    { name: "Mechanics", code: "MECH", head_id: key("cat") },
    "FORBIDDEN FORBIDDEN ok FORBIDDEN ok FORBIDDEN NOT_SIGNED_IN",
  ],
  updateDepartment: [
    { id: key("cse"), patch: { head_id: null } },
    "FORBIDDEN FORBIDDEN ok FORBIDDEN ok NOT_FOUND NOT_SIGNED_IN",
  ],
  listUserPreferences: [{}, "1 0 0 0 0 0 NOT_SIGNED_IN"],
  createUserPreference: [{ quiet_from: "22:00:00", quiet_until: "07:00:00" }, "CONFLICT ok ok ok ok ok NOT_SIGNED_IN"],
  updateUserPreference: [
    (world) => ({ id: world.preference.id, patch: { page_size: 50 } }),
    "ok NOT_FOUND NOT_FOUND NOT_FOUND NOT_FOUND NOT_FOUND NOT_SIGNED_IN",
  ],
  getDocument: [(world) => ({ id: world.card.document_id }), "ok ok ok ok NOT_FOUND NOT_FOUND NOT_SIGNED_IN"],
  listDocuments: [{ order_by: "CREATED_AT_DESC" }, "5 6 6 6 1 1 NOT_SIGNED_IN"],
  updateDocument: [
    (world) => ({ id: world.draft.id, version: world.draft.version, patch: { priority: "EMERGENCY" } }),
    "ok FORBIDDEN FORBIDDEN FORBIDDEN FORBIDDEN NOT_FOUND NOT_SIGNED_IN",
  ],
  deleteDocument: [
    (world) => ({ id: world.draft.id, version: world.draft.version }),
    "ok FORBIDDEN FORBIDDEN FORBIDDEN FORBIDDEN NOT_FOUND NOT_SIGNED_IN",
  ],
  listDocumentAttachments: [{}, "1 1 1 1 1 0 NOT_SIGNED_IN"],
  deleteDocumentAttachment: [
    (world) => ({ id: world.attachment.id }),
    "ok FORBIDDEN FORBIDDEN FORBIDDEN FORBIDDEN NOT_FOUND NOT_SIGNED_IN",
  ],
  getWorkflowTemplate: [(world) => ({ id: world.template.id }), "ok ok ok ok ok NOT_FOUND NOT_SIGNED_IN"],
  listWorkflowTemplates: [{}, "2 2 2 2 2 2 NOT_SIGNED_IN"],
  createWorkflowTemplate: [{ name: "Short", stages }, "FORBIDDEN FORBIDDEN ok FORBIDDEN ok FORBIDDEN NOT_SIGNED_IN"],
  updateWorkflowTemplate: [
    (world) => ({ id: world.template.id, patch: { stages } }),
    "FORBIDDEN FORBIDDEN ok FORBIDDEN ok NOT_FOUND NOT_SIGNED_IN",
  ],
  deleteWorkflowTemplate: [
    (world) => ({ id: world.template.id }),
    "FORBIDDEN FORBIDDEN ok FORBIDDEN ok NOT_FOUND NOT_SIGNED_IN",
  ],
  getApprovalCard: [(world) => ({ id: world.card.id }), "ok ok ok ok NOT_FOUND NOT_FOUND NOT_SIGNED_IN"],
  listApprovalCards: [{}, "4 5 5 5 0 0 NOT_SIGNED_IN"],
  listNotifications: [{}, "5 4 2 0 0 0 NOT_SIGNED_IN"],
  deleteNotification: [{ id: key("told") }, "ok NOT_FOUND NOT_FOUND NOT_FOUND NOT_FOUND NOT_FOUND NOT_SIGNED_IN"],
  listNotificationSubscriptions: [{}, "1 0 0 0 0 0 NOT_SIGNED_IN"],
  createNotificationSubscription: [{ kind: "APPROVAL", channel: "PUSH", is_wanted: false }, "CONFLICT ok ok ok ok ok NOT_SIGNED_IN"],
  updateNotificationSubscription: [
    (world) => ({ id: world.subscription.id, patch: { is_wanted: false } }),
    "ok NOT_FOUND NOT_FOUND NOT_FOUND NOT_FOUND NOT_FOUND NOT_SIGNED_IN",
  ],
  deleteNotificationSubscription: [
    (world) => ({ id: world.subscription.id }),
    "ok NOT_FOUND NOT_FOUND NOT_FOUND NOT_FOUND NOT_FOUND NOT_SIGNED_IN",
  ],
  getCalendarEvent: [(world) => ({ id: world.event.id }), "ok ok NOT_FOUND NOT_FOUND NOT_FOUND NOT_FOUND NOT_SIGNED_IN"],
  listCalendarEvents: [{ order_by: "STARTS_AT_ASC" }, "2 2 1 1 1 0 NOT_SIGNED_IN"],
  updateCalendarEvent: [
    (world) => ({ id: world.event.id, patch: { location: "Hall", description: null } }),
    "ok FORBIDDEN NOT_FOUND NOT_FOUND NOT_FOUND NOT_FOUND NOT_SIGNED_IN",
  ],
  deleteCalendarEvent: [
    (world) => ({ id: world.event.id }),
    "ok FORBIDDEN NOT_FOUND NOT_FOUND NOT_FOUND NOT_FOUND NOT_SIGNED_IN",
  ],
  updateComment: [
    (world) => ({ id: world.remark.id, patch: { body: "Please look at page 4." } }),
    "ok FORBIDDEN FORBIDDEN FORBIDDEN FORBIDDEN NOT_FOUND NOT_SIGNED_IN",
  ],
  deleteComment: [(world) => ({ id: world.remark.id }), "ok FORBIDDEN FORBIDDEN FORBIDDEN FORBIDDEN NOT_FOUND NOT_SIGNED_IN"],
  listDashboardWidgets: [{}, "1 0 0 0 0 0 NOT_SIGNED_IN"],
  createDashboardWidget: [{ kind: "NOTES", grid_column: 9, settings: { pinned: [1] } }, "CONFLICT ok ok ok ok ok NOT_SIGNED_IN"],
  updateDashboardWidget: [
    (world) => ({ id: world.widget.id, patch: { width: 12 } }),
    "ok NOT_FOUND NOT_FOUND NOT_FOUND NOT_FOUND NOT_FOUND NOT_SIGNED_IN",
  ],
  deleteDashboardWidget: [(world) => ({ id: world.widget.id }), "ok NOT_FOUND NOT_FOUND NOT_FOUND NOT_FOUND NOT_FOUND NOT_SIGNED_IN"],
  getReminder: [(world) => ({ id: world.reminder.id }), "ok NOT_FOUND NOT_FOUND NOT_FOUND NOT_FOUND NOT_FOUND NOT_SIGNED_IN"],
  listReminders: [{}, "1 0 0 0 0 0 NOT_SIGNED_IN"],
  createReminder: [
    (world) => ({ text: "Ask again", remind_at: "2030-05-06T09:00:00Z", operation_id: world.card.operation_id }),
    "ok ok ok ok ok REFERENCE_MISSING NOT_SIGNED_IN",
  ],
  updateReminder: [
    (world) => ({ id: world.reminder.id, patch: { is_done: true } }),
    "ok NOT_FOUND NOT_FOUND NOT_FOUND NOT_FOUND NOT_FOUND NOT_SIGNED_IN",
  ],
  deleteReminder: [(world) => ({ id: world.reminder.id }), "ok NOT_FOUND NOT_FOUND NOT_FOUND NOT_FOUND NOT_FOUND NOT_SIGNED_IN"],
  getNote: [(world) => ({ id: world.note.id }), "ok NOT_FOUND NOT_FOUND NOT_FOUND NOT_FOUND NOT_FOUND NOT_SIGNED_IN"],
  listNotes: [{}, "1 0 0 0 0 0 NOT_SIGNED_IN"],
  createNote: [{ title: "Zoë 😀", body: "" }, "ok ok ok ok ok ok NOT_SIGNED_IN"],
  updateNote: [
    (world) => ({ id: world.note.id, patch: { is_pinned: true, operation_id: null } }),
    "ok NOT_FOUND NOT_FOUND NOT_FOUND NOT_FOUND NOT_FOUND NOT_SIGNED_IN",
  ],
  deleteNote: [(world) => ({ id: world.note.id }), "ok NOT_FOUND NOT_FOUND NOT_FOUND NOT_FOUND NOT_FOUND NOT_SIGNED_IN"],
};
