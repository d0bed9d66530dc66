import { about, nothing, openAccount, written } from "./telling.mjs";

export const title = "A day at Westcall";

/** Who is there, before anything happens. */
export const beginning = `
  Westcall is a call centre. One lead goes from the form on a website to the sale, and other things go on beside it. Ada opens it and is its
  admin. Max manages, Sue watches, Ben and Eva call. Two accounts are no people: the hook, by which the website brings leads, and the
  gateway, which carries mail and rings the telephones. Gus has a call centre of his own, Eastcall.
`;

/** The keys that people, payments, contacts and credentials are sealed with lie in the platform's vault, once for everybody. */
async function keysAreThere(platform) {
  await platform.query(`
    select vault.create_secret(wanted.name || ' is long and random', wanted.name)
    from unnest(array[
      'callcenter-people.1', 'callcenter-people.hash', 'callcenter-payment.1', 'callcenter-payment.hash',
      'callcenter-contacts.1', 'callcenter-contacts.hash', 'callcenter-credentials.1', 'callcenter-credentials.hash'
    ]) as wanted (name)
    where not exists (select from vault.secrets s where s.name = wanted.name)`);
}

/** In which tables a text stands, wherever in a row: what is sealed stands in none. */
async function whereStands(platform, sought) {
  const { rows } = await platform.query(
    `select c.oid::regclass::text as name from pg_class c
     where c.relnamespace in ('callcenter'::regnamespace, 'callcenter_private'::regnamespace, 'realtime'::regnamespace) and c.relkind in ('r', 'p')`,
  );
  const found = [];
  for (const { name } of rows) {
    const { rowCount } = await platform.query(`select from ${name} t where strpos(t::text, $1) > 0 limit 1`, [sought]);
    if (rowCount > 0) found.push(name);
  }
  return found;
}

