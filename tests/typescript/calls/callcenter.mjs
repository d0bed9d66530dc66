// What every RPC of the callcenter domain answers to an admin, a manager, a supervisor, an agent and the gateway of North, to the
// admin of South, and to nobody.

import { key } from "../lib/key.mjs";

const names = { admin: "ada", manager: "max", supervisor: "sue", agent: "ben", gateway: "gateway", outsider: "gus" };

/** Who calls; null is nobody. The gateway carries messages and serves the number: an account of its own, and an agent otherwise. */
export const callers = {
  ...Object.fromEntries(Object.entries(names).map(([who, name]) => [who, { sub: key(name) }])),
  anonymous: null,
};

const tenant = key("north");
const tenant_id = tenant;
const lead = key("kim");

/** A page of what is North's. Whoever belongs to South asks for it, too. */
const inNorth = { filter: { tenant_id: { eq: tenant } } };
const ever = { since: "2020-01-01T00:00:00Z", until: "2100-01-01T00:00:00Z" };

/** Ben's day, and what others do about it. `as` makes a client for a caller. */
export async function prepare(as) {
  const [ada, max, ben, gateway, gus] = [as("admin"), as("manager"), as("agent"), as("gateway"), as("outsider")];
  await ada.setUpTenant({ tenant });
  await gus.setUpTenant({ tenant: key("south") });
  const invitation = await ada.inviteMember({ tenant, role: "AGENT", person: key("gus") });

  await max.scoreLead({ lead });
  await max.bookExpense({ campaign: key("spring"), kind: "MEDIA", amount: 10, spent_on: "2030-05-06" });
  await ben.noteOnLead({ lead, detail: "Asks for an offer." });
  await ben.readLead({ lead });
  await ben.addLeadDocument({ lead, file_name: "offer.pdf", size_bytes: 1000 });
  await ben.giveConsent({ lead, purpose: "EMAIL", evidence: "on the phone" });

  const provider = await ada.createMessageProvider({ tenant_id, channel: "EMAIL", name: "Post", credential: "key-secret-0042", served_by: key("gateway") });
  const message = await ben.sendMessage({ lead, template: key("hello") });
  await gateway.recordDelivery({ message: message.id, delivery: "SENT", provider_reference: "post-1" });

  const [left, ringing] = [await gateway.incomingCall({ phone_number: key("line") }), await gateway.incomingCall({ phone_number: key("line") })];
  const voicemail = await gateway.leaveVoicemail({ call_log: left.id, seconds: 10 });
  await gateway.pressKey({ call_log: ringing.id, menu: key("menu"), digit: "7" });
  const sold = await ben.startCall({ lead });
  await ben.answerCall({ call_log: sold.id });
  await ben.endCall({ call_log: sold.id, outcome: "SALE" });
  const talk = await ben.startCall({ lead });

  const redemption = await ben.redeemReward({ reward: key("mug") });
  const device = await ben.registerDevice({ tenant, platform: "IOS", token: "0123456789abcdef" });
  const securityEvent = await ben.reportSecurityEvent({ tenant, severity: "WARNING", detail: "Somebody asked me for my password." });
  const request = await ada.openPrivacyRequest({ tenant, kind: "ACCESS", email: "kim@example.org" });

  const [notification] = await ben.myNotifications({ tenant });
  const [model, permission, rule, tier] = (
    await Promise.all([ada.listScoringModels(inNorth), ada.listRolePermissions(inNorth), ada.listPointRules(inNorth), ada.listAchievementTiers(inNorth)])
  ).map(({ nodes: [first] }) => first);
  return { invitation, provider, message, ringing, voicemail, talk, redemption, device, securityEvent, request, notification, model, permission, rule, tier };
}

