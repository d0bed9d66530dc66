import { keyOf, openAccount, written } from "./telling.mjs";

export const title = "A day at Harbour";

/** Who is there, before anything happens. */
export const beginning = `
  Harbour is a company of ten that the orchestrator watches over. Ada runs the installation. Hugo (HR) and Otto answer to her in
  operations, and so does Mia, who leads engineering: Ben, Eve and Leo are her core team, Max answers to her without a team, and Pia to
  Max. Nadia begins today. Gwen works for another company, Foundry.
`;

const harbour = keyOf("Harbour");
const engineering = keyOf("Engineering");
const operations = keyOf("Operations");
const core = keyOf("Core");

/** Who is there before the day begins: companies are founded by the house, not by a client. */
async function theyAreThere(platform) {
  for (const name of ["Ada", "Hugo", "Otto", "Mia", "Ben", "Eve", "Leo", "Max", "Pia", "Gwen"]) await openAccount(platform, name);
  const foundry = keyOf("Foundry");
  const forge = keyOf("Forge");
  await platform.query("insert into seo.company (id, name, slug) values ($1, 'Harbour', 'harbour'), ($2, 'Foundry', 'foundry')", [harbour, foundry]);
  await platform.query(
    "insert into seo.department (id, company_id, name) values ($1, $2, 'Engineering'), ($3, $2, 'Operations'), ($4, $5, 'Forge')",
    [engineering, harbour, operations, forge, foundry],
  );
  await platform.query("insert into seo.team (id, company_id, department_id, name) values ($1, $2, $3, 'Core')", [core, harbour, engineering]);
  const people = [
    ["Ada", "ADMIN", harbour, operations, null, null],
    ["Hugo", "HR", harbour, operations, null, "Ada"],
    ["Otto", "EMPLOYEE", harbour, operations, null, "Ada"],
    ["Mia", "MANAGER", harbour, engineering, null, "Ada"],
    ["Ben", "EMPLOYEE", harbour, engineering, core, "Mia"],
    ["Eve", "EMPLOYEE", harbour, engineering, core, "Mia"],
    ["Leo", "EMPLOYEE", harbour, engineering, core, "Mia"],
    ["Max", "MANAGER", harbour, engineering, null, "Mia"],
    ["Pia", "EMPLOYEE", harbour, engineering, null, "Max"],
    ["Gwen", "EMPLOYEE", foundry, forge, null, null],
  ];
  for (const [name, role, company, department, team, manager] of people) {
    await platform.query(
      `insert into seo.employee (id, display_name, role, company_id, department, team_id, manager_id) values ($1, $2, $3, $4, $5, $6, $7)`,
      [keyOf(name), name, role, company, department, team, manager && keyOf(manager)],
    );
  }
}

/** What somebody does until half past nine: so much at his keys, before his camera, and together with others. */
async function works(who, keys, camera, together) {
  for (const impact of keys) await who.recordActivity({ activity_type: "KEYSTROKE", productivity_impact: impact });
  await who.recordActivity({ activity_type: "CAMERA_ENGAGEMENT", engagement_factor: camera });
  await who.recordActivity({ activity_type: "COLLABORATION", collaboration_weight: together });
}

const names = (people) => people.map((one) => one.display_name).join(", ");
const hours = (from, to) => (Date.parse(to) - Date.parse(from)) / 3_600_000;

