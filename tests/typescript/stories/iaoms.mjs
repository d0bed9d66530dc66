import { about, keyOf, openAccount, written } from "./telling.mjs";
import { key } from "../lib/key.mjs";

export const title = "A day at Saltmarsh College";

/** Who is there, before anything happens. */
export const beginning = `
  At Saltmarsh College papers go from hand to hand until they are signed. Pia is the principal, Rex and Rita are registrars, Ada looks
  after the system. Hana heads Computer Science, where Ann, Ben and Cat work; Hugo heads Electronics, where Dan works. Eve begins today.
  Gus is the principal of another college, Northgate.
`;

const saltmarsh = keyOf("Saltmarsh");
const northgate = keyOf("Northgate");
const computing = keyOf("Computer Science");
const electronics = keyOf("Electronics");
const number = "22E51A0599";
const password = "a gull on every chimney";

async function theyAreThere(platform) {
  await platform.query(
    "insert into iaoms.institutions (id, name, code, password_cost) values ($1, 'Saltmarsh College', 'SALT', 4), ($2, 'Northgate College', 'NORTH', 4)",
    [saltmarsh, northgate],
  );
  await platform.query(
    "insert into iaoms.departments (id, institution_id, name, code) values ($1, $2, 'Computer Science', 'CSE'), ($3, $2, 'Electronics', 'ECE')",
    [computing, saltmarsh, electronics],
  );
  for (const [name, role, institution, department] of [
    ["Pia", "PRINCIPAL", saltmarsh, null],
    ["Rex", "REGISTRAR", saltmarsh, null],
    ["Rita", "REGISTRAR", saltmarsh, null],
    ["Ada", "ADMIN", saltmarsh, null],
    ["Hana", "HOD", saltmarsh, computing],
    ["Ann", "EMPLOYEE", saltmarsh, computing],
    ["Ben", "EMPLOYEE", saltmarsh, computing],
    ["Cat", "EMPLOYEE", saltmarsh, computing],
    ["Hugo", "HOD", saltmarsh, electronics],
    ["Dan", "EMPLOYEE", saltmarsh, electronics],
    ["Gus", "PRINCIPAL", northgate, null],
  ]) {
    await openAccount(platform, name);
    await platform.query("insert into iaoms.recipients (id, institution_id, department_id, role, full_name, email) values ($1, $2, $3, $4, $5, $6)", [
      keyOf(name),
      institution,
      department,
      role,
      name,
      `${name.toLowerCase()}@saltmarsh.example`,
    ]);
  }
  for (const [department, head] of [[computing, "Hana"], [electronics, "Hugo"]]) {
    await platform.query("update iaoms.departments set head_id = $2 where id = $1", [department, keyOf(head)]);
  }
  await platform.query("update iaoms.recipients set hitam_id = $2 where id = $1", [keyOf("Ann"), number]);
}

/** A file in Google Drive. Its name makes up the rest. */
function file(name) {
  const digits = key(name).replaceAll("-", "");
  return { drive_file_id: `drive-${digits}`, file_name: `${name}.pdf`, mime_type: "application/pdf", file_size_bytes: 1000, file_hash: digits + digits };
}