// Answers that many functions give, by what allows a call. Each begins with admin, manager, supervisor, agent and gateway.
const everybody = "ok ok ok ok ok ok NOT_SIGNED_IN";
const members = "ok ok ok ok ok FORBIDDEN NOT_SIGNED_IN";
const membersRead = "ok ok ok ok ok NOT_FOUND NOT_SIGNED_IN";
const managersByPermission = "ok ok PERMISSION_REQUIRED PERMISSION_REQUIRED PERMISSION_REQUIRED FORBIDDEN NOT_SIGNED_IN";
const adminsByPermission = "ok PERMISSION_REQUIRED PERMISSION_REQUIRED PERMISSION_REQUIRED PERMISSION_REQUIRED FORBIDDEN NOT_SIGNED_IN";
const reports = (rows) => `${rows} ${rows} ${rows} PERMISSION_REQUIRED PERMISSION_REQUIRED FORBIDDEN NOT_SIGNED_IN`;
const whoeverWorksOnIt = "ok ok NOT_YOUR_LEAD ok NOT_YOUR_LEAD FORBIDDEN NOT_SIGNED_IN";
const gatewayUnless = (code) => `${code} ${code} ${code} ${code} ok FORBIDDEN NOT_SIGNED_IN`;
const agentUnless = (code) => `${code} ${code} ${code} ok ${code} ${code} NOT_SIGNED_IN`;
const managersMake = "ok ok FORBIDDEN FORBIDDEN FORBIDDEN FORBIDDEN NOT_SIGNED_IN";
const adminsMake = "ok FORBIDDEN FORBIDDEN FORBIDDEN FORBIDDEN FORBIDDEN NOT_SIGNED_IN";
// What members see and others change: to somebody who does not see it, it is not there.
const managersChange = "ok ok FORBIDDEN FORBIDDEN FORBIDDEN NOT_FOUND NOT_SIGNED_IN";
const adminsChange = "ok FORBIDDEN FORBIDDEN FORBIDDEN FORBIDDEN NOT_FOUND NOT_SIGNED_IN";
// Numbers of rows.
const seenByMembers = (rows) => `${rows} ${rows} ${rows} ${rows} ${rows} 0 NOT_SIGNED_IN`;
const seenWithAgent = (rows, own = rows) => `${rows} ${rows} ${rows} ${own} 0 0 NOT_SIGNED_IN`;
const seenByReaders = (rows) => seenWithAgent(rows, 0);
const seenByAdmin = (rows) => `${rows} 0 0 0 0 0 NOT_SIGNED_IN`;
const ownRows = (rows) => `0 0 0 ${rows} 0 0 NOT_SIGNED_IN`;

/**
 * For each RPC its arguments, and what it answers to admin, manager, supervisor, agent, gateway, outsider and anonymous: `ok`, the
 * number of rows in a list or a page, or the code of the error.
 */