/** What happens. */
export default async function day({ platform, person, nobody, chapter, step, refused }) {
  await theyAreThere(platform);
  const [ada, hugo, otto, mia, ben, eve, leo, max, pia, nadia, gwen] = ["Ada", "Hugo", "Otto", "Mia", "Ben", "Eve", "Leo", "Max", "Pia", "Nadia", "Gwen"].map((name) => person(name));

  chapter("Eight o'clock: Nadia's first day");

  await refused("Before anybody has signed in, nobody is told who works here.", () => nobody.colleagues(), "NOT_SIGNED_IN");
  await openAccount(platform, "Nadia", { app: { company_id: harbour }, user: { display_name: "Nadia", role: "ADMIN" } });
  await step(
    "Nadia's account was opened for Harbour; she signs in and is an employee of no department, though she called herself an admin.",
    () => nadia.me(),
    { display_name: "Nadia", company_id: harbour, role: "EMPLOYEE", department: null, manager_id: null },
  );
  await step("She sees herself and nobody else.", async () => names(await nadia.colleagues()), "Nadia");
  await refused(
    "Mia would like to have her in engineering at once, but a manager places nobody.",
    () => mia.placeEmployee({ employee: nadia.id, department: engineering, team: core, manager: mia.id }),
    "FORBIDDEN",
  );
  await step(
    "Hugo of HR places Nadia in the core team, under Mia.",
    () => hugo.placeEmployee({ employee: nadia.id, department: engineering, team: core, manager: mia.id }),
    { department: engineering, team_id: core, manager_id: mia.id },
  );
  await refused(
    "His hand slips, and he puts Mia under Nadia: nobody answers to somebody below her.",
    () => hugo.placeEmployee({ employee: mia.id, department: engineering, manager: nadia.id }),
    "HIERARCHY_CYCLE",
  );
  await step("Now Nadia sees engineering, and nobody of operations.", async () => names(await nadia.colleagues()), "Ben, Eve, Leo, Max, Mia, Nadia, Pia");
  await step("Gwen, of another company, sees herself alone.", async () => names(await gwen.colleagues()), "Gwen");

  chapter("Half past nine: what the work of the morning comes to");

  await works(ben, [1], 0.9, 0.9);
  await works(max, [0.8], 0.8, 0.8);
  await works(leo, [0.6], 0.6, 0.6);
  await works(eve, [0.5, 0.3], 0.4, 0.4);
  await step("Eve reads what was recorded of her: two strokes, a look at the camera, a conversation.", async () => (await eve.myActivity()).map((one) => one.activity_type).sort(), [
    "CAMERA_ENGAGEMENT",
    "COLLABORATION",
    "KEYSTROKE",
    "KEYSTROKE",
  ]);
  await step("Mia reads nothing of that: single moments are for whoever lived them.", () => mia.myActivity(), []);
  await step("Mia has Ben's score calculated: 0.4 of 1, 0.3 of 0.9 and 0.3 of 0.9 make 94.", () => mia.calculateBandwidthScore({ employee: ben.id }), 94);
  await step("Max, who did everything at 0.8, comes to 80.", () => max.calculateBandwidthScore({ employee: max.id }), 80);
  await step("Leo comes to 60.", () => mia.calculateBandwidthScore({ employee: leo.id }), 60);
  await refused("Leo is curious about Eve's score, which is none of his business.", () => leo.calculateBandwidthScore({ employee: eve.id }), "EMPLOYEE_OUT_OF_REACH");
  await step("Eve's two strokes are 0.4 on average, as all the rest: she comes to 40.", () => mia.calculateBandwidthScore({ employee: eve.id }), 40);
  const [pairing] = await step(
    "40 is below 41.3, so she has a mentor at once, for four hours: Ben, with 94 the best of those above 75.",
    () => eve.activePairings(),
    [{ low_bandwidth_employee: eve.id, current_bandwidth_score: 40, mentor_employee: ben.id, mentor_bandwidth_score: 94, expected_duration_hours: 4, is_active: true }],
  );
  await step("Eve is told that she was paired with a mentor to improve her bandwidth.", () => eve.myNotifications(), [{ type: "FORCED_PAIRING", content: "You have been paired with a mentor to improve your bandwidth!" }]);
  await step("Ben is told that he mentors somebody.", () => ben.myNotifications(), [{ type: "MENTOR_ASSIGNMENT" }]);
  await step("Leo hears nothing of it.", () => leo.activePairings(), []);
  await refused("Mia would add a second mentor; one is enough.", () => mia.createForcedPairing({ struggling_employee: eve.id }), "ALREADY_PAIRED");
  await refused("Leo with his 60 needs none.", () => mia.createForcedPairing({ struggling_employee: leo.id }), "NOT_STRUGGLING");
  await step(
    "On Mia's dashboard stands the core team: four people, (94 + 60 + 40) / 3 = 64.67 on average, ten moments, one pairing; Max and Pia are only two, and are not shown.",
    () => mia.teamSurveillanceDashboard(),
    [{ team: core, headcount: 4, average_bandwidth: 64.67, average_productivity: 0.6667, event_count: 10, active_pairings: 1 }],
  );
  await refused("Eve has no dashboard.", () => eve.teamSurveillanceDashboard(), "FORBIDDEN");

  chapter("Eleven o'clock: a report goes from hand to hand");

  const report = await step(
    "Pia puts the quarterly report on her plate.",
    () => pia.addPlateItem({ title: "Quarterly report", priority: "HIGH", due_on: "2030-03-29" }),
    { assigned_to: pia.id, created_by: pia.id, status: "OPEN", priority: "HIGH", delegation_count: 0 },
  );
  const hand = (to, reason) => ({ plate_item: report.id, to_employee: to.id, reason });
  await refused("Leo offers to pass it on to Ben, but it is not his to hand on.", () => leo.broadcastDelegation(hand(ben, "Ben likes reports")), "DELEGATION_NOT_PERMITTED");
  await refused("Mia would give it to Gwen, who is no colleague.", () => mia.broadcastDelegation(hand(gwen, "she is so good at it")), "COLLEAGUE_NOT_FOUND");
  await refused("A reason has to say something.", () => mia.broadcastDelegation(hand(eve, "because")), "ARGUMENT_INVALID");
  await step(
    "Mia, a manager two levels up, hands Pia's item to Eve.",
    () => mia.broadcastDelegation(hand(eve, "Pia is away tomorrow")),
    { plate_item_id: report.id, from_employee: mia.id, to_employee: eve.id, is_public: true, manager_notified: true },
  );
  await step("It lies on Eve's plate, handed on once, and Mia's name is on it.", () => eve.myPlate(), [{ id: report.id, delegated_by: mia.id, delegation_count: 1 }]);
  await step("Pia's plate is empty.", () => pia.myPlate(), []);
  await refused("Pia has finished it all the same, and cannot say so any more.", () => pia.completePlateItem({ plate_item: report.id }), "PLATE_ITEM_NOT_FOUND");
  await step("The whole company reads of it, Otto in operations too.", () => otto.broadcasts(), [
    { type: "TASK_DELEGATION", content: 'Mia delegated "Quarterly report" to Eve: Pia is away tomorrow' },
  ]);
  await step("Gwen, of another company, reads nothing.", () => gwen.broadcasts(), []);
  await step("Ada, whom Mia answers to, is told.", () => ada.myNotifications(), [{ type: "TASK_DELEGATION", content: 'Mia delegated "Quarterly report" to Eve.' }]);
  await step("Eve hands it on to Leo.", () => eve.broadcastDelegation(hand(leo, "Leo has more bandwidth")), { from_employee: eve.id, to_employee: leo.id });
  await refused("She would hand it to Ben instead, but it has left her plate.", () => eve.broadcastDelegation(hand(ben, "Ben has even more")), "DELEGATION_NOT_PERMITTED");
  await step("The report's way is known: from Mia to Eve, from Eve to Leo.", () => pia.delegationTrail({ plate_item: report.id }), [
    { from_employee: mia.id, to_employee: eve.id },
    { from_employee: eve.id, to_employee: leo.id },
  ]);
  await step("Leo asks a question about it.", () => leo.commentOnPlateItem({ plate_item: report.id, body: "Which quarter?" }), { author_id: leo.id, body: "Which quarter?" });
  await step("Pia, who began it, reads the question.", () => pia.plateItemComments({ plate_item: report.id }), [{ author_id: leo.id, body: "Which quarter?" }]);
  await refused("Otto has nothing to do with it, and nothing to say.", () => otto.commentOnPlateItem({ plate_item: report.id, body: "Any." }), "PLATE_ITEM_NOT_FOUND");
  await step("Leo is done with it, after two hands.", () => leo.completePlateItem({ plate_item: report.id }), {
    status: "DONE",
    delegation_count: 2,
    completed_at: written,
  });
  await refused("What is done is handed on no more.", () => leo.broadcastDelegation(hand(ben, "Ben may keep it")), "DELEGATION_NOT_PERMITTED");

  chapter("One o'clock: a word in private, and a board for everybody");

  const lunch = await step("Eve opens a channel of her own.", () => eve.openChannel({ name: "lunch", is_private: true }), { name: "lunch", is_private: true });
  await refused("Leo cannot simply join it.", () => leo.joinChannel({ channel: lunch.id }), "CHANNEL_NOT_FOUND");
  await step("Eve lets Ben in.", () => eve.inviteToChannel({ channel: lunch.id, employee: ben.id }), { employee_id: ben.id });
  await step("She writes to him.", () => eve.sendTouchpoint({ channel: lunch.id, body: "Are all mentors this tired?" }), { author_id: eve.id });
  await step("Ben reads it.", () => ben.channelMessages({ channel: lunch.id }), [{ author_id: eve.id, body: "Are all mentors this tired?" }]);
  await step("Mia, her manager, reads nothing.", () => mia.channelMessages({ channel: lunch.id }), []);
  const board = await step("Mia opens a board for the company.", () => mia.openBoard({ title: "Fewer meetings", visibility: "COMPANY" }), { title: "Fewer meetings" });
  const note = await step("Otto sticks a note on it.", () => otto.stickNote({ board: board.id, body: "None on Fridays", kind: "IDEA" }), { author_id: otto.id, kind: "IDEA" });
  await step("Nadia votes for it with all of her three votes.", () => nadia.voteForNote({ note: note.id, weight: 3 }), { employee_id: nadia.id, weight: 3 });
  await refused("Gwen sees no such note.", () => gwen.voteForNote({ note: note.id }), "NOTE_NOT_FOUND");

  chapter("Two o'clock: a deep dive");

  const dive = await step("Mia begins a deep dive, on the board.", () => mia.startDeepDive({ title: "Why we meet", board: board.id }), { facilitator_id: mia.id, status: "LIVE" });
  await step("She summons Eve.", () => mia.summonToDeepDive({ session: dive.id, employee: eve.id }), { employee_id: eve.id, role: "ATTENDEE" });
  await step("She summons Ben, to present.", () => mia.summonToDeepDive({ session: dive.id, employee: ben.id, role: "PRESENTER" }), { role: "PRESENTER" });
  await refused("Eve would bring Leo, but only Mia summons.", () => eve.summonToDeepDive({ session: dive.id, employee: leo.id }), "DEEP_DIVE_NOT_FOUND");
  await step("Leo finds no deep dive to sit through.", () => leo.deepDives(), []);
  const look = (who, eyeContact, focused, engaged, distracted) => ({
    session: dive.id,
    participant: who.id,
    engagement_data: { faceDetected: true, eyeContact, emotionScores: { focused, engaged, distracted } },
  });
  await step("Ben is all there: (0.9 + 0.8 + 0.9 + 1) / 4 is 0.9.", () => ben.recordFacialEngagement(look(ben, 0.9, 0.8, 0.9, 0)), { overall_score: 0.9 });
  await step("Eve is not: (0.2 + 0.3 + 0.2 + 0.3) / 4 is 0.25.", () => eve.recordFacialEngagement(look(eve, 0.2, 0.3, 0.2, 0.7)), { overall_score: 0.25 });
  await refused("Ben may not look into Eve's face.", () => ben.recordFacialEngagement(look(eve, 1, 1, 1, 0)), "OBSERVATION_NOT_PERMITTED");
  await step("0.25 is under 0.4; Mia, who leads, raises the alert.", () => mia.triggerFocusAlert({ session: dive.id, employee: eve.id }), {
    employee_id: eve.id,
    alert_type: "LOSING_FOCUS",
  });
  await step("Eve's last three messages are the alert, the summons and the report that came to her.", async () => (await eve.myNotifications({ first: 3 })).map((one) => one.type), [
    "FOCUS_ALERT",
    "DEEP_DIVE_SUMMONS",
    "TASK_DELEGATION",
  ]);
  await step("Mia ends the deep dive.", () => mia.endDeepDive({ session: dive.id }), { status: "ENDED" });
  await refused("Nobody is watched after that.", () => mia.recordFacialEngagement(look(ben, 1, 1, 1, 0)), "DEEP_DIVE_NOT_LIVE");

  chapter("Four o'clock: care");

  await refused("Ben would send Eve home, and may not.", () => ben.scheduleWellnessIntervention({ employee: eve.id, urgency: "HIGH" }), "EMPLOYEE_OUT_OF_REACH");
  const pause = await step("Hugo orders a pause for her, urgently: within a day.", () => hugo.scheduleWellnessIntervention({ employee: eve.id, urgency: "HIGH" }), {
    employee_id: eve.id,
    ordered_by: hugo.id,
    status: "SCHEDULED",
  });
  await step("It is due 24 hours after she was told.", async () => hours(pause.created_at, pause.due_at), 24);
  await refused("Mia orders another; one is open already.", () => mia.scheduleWellnessIntervention({ employee: eve.id, urgency: "LOW" }), "INTERVENTION_ALREADY_SCHEDULED");
  await step("Eve writes that it goes better.", () => eve.checkInOnPairing({ pairing: pairing.id, note: "Ben listens.", mood: 4 }), { author_id: eve.id, mood: 4 });
  await step("The clock has its say: a pairing of this morning has not run for four hours, and stays.", async () => {
    await platform.query("select seo_private.expire_pairings()");
    return eve.activePairings();
  }, [{ id: pairing.id }]);
  await step("Ben ends it: she has recovered.", () => ben.endPairing({ pairing: pairing.id, outcome: "RECOVERED" }), { is_active: false, outcome: "RECOVERED" });
  await refused("It ends once.", () => eve.endPairing({ pairing: pairing.id, outcome: "DECLINED" }), "PAIRING_ENDED");

  chapter("Five o'clock: doors");

  await step("Otto sees operations.", async () => names(await otto.colleagues()), "Ada, Hugo, Otto");
  const door = await step(
    "Hugo lets him look into engineering, for the audit.",
    () => hugo.grantDepartmentAccess({ employee: otto.id, department: engineering, reason: "the audit of the year" }),
    { employee_id: otto.id, department_id: engineering, granted_by: hugo.id, revoked_at: null },
  );
  await step("He sees both departments.", async () => names(await otto.colleagues()), "Ada, Ben, Eve, Hugo, Leo, Max, Mia, Nadia, Otto, Pia");
  await refused("Mia cannot close the door.", () => mia.revokeDepartmentAccess({ access_grant: door.id }), "FORBIDDEN");
  await step("Hugo closes it.", () => hugo.revokeDepartmentAccess({ access_grant: door.id }), { revoked_at: written });
  await step("Otto sees operations again.", async () => names(await otto.colleagues()), "Ada, Hugo, Otto");
  await refused("Hugo would put Leo under a closer watch; that is for an admin.", () => hugo.setSurveillance({ employee: leo.id, level: 3, clearance: 1 }), "FORBIDDEN");
  await step("Ada puts him on level three.", () => ada.setSurveillance({ employee: leo.id, level: 3, clearance: 1 }), { surveillance_level: 3, surveillance_clearance: 1 });
  await step("Mia's clearance is one: she sees Leo no more, though he answers to her.", async () => names(await mia.colleagues()), "Ben, Eve, Max, Mia, Nadia, Pia");
  await refused("Ada cannot look more closely herself: nobody sets his own clearance.", () => ada.setSurveillance({ employee: ada.id, level: 1, clearance: 5 }), "EMPLOYEE_OUT_OF_REACH");

  chapter("Six o'clock: the figures of the day");

  const figures = async (of) => Object.fromEntries((await ada.metrics()).filter((one) => of.includes(one.metric)).map((one) => [one.metric, [one.value, one.alarm]]));
  await step(
    "Ada reads them: 94, 80, 60 and 40 are 68.5 on average; one pairing, two delegations, one alert; of the three in the deep dive two kept their focus.",
    () => figures(["AVERAGE_SCORE", "FORCED_PAIRINGS", "DELEGATIONS", "MEETING_ALERTS", "MEETING_COMPLIANCE"]),
    { AVERAGE_SCORE: [68.5, null], FORCED_PAIRINGS: [1, null], DELEGATIONS: [2, null], MEETING_ALERTS: [1, null], MEETING_COMPLIANCE: [66.67, null] },
  );
  await refused("A bound above and a bound below are one too many.", () => ada.setMetricThreshold({ metric: "DELEGATIONS", severity: "WARNING", above: 1, below: 0 }), "ONE_BOUND");
  await step("She wants a warning when more than one item a day is handed on.", () => ada.setMetricThreshold({ metric: "DELEGATIONS", severity: "WARNING", above: 1 }), {
    metric: "DELEGATIONS",
    above: 1,
    severity: "WARNING",
  });
  await step("Today there were two.", () => figures(["DELEGATIONS"]), { DELEGATIONS: [2, "WARNING"] });
  await refused("The figures are not for HR.", () => hugo.metrics(), "FORBIDDEN");
  await step(
    "The records say what Hugo did: he placed Nadia, ordered a pause, opened a door and closed it.",
    async () => (await ada.auditTrail({ employee: hugo.id })).reverse().map((one) => `${one.action_type} ${one.resource_accessed}`),
    ["UPDATE seo.employee", "INSERT seo.wellness_intervention", "INSERT seo.cross_department_grant", "UPDATE seo.cross_department_grant"],
  );
  await refused("Mia may not read the records.", () => mia.auditTrail(), "FORBIDDEN");

  chapter("Seven o'clock: Nadia changes her mind");

  await step("She asks what is known of her; her vote is in it.", async () => JSON.stringify(await nadia.exportMyData()), (told) => told.includes(nadia.email) && told.includes(note.id));
  await refused("Mia would erase her, which is for HR.", () => mia.eraseEmployee({ id: nadia.id }), "FORBIDDEN");
  await step("Hugo erases her, and is told what became of which rows.", async () => Array.isArray(await hugo.eraseEmployee({ id: nadia.id })), true);
  await refused("Her account belongs to no employee any more.", () => nadia.me(), "EMPLOYEE_NOT_FOUND");
  await step("Engineering is as it was in the morning.", async () => names(await hugo.colleagues({ department: engineering })), "Ben, Eve, Leo, Max, Mia, Pia");
  await step("Otto's note is still on the board.", () => mia.boardNotes({ board: board.id }), [{ id: note.id, body: "None on Fridays" }]);
}