/** What happens. */
export default async function day({ platform, person, nobody, chapter, step, refused }) {
  await theyAreThere(platform);
  const [pia, rex, rita, ada, hana, ann, ben, cat, hugo, dan, eve, gus] = ["Pia", "Rex", "Rita", "Ada", "Hana", "Ann", "Ben", "Cat", "Hugo", "Dan", "Eve", "Gus"].map((name) => person(name));
  const nameOf = Object.fromEntries(["Pia", "Rex", "Rita", "Ada", "Hana", "Ann", "Ben", "Cat", "Hugo", "Dan", "Eve"].map((name) => [keyOf(name), name]));
  /** A paper of somebody's on its way: its card, and where it stands as its author sees it. */
  const paper = (author, document) => ({
    document,
    submit: (routing, signers, more = {}) => author.submitDocument({ document: document.id, routing, signers: signers?.map((one) => one.id) ?? null, ...more }),
    /** `Ben ACTIVE, Cat WAITING`: whose turn it is. */
    turns: async (card) => {
      const steps = await author.cardSteps({ card: card.id });
      const place = (one) => one.stage * 1000 + one.position * 10 + (one.status === "FORWARDED" ? 0 : 1);
      return steps.sort((one, other) => place(one) - place(other)).map((one) => `${nameOf[one.recipient_id]} ${one.status}`).join(", ");
    },
    /** The card, the paper and the way. */
    stands: async (card) => [
      (await author.getApprovalCard({ id: card.id })).status,
      (await author.getDocument({ id: document.id })).status,
      (await author.cardWorkflow({ card: card.id })).status,
    ].join(" "),
    signed: async () => (await author.documentSignatures({ document: document.id })).map((one) => `${nameOf[one.signer_id]} ${one.document_version}`).sort().join(", "),
  });

  chapter("Eight o'clock: coming in");

  await step("Ann chooses a password.", () => ann.changePassword({ password }), written);
  await step("With a wrong one nobody comes in, and is told no more than that.", () => nobody.signInWithHitamId({ hitam_id: number, password: "a gull on no chimney", device_name: "Desk" }), null);
  const ticket = await step("With her number and her password Ann does, at her desk.", () => nobody.signInWithHitamId({ hitam_id: number, password, device_name: "Desk" }), {
    recipient: ann.id,
    token: written,
    password_expired: false,
  });
  const annAtDesk = person("Ann", { session_id: ticket.session });
  await step("She sees the one device that she came in by.", () => annAtDesk.myDevices(), [{ device_name: "Desk" }]);
  await openAccount(platform, "Eve", { app: { institution_id: saltmarsh }, user: { full_name: "Eve", role: "PRINCIPAL" } });
  await step("Eve, whose account was opened yesterday, may submit papers and nothing else, whatever she called herself.", () => eve.myPermissions(), ["document.submit"]);
  await refused("Hana would have her in her department, and places nobody.", () => hana.placeRecipient({ recipient: eve.id, role: "EMPLOYEE", department: computing }), "NOT_YOURS_TO_PLACE");
  await refused("Rex, a registrar, cannot make her an admin: nobody gives a role above his own.", () => rex.placeRecipient({ recipient: eve.id, role: "ADMIN" }), "ROLE_ABOVE_OWN");
  await step("He places her in Computer Science.", () => rex.placeRecipient({ recipient: eve.id, role: "EMPLOYEE", department: computing }), eve.id);
  await step("Five people work there now, her included.", async () => (await ann.colleagues({ department: computing })).map((one) => one.full_name), ["Ann", "Ben", "Cat", "Eve", "Hana"]);

  chapter("Nine o'clock, one after the other: a printer");

  const printer = paper(ann, await step("Ann writes a letter: a new printer.", () => ann.createDocument({ title: "A new printer", file: file("printer") }), { author_id: ann.id, status: "DRAFT", current_version: 1 }));
  await refused("She names herself among those who sign, and cannot.", () => printer.submit("SEQUENTIAL", [ben, ann]), "SIGNER_NOT_FOUND");
  await refused("She names Gus, of another college.", () => printer.submit("SEQUENTIAL", [ben, gus]), "SIGNER_NOT_FOUND");
  await refused("Ben would send round what he did not write.", () => ben.submitDocument({ document: printer.document.id, routing: "PARALLEL", signers: [cat.id] }), "DOCUMENT_NOT_FOUND");
  const one = await step("She sends it to Ben, then Cat, then Hana.", () => printer.submit("SEQUENTIAL", [ben, cat, hana]), { status: "PENDING", routing: "SEQUENTIAL" });
  await step("It is Ben's turn.", () => printer.turns(one), "Ben ACTIVE, Cat WAITING, Hana WAITING");
  await step("He finds it among what waits for him.", async () => (await ben.pendingApprovals()).map((each) => each.title), ["A new printer"]);
  await step("Cat finds nothing yet.", () => cat.pendingApprovals(), []);
  await refused("Hana would sign before them.", () => hana.approve({ card: one.id }), "NOT_YOUR_TURN");
  await refused("Rex, who may read it, would sign; he is not asked.", () => rex.approve({ card: one.id }), "CARD_NOT_FOUND");
  await refused("Ann, who wants it signed, would sign it herself.", () => ann.approve({ card: one.id }), "NOT_A_SIGNER");
  await step("Ben signs.", () => ben.approve({ card: one.id }), { status: "PENDING" });
  await step("Then it is Cat's turn, and Hana still waits.", () => printer.turns(one), "Ben APPROVED, Cat ACTIVE, Hana WAITING");
  await refused("Ben would sign twice.", () => ben.approve({ card: one.id }), "ALREADY_DECIDED");
  await step("Cat signs.", () => cat.approve({ card: one.id }), { status: "PENDING" });
  await step("With Hana's signature it is done.", () => hana.approve({ card: one.id, comment: "Gladly." }), { status: "APPROVED" });
  await step("The card, the letter and the way are at their end.", () => printer.stands(one), "APPROVED APPROVED COMPLETED");
  await step("Three signatures of the first file.", () => printer.signed(), "Ben 1, Cat 1, Hana 1");
  await step("Ann is told that it is signed.", async () => (await ann.myNotifications()).map((each) => each.title), ["A new printer is signed"]);

  chapter("Ten o'clock, all at once: chairs");

  const chairs = paper(ann, await step("Ann writes another: chairs.", () => ann.createDocument({ title: "Chairs", file: file("chairs") }), { status: "DRAFT" }));
  const two = await step("She sends it to Ben, Cat and Dan at once.", () => chairs.submit("PARALLEL", [ben, cat, dan]), { routing: "PARALLEL" });
  await step("It is everybody's turn.", () => chairs.turns(two), "Ben ACTIVE, Cat ACTIVE, Dan ACTIVE");
  await step("The last signs first.", () => dan.approve({ card: two.id }), { status: "PENDING" });
  await step("The first refuses, and that ends it.", () => ben.reject({ card: two.id, reason: "We have chairs." }), { status: "REJECTED" });
  await step("Cat is not asked any more.", () => chairs.turns(two), "Ben REJECTED, Cat SKIPPED, Dan APPROVED");
  await refused("Cat would sign; she comes too late.", () => cat.approve({ card: two.id }), "CARD_CLOSED");

  chapter("Eleven o'clock, from the last to the first: exams");

  const exams = paper(ann, await step("Ann writes down when exams are.", () => ann.createDocument({ title: "Exams", file: file("exams") }), { status: "DRAFT" }));
  const three = await step("She names Pia, Rex and Hana, and begins at the end.", () => exams.submit("REVERSE", [pia, rex, hana]), { routing: "REVERSE" });
  await step("It is Hana's turn.", () => exams.turns(three), "Pia WAITING, Rex WAITING, Hana ACTIVE");
  await refused("The principal waits like everybody.", () => pia.approve({ card: three.id }), "NOT_YOUR_TURN");
  await step("Hana signs.", () => hana.approve({ card: three.id }), { status: "PENDING" });
  await step("Rex signs.", () => rex.approve({ card: three.id }), { status: "PENDING" });
  await step("Pia signs last.", () => pia.approve({ card: three.id }), { status: "APPROVED" });

  chapter("Noon, there and back: a trip");

  const trip = paper(ann, await step("Ann asks for a trip.", () => ann.createDocument({ title: "A trip", file: file("trip") }), { status: "DRAFT" }));
  const four = await step("She sends it to Ben, Cat and Hana, who may send it back.", () => trip.submit("BIDIRECTIONAL", [ben, cat, hana]), { routing: "BIDIRECTIONAL" });
  await step("Ben signs.", () => ben.approve({ card: four.id }), { status: "PENDING" });
  await step("Cat refuses, and it comes back; it is not over.", () => cat.reject({ card: four.id, reason: "Too dear." }), { status: "RETURNED" });
  await step("Hana refuses, too.", () => hana.reject({ card: four.id, reason: "In May?" }), { status: "RETURNED" });
  await refused("Cat cannot think better of it unasked.", () => cat.approve({ card: four.id }), "ALREADY_DECIDED");
  await refused("Ben has signed and is not asked again.", () => ann.resend({ card: four.id, signer: ben.id, note: "Please." }), "NOT_REFUSED");
  await step("Ann asks Cat again: that is what trains cost.", () => ann.resend({ card: four.id, signer: cat.id, note: "It is what trains cost." }), { status: "RETURNED" });
  await step("It is Cat's turn again, and Hana's refusal still lies there.", () => trip.turns(four), "Ben APPROVED, Cat ACTIVE, Hana REJECTED");
  await step("Cat refuses again.", () => cat.reject({ card: four.id, reason: "Then go by bus." }), { status: "RETURNED" });
  await refused("Cat would put in a file of her own.", () => cat.resubmit({ card: four.id, file: file("bus"), note: "By bus" }), "CARD_NOT_FOUND");
  await step("Ann puts in a new file: by bus, in June.", () => ann.resubmit({ card: four.id, file: file("trip by bus"), note: "By bus, in June" }), { status: "PENDING" });
  await step("Both who refused are asked again, and nobody else.", () => trip.turns(four), "Ben APPROVED, Cat ACTIVE, Hana ACTIVE");
  await step("Cat signs.", () => cat.approve({ card: four.id }), { status: "PENDING" });
  await step("Hana signs, and it is done.", () => hana.approve({ card: four.id }), { status: "APPROVED" });
  await step("Each signature names the file it was for: Ben signed the first, the others the second.", () => trip.signed(), "Ben 1, Cat 2, Hana 2");
  await step("Both files are kept.", async () => (await ann.documentVersions({ document: trip.document.id })).map((each) => [each.number, each.note]), (versions) =>
    JSON.stringify(versions.sort()) === '[[1,null],[2,"By bus, in June"]]');

  chapter("Two o'clock, up the line: a lab");

  const lab = paper(ann, await step("Ann asks for a lab.", () => ann.createDocument({ title: "A lab", file: file("lab") }), { status: "DRAFT" }));
  const template = (await ann.listWorkflowTemplates()).nodes.find((each) => each.name === "Up the line").id;
  const five = await step("It goes up the line, as the college does it.", () => lab.submit("HYBRID", null, { template }), { routing: "HYBRID" });
  await step("The head of her own department signs first, then the registrars together, then the principal.", () => lab.turns(five), (turns) =>
    ["Hana ACTIVE, Rex WAITING, Rita WAITING, Pia WAITING", "Hana ACTIVE, Rita WAITING, Rex WAITING, Pia WAITING"].includes(turns));
  await refused("Rita waits for Hana.", () => rita.approve({ card: five.id }), "NOT_YOUR_TURN");
  await refused("Hugo, who heads another department, would sign; he has no say.", () => hugo.approve({ card: five.id }), "CARD_NOT_FOUND");
  await step("Hana signs.", () => hana.approve({ card: five.id }), { status: "PENDING" });
  await step("Rita signs.", () => rita.approve({ card: five.id }), { status: "PENDING" });
  await refused("Pia waits for Rex.", () => pia.approve({ card: five.id }), "NOT_YOUR_TURN");
  await step("Rex signs.", () => rex.approve({ card: five.id }), { status: "PENDING" });
  await step("It is in the third stage, the last.", () => ann.cardWorkflow({ card: five.id }), { current_stage: 3 });
  await step("Pia signs, and it is done.", () => pia.approve({ card: five.id }), { status: "APPROVED" });
  await refused("Ben would make such a line himself.", () => ben.createWorkflowTemplate({ name: "Mine", stages: [{ routing: "PARALLEL", roles: ["HOD"], department: "ANY" }] }), "FORBIDDEN");

  chapter("Three o'clock: a roof that lies too long");

  const roof = paper(
    ann,
    await step("It rains in. Ann writes an emergency, due on the seventh of April.", () =>
      ann.createDocument({ title: "The roof", file: file("roof"), priority: "EMERGENCY", due_on: "2031-04-07" }), { priority: "EMERGENCY", due_on: "2031-04-07" }),
  );
  const six = await step("It goes to Ben, then to Rex.", () => roof.submit("SEQUENTIAL", [ben, rex]), { status: "PENDING" });
  await refused("Ben would hand it to Ann, who wants it signed.", () => ben.forward({ card: six.id, colleague: ann.id, reason: "You know it best." }), "COLLEAGUE_NOT_FOUND");
  await step("He hands it to Cat.", () => ben.forward({ card: six.id, colleague: cat.id, reason: "You know more of roofs." }), { status: "PENDING" });
  await step("She has it in his place.", () => roof.turns(six), "Ben FORWARDED, Cat ACTIVE, Rex WAITING");
  await step("Forty-seven hours later nobody has been troubled with it.", async () => {
    await platform.query("select iaoms_private.escalate_overdue(now() + interval '47 hours')");
    return (await hana.myEscalations()).filter((each) => each.card_id === six.id);
  }, []);
  await step("After forty-eight it is brought before Hana, the head of the department.", async () => {
    await platform.query("select iaoms_private.escalate_overdue(now() + interval '48 hours')");
    return (await hana.myEscalations()).filter((each) => each.card_id === six.id);
  }, [{ reason: "OVERDUE", level: 1 }]);
  await refused("She sees to it that it is signed, and does not sign instead.", () => hana.approve({ card: six.id }), "NOT_A_SIGNER");
  await step("Cat signs.", () => cat.approve({ card: six.id }), { status: "PENDING" });
  await step("Hana is rid of it.", async () => (await hana.myEscalations()).filter((each) => each.card_id === six.id), []);
  await step("It waits for Rex.", () => roof.turns(six), "Ben FORWARDED, Cat APPROVED, Rex ACTIVE");

  chapter("Four o'clock: a signature that wants a face");

  const keys = paper(eve, await step("Eve asks for the keys.", () => eve.createDocument({ title: "Keys", file: file("keys") }), { author_id: eve.id }));
  const seven = await step("Ben has to sign it, and to be seen when he does.", () => keys.submit("PARALLEL", [ben], { requires_face: true }), { requires_face: true });
  await refused("He signs, and nobody has seen him.", () => ben.approve({ card: seven.id }), "FACE_REQUIRED");
  await platform.query("select iaoms_private.enroll_face($1, '\\x01')", [ben.id]);
  await platform.query("select iaoms_private.record_face_check($1, 'APPROVAL', 0.67)", [ben.id]);
  await refused("The camera is not sure enough: 0.67.", () => ben.approve({ card: seven.id }), "FACE_REQUIRED");
  await platform.query("select iaoms_private.record_face_check($1, 'APPROVAL', 0.68)", [ben.id]);
  await step("With 0.68 it is.", () => ben.approve({ card: seven.id }), { status: "APPROVED" });
  await step("He sees how often he was looked at.", async () => (await ben.myFaceChecks({ first: 5 })).map((each) => [each.confidence, each.is_match]).sort(), [
    [about(0.67), false],
    [about(0.68), true],
  ]);

  chapter("Five o'clock: people meet");

  const meeting = await step("Ann calls a meeting for the seventh of April, of Ben and Rex.", () =>
    ann.scheduleMeeting({ title: "The roof", starts_at: "2031-04-07T09:00:00Z", duration_minutes: 45, participants: [ben.id, rex.id], location: "Room 101" }), { status: "SCHEDULED" });
  await refused("She would call one without saying where.", () => ann.scheduleMeeting({ title: "Nowhere", starts_at: "2031-04-07T10:00:00Z", participants: [ben.id] }), "NOWHERE");
  await step("Ben comes.", () => ben.answerMeeting({ meeting: meeting.id, response: "ACCEPTED" }), { response: "ACCEPTED" });
  await refused("Cat was not asked.", () => cat.answerMeeting({ meeting: meeting.id, response: "ACCEPTED" }), "MEETING_NOT_FOUND");
  await refused("Ann cannot summon somebody at once.", () => ann.requestLiveMeeting({ target: hana.id, reason: "The fees." }), "NOT_YOURS_TO_SUMMON");
  const call = await step("Hana, a head, can: she wants to see Ann.", () => hana.requestLiveMeeting({ target: ann.id, reason: "The fees.", urgency: "IMMEDIATE" }), { status: "PENDING" });
  await step("Ann comes.", () => ann.answerLiveRequest({ request: call.id, accept: true }), { status: "ACCEPTED", meeting_id: written });
  await refused("She thinks better of it; a call is answered once.", () => ann.answerLiveRequest({ request: call.id, accept: false }), "REQUEST_OVER");
  await refused("Ann opens no channel for the department.", () => ann.openChannel({ name: "Computer Science", kind: "DEPARTMENT" }), "NOT_YOURS_TO_OPEN");
  const channel = await step("Hana does.", () => hana.openChannel({ name: "Computer Science", kind: "DEPARTMENT" }), { kind: "DEPARTMENT" });
  await step("She says something in it.", () => hana.sendMessage({ channel: channel.id, body: "The roof is on its way." }), { body: "The roof is on its way." });
  await step("Cat reads it.", async () => (await cat.channelMessages({ channel: channel.id })).map((each) => each.body), ["The roof is on its way."]);
  await refused("Dan of Electronics is not in it.", () => dan.sendMessage({ channel: channel.id, body: "Which roof?" }), "CHANNEL_NOT_FOUND");

  chapter("Six o'clock: the office in numbers");

  await step(
    "As of the seventh of April: seven papers, five signed, one refused and the roof on its way, an emergency that is due; one meeting; ten people and Eve.",
    () => cat.officeCounters({ at: "2031-04-07T12:00:00Z" }),
    {
      total_documents: 7,
      pending_documents: 1,
      approved_documents: 5,
      rejected_documents: 1,
      pending_approvals: 1,
      total_meetings_today: 1,
      active_users: 11,
      emergency_documents: 1,
      documents_due_today: 1,
    },
  );
  await step("Ann's history: what became of each, with how many signatures, in how many rounds.", async () =>
    (await ann.history()).map((each) => `${each.title} ${each.outcome} ${each.signatures} ${each.rounds}`).sort(), [
    "A lab APPROVED 4 1",
    "A new printer APPROVED 3 1",
    "A trip APPROVED 3 3",
    "Chairs REJECTED 1 1",
    "Exams APPROVED 3 1",
  ]);
  await step("Hugo, of Electronics, finds none of it.", () => hugo.history(), []);
  await step("Gus, of another college, has numbers of his own.", () => gus.officeCounters({ at: "2031-04-07T12:00:00Z" }), { total_documents: 0, active_users: 1 });
  await refused("Ann does not read the records.", () => ann.auditTrail({ first: 10 }), "NOT_YOURS_TO_READ");
  await step("Pia reads in them that Eve's place was changed, and by whom.", async () => (await pia.auditTrail({ row: eve.id, first: 10 })).map((each) => each.actor_id), (actors) => actors.includes(rex.id));

  chapter("Seven o'clock: Ann has forgotten to sign out");

  await step("At her desk lie her five papers and the roof.", async () => (await annAtDesk.listDocuments()).nodes.length, 6);
  await refused("Rex cannot end other people's sessions.", () => rex.forceSignOut({ recipient: ann.id }), "NOT_YOURS_TO_END");
  await step("Ada can.", () => ada.forceSignOut({ recipient: ann.id }), 1);
  await step("At the desk there is nothing to read any more.", async () => (await annAtDesk.listDocuments()).nodes, []);
  await refused("Nor can a paper be sent round from there.", () => annAtDesk.submitDocument({ document: chairs.document.id, routing: "PARALLEL", signers: [cat.id] }), "SESSION_ENDED");
}