export const calls = {
  // Tenants, people, permissions.
  myTenants: [{}, "1 1 1 2 1 1 NOT_SIGNED_IN"],
  myPermissions: [{ tenant }, "13 9 3 0 0 0 NOT_SIGNED_IN"],
  setUpTenant: [{ tenant }, adminsMake],
  createTenant: [{ name: "West", slug: "west" }, everybody],
  inviteMember: [{ tenant, role: "AGENT", email: "new@example.org" }, managersMake],
  acceptInvitation: [(world) => ({ token: world.invitation }), "INVITATION_NOT_FOUND INVITATION_NOT_FOUND INVITATION_NOT_FOUND INVITATION_NOT_FOUND INVITATION_NOT_FOUND ok NOT_SIGNED_IN"],
  leave: [{ tenant }, "LAST_OWNER ok ok ok ok MEMBER_NOT_FOUND NOT_SIGNED_IN"],
  setMemberRole: [{ tenant, person: key("eva"), role: "SUPERVISOR" }, managersMake],
  removeMember: [{ tenant, person: key("eva") }, managersMake],
  getTenant: [{ id: tenant }, membersRead],
  updateTenant: [{ id: tenant, patch: { currency: "CHF" } }, adminsChange],
  getUser: [{ id: key("eva") }, membersRead],
  updateUser: [{ id: key("ben"), patch: { display_name: "Ben 😀" } }, "FORBIDDEN FORBIDDEN FORBIDDEN ok FORBIDDEN FORBIDDEN NOT_SIGNED_IN"],
  listUserRoles: [inNorth, seenByMembers(6)],
  listRoleDescriptions: [{}, "4 4 4 4 4 4 NOT_SIGNED_IN"],
  listPermissions: [{}, "13 13 13 13 13 13 NOT_SIGNED_IN"],
  listRolePermissions: [{ filter: { tenant_id: { eq: tenant }, role: { eq: "ADMIN" } } }, seenByMembers(13)],
  createRolePermission: [{ tenant_id, role: "AGENT", permission: "lead.read" }, adminsMake],
  deleteRolePermission: [(world) => ({ id: world.permission.id }), adminsChange],

  // Agents.
  agentTimes: [{ tenant, ...ever }, seenWithAgent(3)],
  setSkill: [{ agent: key("agent eva"), skill: key("german"), level: 5 }, managersByPermission],
  dropSkill: [{ agent: key("agent ben"), skill: key("german") }, managersByPermission],
  setMyStatus: [{ tenant, status: "ONLINE" }, "AGENT_NOT_FOUND AGENT_NOT_FOUND AGENT_NOT_FOUND ok AGENT_NOT_FOUND FORBIDDEN NOT_SIGNED_IN"],
  listTeams: [inNorth, seenByMembers(2)],
  createTeam: [{ tenant_id, name: "Night", supervisor_id: key("sue") }, managersMake],
  updateTeam: [{ id: key("inbound"), patch: { name: "Day" } }, managersChange],
  deleteTeam: [{ id: key("outbound") }, managersChange],
  listSkills: [inNorth, seenByMembers(2)],
  createSkill: [{ tenant_id, code: "french", title: "French" }, managersMake],
  deleteSkill: [{ id: key("dutch") }, managersChange],
  getAgent: [{ id: key("agent ben") }, membersRead],
  listAgents: [inNorth, seenByMembers(2)],
  createAgent: [{ tenant_id, user_id: key("max"), extension: "299" }, managersMake],
  updateAgent: [{ id: key("agent ben"), patch: { extension: "299" } }, "ok ok FORBIDDEN COLUMN_FORBIDDEN FORBIDDEN NOT_FOUND NOT_SIGNED_IN"],
  readAgent: [{ agent: key("agent ben") }, managersMake],

  // Leads.
  myLeads: [{ tenant }, ownRows(1)],
  findLeads: [{ tenant, email: "Kim@example.org" }, seenWithAgent(1)],
  leadHistory: [{ lead }, seenWithAgent(3)],
  ingestLead: [{ tenant, source: key("web"), full_name: "Nia", email: "nia@example.org" }, managersByPermission],
  moveLead: [{ lead, status: "CONTACTED" }, whoeverWorksOnIt],
  noteOnLead: [{ lead, detail: "Call again." }, whoeverWorksOnIt],
  readLead: [{ lead }, "ok ok ok ok LEAD_NOT_FOUND LEAD_NOT_FOUND NOT_SIGNED_IN"],
  getLead: [{ id: lead }, "ok ok ok ok NOT_FOUND NOT_FOUND NOT_SIGNED_IN"],
  listLeads: [inNorth, seenWithAgent(3, 2)],
  leadStats: [{ tenant_id }, "ok ok ok FORBIDDEN FORBIDDEN FORBIDDEN NOT_SIGNED_IN"],
  leadScores: [{ lead }, seenWithAgent(1)],
  scoreLead: [{ lead }, managersByPermission],
  waitingLeads: [{ tenant }, seenByReaders(1)],
  leadAssignments: [{ lead }, seenWithAgent(1)],
  routeLead: [{ lead: key("lou") }, managersByPermission],
  assignLead: [{ lead: key("lou"), agent: key("eva") }, managersByPermission],
  leadDocuments: [{ lead }, seenWithAgent(1)],
  addLeadDocument: [{ lead, file_name: "contract.pdf", size_bytes: 26214400 }, whoeverWorksOnIt],
  listLeadSources: [inNorth, seenByMembers(1)],
  createLeadSource: [{ tenant_id, code: "fair", title: "Fair", kind: "EVENT", cost_per_lead: 12.5 }, managersMake],
  updateLeadSource: [{ id: key("web"), patch: { is_active: false } }, managersChange],
  listScoringModels: [inNorth, seenByReaders(1)],
  createScoringModel: [{ tenant_id, name: "Another" }, adminsMake],
  updateScoringModel: [(world) => ({ id: world.model.id, patch: { half_life_days: 10 } }), "ok FORBIDDEN FORBIDDEN NOT_FOUND NOT_FOUND NOT_FOUND NOT_SIGNED_IN"],
  listRoutingRules: [inNorth, seenByReaders(1)],
  createRoutingRule: [{ tenant_id, position: 2, name: "What comes from the web", source_id: key("web") }, managersMake],
  updateRoutingRule: [{ id: key("rule"), patch: { strategy: "BEST_SKILLED" } }, "ok ok FORBIDDEN NOT_FOUND NOT_FOUND NOT_FOUND NOT_SIGNED_IN"],
  deleteRoutingRule: [{ id: key("rule") }, "ok ok FORBIDDEN NOT_FOUND NOT_FOUND NOT_FOUND NOT_SIGNED_IN"],

  // Campaigns.
  getCampaign: [{ id: key("spring") }, membersRead],
  listCampaigns: [inNorth, seenByMembers(2)],
  createCampaign: [{ tenant_id, code: "autumn", name: "Autumn", starts_at: "2030-09-01T00:00:00Z" }, managersMake],
  updateCampaign: [{ id: key("spring"), patch: { goal_leads: 100 } }, managersChange],
  moveCampaign: [{ campaign: key("summer"), status: "SCHEDULED" }, managersByPermission],
  linkSource: [{ campaign: key("spring"), source: key("web"), share: 50 }, managersByPermission],
  bookExpense: [{ campaign: key("spring"), kind: "DATA", amount: 990, spent_on: "2030-05-07" }, managersByPermission],
  campaignExpenses: [{ campaign: key("spring") }, seenByReaders(1)],

  // Calls.
  myCalls: [{ tenant }, ownRows(2)],
  ringingCalls: [{ tenant }, "0 0 0 1 0 FORBIDDEN NOT_SIGNED_IN"],
  findCall: [(world) => ({ tenant, reference: world.talk.reference }), "ok ok ok ok CALL_NOT_FOUND CALL_NOT_FOUND NOT_SIGNED_IN"],
  getCallLog: [(world) => ({ id: world.talk.id }), "ok ok ok ok NOT_FOUND NOT_FOUND NOT_SIGNED_IN"],
  listCallLogs: [inNorth, seenWithAgent(4, 2)],
  startCall: [{ lead }, "ok ok NOT_YOUR_LEAD ALREADY_IN_A_CALL NOT_YOUR_LEAD FORBIDDEN NOT_SIGNED_IN"],
  answerCall: [(world) => ({ call_log: world.ringing.id }), members],
  endCall: [(world) => ({ call_log: world.talk.id, outcome: "NO_ANSWER" }), "NOT_YOUR_CALL NOT_YOUR_CALL NOT_YOUR_CALL ok NOT_YOUR_CALL FORBIDDEN NOT_SIGNED_IN"],
  callKeys: [(world) => ({ call_log: world.ringing.id }), seenByReaders(1)],
  incomingCall: [{ phone_number: key("line"), other_number: "+49 40 1234567" }, gatewayUnless("SWITCHBOARD_ONLY")],
  pressKey: [(world) => ({ call_log: world.ringing.id, menu: key("menu"), digit: "1" }), gatewayUnless("SWITCHBOARD_ONLY")],
  leaveVoicemail: [(world) => ({ call_log: world.ringing.id, seconds: 600, transcript: "Please call back." }), gatewayUnless("SWITCHBOARD_ONLY")],
  waitingVoicemails: [{ tenant }, "0 0 0 1 0 FORBIDDEN NOT_SIGNED_IN"],
  takeVoicemail: [(world) => ({ voicemail: world.voicemail.id }), "VOICEMAIL_TAKEN VOICEMAIL_TAKEN VOICEMAIL_TAKEN ok VOICEMAIL_TAKEN FORBIDDEN NOT_SIGNED_IN"],
  listIvrMenus: [inNorth, seenByMembers(1)],
  createIvrMenu: [{ tenant_id, name: "Night", prompt: "We sleep." }, adminsMake],
  updateIvrMenu: [{ id: key("menu"), patch: { prompt: "Press two." } }, adminsChange],
  deleteIvrMenu: [{ id: key("menu") }, adminsChange],
  listIvrOptions: [inNorth, seenByMembers(1)],
  createIvrOption: [{ tenant_id, menu_id: key("menu"), digit: "9", takes_message: true }, adminsMake],
  deleteIvrOption: [{ id: key("one") }, adminsChange],
  listPhoneNumbers: [inNorth, seenByMembers(1)],
  createPhoneNumber: [{ tenant_id, number: "+49401000001", title: "Support" }, adminsMake],
  updatePhoneNumber: [{ id: key("line"), patch: { title: "Sales and support" } }, adminsChange],

  // Messages and notifications.
  getMessage: [(world) => ({ id: world.message.id }), membersRead],
  listMessages: [inNorth, seenByMembers(1)],
  messageHistory: [(world) => ({ message: world.message.id }), seenByMembers(1)],
  deliveryRates: [{ tenant, ...ever }, reports(1)],
  sendMessage: [{ lead, template: key("hello") }, whoeverWorksOnIt],
  recordDelivery: [(world) => ({ message: world.message.id, delivery: "DELIVERED" }), gatewayUnless("GATEWAY_ONLY")],
  listMessageProviders: [inNorth, "1 0 0 0 1 0 NOT_SIGNED_IN"],
  createMessageProvider: [{ tenant_id, channel: "PUSH", name: "Push", credential: "key-secret-0043" }, adminsMake],
  updateMessageProvider: [(world) => ({ id: world.provider.id, patch: { sender: "North" } }), "ok NOT_FOUND NOT_FOUND NOT_FOUND FORBIDDEN NOT_FOUND NOT_SIGNED_IN"],
  listMessageTemplates: [inNorth, seenByMembers(1)],
  createMessageTemplate: [{ tenant_id, channel: "SMS", code: "ping", body: "Hi {{name}}" }, managersMake],
  updateMessageTemplate: [{ id: key("hello"), patch: { body: "How are you?" } }, managersChange],
  myNotifications: [{ tenant }, ownRows(2)],
  markNotificationRead: [(world) => ({ notification: world.notification.id }), agentUnless("NOTIFICATION_NOT_FOUND")],
  registerDevice: [{ tenant, platform: "ANDROID", token: "fedcba9876543210" }, members],
  getDeviceToken: [(world) => ({ id: world.device.id }), agentUnless("NOT_FOUND")],
  listDeviceTokens: [inNorth, ownRows(1)],
  deleteDeviceToken: [(world) => ({ id: world.device.id }), agentUnless("NOT_FOUND")],

  // The game.
  myPoints: [{ tenant }, ownRows(3)],
  leaderboard: [{ tenant, ...ever }, "1 1 1 1 1 FORBIDDEN NOT_SIGNED_IN"],
  myStanding: [{ tenant }, everybody],
  myBadges: [{ tenant }, ownRows(1)],
  myChallenges: [{ tenant }, ownRows(1)],
  competitionStandings: [{ competition: key("race") }, "1 1 1 1 1 FORBIDDEN NOT_SIGNED_IN"],
  enterCompetition: [{ competition: key("race"), team: key("outbound") }, managersByPermission],
  redeemReward: [{ reward: key("mug") }, "NOT_ENOUGH_POINTS NOT_ENOUGH_POINTS NOT_ENOUGH_POINTS ok NOT_ENOUGH_POINTS FORBIDDEN NOT_SIGNED_IN"],
  decideRedemption: [(world) => ({ redemption: world.redemption.id, status: "APPROVED" }), managersByPermission],
  listPointRules: [inNorth, seenByMembers(5)],
  createPointRule: [{ tenant_id, deed: "MESSAGE_SENT", valid_from: "2030-01-01T00:00:00Z", points: 1 }, adminsMake],
  updatePointRule: [(world) => ({ id: world.rule.id, patch: { points: 7 } }), managersChange],
  listAchievementTiers: [inNorth, seenByMembers(4)],
  createAchievementTier: [{ tenant_id, title: "Diamond", min_points: 50000 }, adminsMake],
  updateAchievementTier: [(world) => ({ id: world.tier.id, patch: { title: "Tin" } }), adminsChange],
  listBadges: [inNorth, seenByMembers(4)],
  createBadge: [{ tenant_id, code: "writer", title: "Writer", deed: "MESSAGE_SENT", threshold: 10 }, managersMake],
  updateBadge: [{ id: key("caller"), patch: { threshold: 2 } }, managersChange],
  listChallenges: [inNorth, seenByMembers(1)],
  createChallenge: [{ tenant_id, title: "A sale", period: "WEEKLY", deed: "LEAD_WON", target: 1, bonus: 50, starts_at: "2030-01-01T00:00:00Z" }, managersMake],
  updateChallenge: [{ id: key("daily"), patch: { bonus: 20 } }, managersChange],
  listCompetitions: [inNorth, seenByMembers(1)],
  createCompetition: [{ tenant_id, title: "Sprint", starts_at: "2030-01-01T00:00:00Z", ends_at: "2030-02-01T00:00:00Z" }, managersMake],
  updateCompetition: [{ id: key("race"), patch: { prize: "A cake" } }, managersChange],
  listRewards: [inNorth, seenByMembers(1)],
  createReward: [{ tenant_id, title: "Bicycle", cost: 5000, stock: 1 }, managersMake],
  updateReward: [{ id: key("mug"), patch: { stock: 3 } }, managersChange],
  listRedemptions: [inNorth, "1 1 0 1 0 0 NOT_SIGNED_IN"],

  // Figures.
  leadsBySource: [{ tenant, ...ever }, reports(1)],
  leadsByStatus: [{ tenant }, reports(2)],
  callSummary: [{ tenant, ...ever }, reports(2)],
  campaignReturns: [{ tenant }, reports(2)],
  agentPerformance: [{ tenant, ...ever }, reports(2)],
  trend: [{ tenant, since: "2030-05-06", until: "2030-05-08" }, reports(3)],

  // What is on record, and what people ask about it.
  auditTrail: [{ tenant, actor: key("ben"), action: "READ" }, seenByAdmin(1)],
  signIn: [{ tenant }, members],
  signOut: [{ tenant }, members],
  securityEvents: [{ tenant }, seenByAdmin(1)],
  reportSecurityEvent: [{ tenant, severity: "INFO", detail: "The door was open." }, members],
  handleSecurityEvent: [(world) => ({ security_event: world.securityEvent, resolution: "It was the admin." }), adminsByPermission],
  dataInventory: [{}, "18 18 18 18 18 18 NOT_SIGNED_IN"],
  leadConsents: [{ lead }, seenWithAgent(1)],
  giveConsent: [{ lead, purpose: "SMS", evidence: "a letter" }, whoeverWorksOnIt],
  withdrawConsent: [{ lead, purpose: "EMAIL" }, whoeverWorksOnIt],
  openPrivacyRequests: [{ tenant }, seenByAdmin(1)],
  openPrivacyRequest: [{ tenant, kind: "DELETION", email: "lou@example.org" }, adminsByPermission],
  movePrivacyRequest: [(world) => ({ gdpr_request: world.request.id, status: "IN_PROGRESS" }), adminsByPermission],
};