/** What happens. */
export default async function day({ platform, person, nobody, chapter, step, refused }) {
  await keysAreThere(platform);
  const people = ["Ada", "Max", "Sue", "Ben", "Eva", "Hook", "Gateway", "Gus"];
  for (const name of people) await openAccount(platform, name);
  const [ada, max, sue, ben, eva, hook, gateway, gus] = people.map((name) => person(name));
  const today = { since: new Date(Date.now() - 86_400_000).toISOString(), until: new Date(Date.now() + 86_400_000).toISOString() };

  chapter("Seven o'clock: a call centre is opened");

  await refused("Who is not signed in opens none.", () => nobody.createTenant({ name: "Westcall", slug: "westcall" }), "NOT_SIGNED_IN");
  const tenant = await step("Ada opens Westcall.", () => ada.createTenant({ name: "Westcall", slug: "westcall" }), written);
  const tenant_id = tenant;
  await refused("Gus would like the same name in his address.", () => gus.createTenant({ name: "Westcall", slug: "westcall" }), "ALREADY_TAKEN");
  const east = await step("He opens Eastcall.", () => gus.createTenant({ name: "Eastcall", slug: "eastcall" }), written);
  await step("Both are set up: who may do what, how leads are scored, what deeds are worth.", async () => [(await ada.setUpTenant({ tenant })) > 0, (await gus.setUpTenant({ tenant: east })) > 0], [true, true]);
  await step("Doing it again adds nothing.", () => ada.setUpTenant({ tenant }), 0);
  const joins = async (host, guest, role) => guest.acceptInvitation({ token: await host.inviteMember({ tenant, role, person: guest.id }) });
  await step("Ada invites Max to manage, and he comes.", () => joins(ada, max, "MANAGER"), tenant);
  await refused("Max cannot make somebody an admin.", () => max.inviteMember({ tenant, role: "ADMIN", person: sue.id }), "ROLE_ABOVE_OWN");
  await step("He invites Sue, Ben and Eva; Ada lets the website and the gateway in.", async () => {
    await joins(max, sue, "SUPERVISOR");
    await joins(max, ben, "AGENT");
    await joins(max, eva, "AGENT");
    await joins(ada, hook, "MANAGER");
    await joins(ada, gateway, "AGENT");
    return (await sue.myPermissions({ tenant })).sort();
  }, ["call.monitor", "lead.read", "report.read"]);
  await refused("Gus has no business here.", () => gus.leaderboard({ tenant, ...today }), "FORBIDDEN");

  chapter("Eight o'clock: the ground is laid");

  const website = await step("Max notes where leads come from: the website.", () => max.createLeadSource({ tenant_id, code: "website", title: "Website", kind: "WEBSITE" }), { code: "website" });
  await refused("Ben, an agent, plans no campaign.", () => ben.createCampaign({ tenant_id, code: "spring", name: "Spring", starts_at: today.since }), "FORBIDDEN");
  const spring = await step("Max plans one for spring, of 500.", () => max.createCampaign({ tenant_id, code: "spring", name: "Spring", starts_at: today.since, budget: 500 }), { status: "DRAFT", budget: 500 });
  const spend = (amount) => max.bookExpense({ campaign: spring.id, kind: "MEDIA", amount, spent_on: "2031-03-10" });
  await refused("He would spend 400 on it before it runs.", () => spend(400), "CAMPAIGN_NOT_RUNNING");
  await step("Max starts it.", () => max.moveCampaign({ campaign: spring.id, status: "ACTIVE" }), { status: "ACTIVE" });
  await step("He spends 400 on it.", () => spend(400), { spent: 400 });
  await refused("He would spend a hundred and a cent more, which is a cent too much.", () => spend(100.01), "BUDGET_EXCEEDED");
  await step("He takes on Ben.", () => max.createAgent({ tenant_id, user_id: ben.id, extension: "201" }), { user_id: ben.id });
  const evaCalls = await step("He takes on Eva.", () => max.createAgent({ tenant_id, user_id: eva.id, extension: "202" }), { user_id: eva.id });
  const german = await step("Max notes that some leads want German.", () => max.createSkill({ tenant_id, code: "german", title: "German" }), { code: "german" });
  await step("Eva speaks it best.", () => max.setSkill({ agent: evaCalls.id, skill: german.id, level: 5 }), { level: 5 });
  await step("Such leads go to whoever speaks it best; for others there is no rule.", () =>
    max.createRoutingRule({ tenant_id, position: 1, name: "Whoever speaks it best", skill_id: german.id, strategy: "BEST_SKILLED" }), { strategy: "BEST_SKILLED" });
  await step("Ada says who carries mail, and by which key.", () =>
    ada.createMessageProvider({ tenant_id, channel: "EMAIL", name: "Post", credential: "key-westcall-0042", served_by: gateway.id }), { name: "Post" });
  const welcome = await step("She says in which words people are welcomed.", () =>
    ada.createMessageTemplate({ tenant_id, channel: "EMAIL", code: "welcome", subject: "Welcome", body: "Good morning, {{name}}!" }), { code: "welcome" });

  chapter("Nine o'clock: Kim fills in a form");

  await step("Ben comes to work and is ready.", async () => {
    await ben.signIn({ tenant });
    return ben.setMyStatus({ tenant, status: "ONLINE" });
  }, { status: "ONLINE" });
  await step("Eva comes, too, and is ready.", async () => {
    await eva.signIn({ tenant });
    return eva.setMyStatus({ tenant, status: "ONLINE" });
  }, { status: "ONLINE" });
  await refused("Ben says that he is in a call; nobody is so by saying it.", () => ben.setMyStatus({ tenant, status: "ON_CALL" }), "STATUS_COMES_WITH_CALLS");
  const form = {
    tenant,
    source: website.id,
    full_name: "Kim Karaway",
    email: "kim@karaway.example",
    phone: "+49 40 7654321",
    campaign: spring.id,
    required_skill: german.id,
    estimated_value: 1600,
    external_ref: "form-1",
  };
  const kim = await step(
    "The website brings Kim, who wants German: 0.3 of 50, 0.25 of 40, 0.2, 0.1 and 0.15 of 100 make a score of 70, and Eva gets her.",
    () => hook.ingestLead(form),
    { status: "NEW", score: 70, assigned_to: eva.id, campaign_id: spring.id },
  );
  await step("Sue sees what went into the score, factor by factor.", () => sue.leadScores({ lead: kim.id }), [
    { source_quality: 50, status_factor: 40, age_factor: about(100), assignment_factor: 100, availability_factor: 100 },
  ]);
  await step("Kim clicks twice; she is one lead, seen again.", () => hook.ingestLead({ ...form, external_ref: "form-2" }), { id: kim.id });
  await step("Eva is told that she has a new lead.", async () => (await eva.myNotifications({ tenant })).map((one) => one.text), ["You have a new lead."]);
  await refused("Ben does not see her.", () => ben.getLead({ id: kim.id }), "NOT_FOUND");
  await step("Lou comes in, too, for whom there is no rule, and goes to whoever has most room: Ben.", () =>
    hook.ingestLead({ tenant, source: website.id, full_name: "Lou Lakeman", email: "lou@lakeman.example" }), { score: 70, assigned_to: ben.id });
  const dutch = await step("Max notes that others want Dutch, which nobody speaks.", () => max.createSkill({ tenant_id, code: "dutch", title: "Dutch" }), { code: "dutch" });
  const mo = await step("The website brings Mo, who wants it: nobody is free for him, which costs him 15 of the 70, and nobody gets him.", () =>
    hook.ingestLead({ tenant, source: website.id, full_name: "Mo Molenaar", email: "mo@molenaar.example", required_skill: dutch.id }), { score: 55, assigned_to: null });
  await step("Mo waits.", async () => (await max.waitingLeads({ tenant })).map((one) => one.full_name), ["Mo Molenaar"]);
  await refused("Ben would help himself.", () => ben.assignLead({ lead: mo.id, agent: ben.id }), "PERMISSION_REQUIRED");
  await step("Max gives him to Ben all the same.", () => max.assignLead({ lead: mo.id, agent: ben.id }), { assigned_to: ben.id });

  chapter("Ten o'clock: Kim buys");

  await refused("Eva writes to her; Kim has not agreed to that.", () => eva.sendMessage({ lead: kim.id, template: welcome.id }), "CONSENT_MISSING");
  await step("She ticked a box on the form, Eva notes.", () => eva.giveConsent({ lead: kim.id, purpose: "EMAIL", evidence: "box on the form" }), { purpose: "EMAIL", evidence: "box on the form" });
  const mail = await step("Now she is written to.", () => eva.sendMessage({ lead: kim.id, template: welcome.id }), { body: "Good morning, Kim Karaway!", channel: "EMAIL" });
  await step("The gateway reads to where.", () => gateway.getMessage({ id: mail.id }), { recipient: "kim@karaway.example" });
  await refused("Eva cannot say that it went out.", () => eva.recordDelivery({ message: mail.id, delivery: "SENT" }), "GATEWAY_ONLY");
  await step("The gateway sends it.", () => gateway.recordDelivery({ message: mail.id, delivery: "SENT", provider_reference: "post-west-1" }), { delivery: "SENT" });
  await step("It arrives.", () => gateway.recordDelivery({ message: mail.id, delivery: "DELIVERED" }), { delivery: "DELIVERED" });
  await refused("Ben may not call a lead of Eva's.", () => ben.startCall({ lead: kim.id }), "NOT_YOUR_LEAD");
  const sale = await step("Eva calls.", () => eva.startCall({ lead: kim.id }), { status: "RINGING", agent_id: eva.id, direction: "OUTBOUND" });
  await refused("She would call a second time meanwhile; she has one mouth.", () => eva.startCall({ lead: kim.id }), "ALREADY_IN_A_CALL");
  await step("Kim answers.", () => eva.answerCall({ call_log: sale.id }), { status: "IN_PROGRESS" });
  await step("Kim buys.", () => eva.endCall({ call_log: sale.id, outcome: "SALE", note: "Wants it." }), { status: "COMPLETED", outcome: "SALE" });
  await refused("Eva says at once that Kim is won; a lead is won step by step.", () => eva.moveLead({ lead: kim.id, status: "WON" }), "TRANSITION_NOT_ALLOWED");
  await step("So she moves her on: contacted, qualified, proposal, won.", async () => {
    const moved = [];
    for (const status of ["CONTACTED", "QUALIFIED", "PROPOSAL", "WON"]) moved.push((await eva.moveLead({ lead: kim.id, status })).status);
    return moved;
  }, ["CONTACTED", "QUALIFIED", "PROPOSAL", "WON"]);
  await step("All of it is in Kim's history.", async () => (await eva.leadHistory({ lead: kim.id })).map((one) => one.kind).sort(), [
    "ASSIGNED",
    "CALLED",
    "CREATED",
    "SEEN_AGAIN",
    "STATUS_CHANGED",
    "STATUS_CHANGED",
    "STATUS_CHANGED",
    "STATUS_CHANGED",
    "WRITTEN_TO",
  ]);

  chapter("Noon: the telephone rings");

  const inbound = await step("Max sets up a team for calls that come in.", () => max.createTeam({ tenant_id, name: "Inbound", supervisor_id: sue.id }), { name: "Inbound" });
  const benCalls = (await max.listAgents({ filter: { tenant_id: { eq: tenant } } })).nodes.find((one) => one.user_id === ben.id);
  await step("Ben is in it.", () => max.updateAgent({ id: benCalls.id, patch: { team_id: inbound.id } }), { team_id: inbound.id });
  const menu = await step("Ada writes what callers hear.", () => ada.createIvrMenu({ tenant_id, name: "Main", prompt: "One for sales." }), { name: "Main" });
  await step("Whoever presses one is to ring at the team.", () => ada.createIvrOption({ tenant_id, menu_id: menu.id, digit: "1", team_id: inbound.id }), { digit: "1" });
  const line = await step("The number is answered by the gateway.", () =>
    ada.createPhoneNumber({ tenant_id, number: "+4940765000", title: "Sales", menu_id: menu.id, served_by: gateway.id }), { title: "Sales" });
  await refused("Ben cannot make calls up.", () => ben.incomingCall({ phone_number: line.id, other_number: "+49 40 5550001" }), "SWITCHBOARD_ONLY");
  const ringing = await step("Somebody calls.", () => gateway.incomingCall({ phone_number: line.id, other_number: "+49 40 5550001" }), { status: "RINGING", direction: "INBOUND" });
  await step("He presses five, which does nothing: he hears the menu again.", () => gateway.pressKey({ call_log: ringing.id, menu: menu.id, digit: "5" }), { prompt: "One for sales.", status: "RINGING" });
  await step("He presses one: it rings at the team.", () => gateway.pressKey({ call_log: ringing.id, menu: menu.id, digit: "1" }), { action: "TEAM", status: "RINGING" });
  await step("Ben sees it ring.", async () => (await ben.ringingCalls({ tenant })).map((one) => one.id), [ringing.id]);
  await step("Ben picks up.", () => ben.answerCall({ call_log: ringing.id }), { agent_id: ben.id, status: "IN_PROGRESS" });
  await refused("Eva is too late.", () => eva.answerCall({ call_log: ringing.id }), "CALL_TAKEN");
  await step("It was a question.", () => ben.endCall({ call_log: ringing.id, outcome: "INFORMATION" }), { status: "COMPLETED" });
  const missed = await step("Another one calls, while nobody is free.", () => gateway.incomingCall({ phone_number: line.id, other_number: "+49 40 5550002" }), { status: "RINGING" });
  const voicemail = await step("He leaves a message.", () => gateway.leaveVoicemail({ call_log: missed.id, seconds: 12, transcript: "Please call back." }), { seconds: 12 });
  await step("Ben takes it.", () => ben.takeVoicemail({ voicemail: voicemail.id }), { taken_by: ben.id });
  await refused("Eva would take it, too; it is taken once.", () => eva.takeVoicemail({ voicemail: voicemail.id }), "VOICEMAIL_TAKEN");

  chapter("Three o'clock: what it was worth");

  await step("Eva has earned 5 for the call, 10, 25 and 100 for Kim.", async () => (await eva.myPoints({ tenant })).map((one) => `${one.event} ${one.points}`).sort(), [
    "CALL_COMPLETED 5",
    "LEAD_CONTACTED 10",
    "LEAD_QUALIFIED 25",
    "LEAD_WON 100",
  ]);
  await step("That is 140, bronze, and the badge for a first sale.", () => eva.myStanding({ tenant }), { balance: 140, tier: "Bronze", badges: 1 });
  await step("Ben has 5 for his call and 10 for the message.", () => ben.myStanding({ tenant }), { balance: 15, tier: null, badges: 0 });
  await step("Sue, like everybody, sees who leads: Eva with 140 before Ben with 15.", async () => (await sue.leaderboard({ tenant, ...today })).map((one) => [one.place, one.contender, one.points]), [
    [1, eva.id, 140],
    [2, ben.id, 15],
  ]);
  const mug = await step("Max puts up a mug for 50, the last one.", () => max.createReward({ tenant_id, title: "Mug", cost: 50, stock: 1 }), { cost: 50, stock: 1 });
  await refused("Ben cannot pay for it.", () => ben.redeemReward({ reward: mug.id }), "NOT_ENOUGH_POINTS");
  const redemption = await step("Eva can, and asks for it.", () => eva.redeemReward({ reward: mug.id }), { cost: 50, status: "REQUESTED" });
  await step("She has 90 left, and stays bronze: what was earned counts.", () => eva.myStanding({ tenant }), { balance: 90, earned: 140, tier: "Bronze" });
  await refused("She would have a second one; there is none.", () => eva.redeemReward({ reward: mug.id }), "REWARD_GONE");
  await refused("She cannot hand it to herself.", () => eva.decideRedemption({ redemption: redemption.id, status: "APPROVED" }), "PERMISSION_REQUIRED");
  await step("Max hands it out.", () => max.decideRedemption({ redemption: redemption.id, status: "APPROVED" }), { status: "APPROVED", decided_by: max.id });

  chapter("Five o'clock: figures");

  await step("The campaign cost 400 and brought 1600, three times as much again.", () => max.campaignReturns({ tenant }), [{ campaign: spring.id, spent: 400, leads: 1, won: 1, revenue: 1600, cost_per_lead: 400, roi: 300 }]);
  await step("Eva won what she was given.", async () => (await sue.agentPerformance({ tenant, ...today })).filter((one) => one.agent === eva.id), [{ assigned: 1, won: 1, lost: 0, conversion: 1, calls: 1 }]);
  await step("One mail of one arrived.", () => max.deliveryRates({ tenant, ...today }), [{ channel: "EMAIL", delivered: 1, failed: 0, rate: 1 }]);
  await refused("Ben reads no figures.", () => ben.campaignReturns({ tenant }), "PERMISSION_REQUIRED");

  chapter("Six o'clock: on record, and sealed");

  await step("Sue has a look at Kim.", () => sue.readLead({ lead: kim.id }), { status: "WON" });
  await step("Ada reads on record that she looked.", async () => (await ada.auditTrail({ tenant, actor: sue.id, action: "READ" })).map((one) => one.resource), ["callcenter.leads"]);
  await step("She reads that the website brought three: Kim, Lou and Mo.", async () =>
    (await ada.auditTrail({ tenant, actor: hook.id, action: "INSERT", first: 1000 })).filter((one) => one.resource === "callcenter.leads").length, 3);
  await step("Max, a manager, finds no records.", () => max.auditTrail({ tenant }), []);
  await step("Kim's name stands in the database.", async () => (await whereStands(platform, "Kim Karaway")).includes("callcenter.leads"), true);
  await step("Her address stands in no table, sealed as it is; nor does her number, nor the key to the mail.", async () => [
    await whereStands(platform, "kim@karaway.example"),
    await whereStands(platform, "7654321"),
    await whereStands(platform, "key-westcall"),
  ], [[], [], []]);
  await step("Eva reads both.", () => eva.getLead({ id: kim.id }), { email: "kim@karaway.example", phone: "+49 40 7654321" });
  await step("Gus looks for her at Westcall and finds nobody.", () => gus.findLeads({ tenant, email: "kim@karaway.example" }), []);
  await step("At Eastcall nobody knows of her.", () => gus.findLeads({ tenant: east, email: "kim@karaway.example" }), []);

  chapter("Seven o'clock: Kim asks what is known of her");

  await refused("Max would note her question, and may not.", () => max.openPrivacyRequest({ tenant, kind: "ACCESS", email: "kim@karaway.example" }), "PERMISSION_REQUIRED");
  const asked = await step("Ada notes her question; she is found by her address, however it is written.", () => ada.openPrivacyRequest({ tenant, kind: "ACCESS", email: "Kim@Karaway.example" }), { lead_id: kim.id, status: "RECEIVED" });
  await refused("She would answer before she has begun.", () => ada.movePrivacyRequest({ gdpr_request: asked.id, status: "COMPLETED", answer: "Here it is." }), "TRANSITION_NOT_ALLOWED");
  await step("Ada begins.", () => ada.movePrivacyRequest({ gdpr_request: asked.id, status: "IN_PROGRESS" }), { handled_by: ada.id });
  await refused("She would close it without an answer.", () => ada.movePrivacyRequest({ gdpr_request: asked.id, status: "COMPLETED" }), "ANSWER_REQUIRED");
  await step("She answers.", () => ada.movePrivacyRequest({ gdpr_request: asked.id, status: "COMPLETED", answer: "Here it is." }), { status: "COMPLETED" });
  await step("Kim wants no more mail, Eva notes.", () => eva.withdrawConsent({ lead: kim.id, purpose: "EMAIL" }), { purpose: "EMAIL", withdrawn_at: written });
  await refused("She gets none.", () => eva.sendMessage({ lead: kim.id, template: welcome.id }), "CONSENT_MISSING");
  await step("Eva goes home.", () => eva.signOut({ tenant }), nothing);
}
