import { NOT_ALLOWED, RULE_BROKEN, about, keyOf, nothing, openAccount, written } from "./telling.mjs";

export const title = "A week at Lighthouse";

/** Who is there, before anything happens. */
export const beginning = `
  Lighthouse is a studio that tracks its time; this is a week in March of 2031. Ola founds it. Ada becomes its admin, Max its manager; Mia
  and Ben are members who log their time, Vic looks on. Gia has a company of her own, Breakwater, where Mia lends an eye. Days are counted
  in UTC.
`;

const monday = "2031-03-10";
const friday = "2031-03-14";
const sunday = "2031-03-16";
const at = (day, time) => `${day}T${time}:00+00:00`;

/** What happens. */
export default async function week({ platform, person, nobody, chapter, step, refused }) {
  for (const name of ["Ola", "Ada", "Max", "Mia", "Ben", "Vic", "Gia"]) await openAccount(platform, name, { user: { display_name: name } });
  const [ola, ada, max, mia, ben, vic, gia] = ["Ola", "Ada", "Max", "Mia", "Ben", "Vic", "Gia"].map((name) => person(name));
  const nameOf = Object.fromEntries([ola, ada, max, mia, ben, vic, gia].map((one) => [one.id, one.email.split("@")[0]]));

  chapter("Before the week: a studio is founded");

  await refused("Somebody who is not signed in would found a studio.", () => nobody.createOrganization({ name: "Lighthouse", slug: "lighthouse" }), "NOT_SIGNED_IN");
  const studio = await step("Ola founds Lighthouse.", () => ola.createOrganization({ name: "Lighthouse", slug: "lighthouse" }), written);
  await step("She finds it there; full time is forty hours a week.", () => ola.reads("organizations"), [{ id: studio, name: "Lighthouse", weekly_hours: 40 }]);
  await refused("Gia wants the same address, which is taken.", () => gia.createOrganization({ name: "Lighthouse", slug: "lighthouse" }), "ALREADY_TAKEN");
  const breakwater = await step("She founds Breakwater.", () => gia.createOrganization({ name: "Breakwater", slug: "breakwater" }), written);
  const members = async (who, organization) =>
    (await who.reads("memberships", { organization_id: organization })).map((one) => `${nameOf[one.profile_id]} ${one.role}`).sort();
  const joins = async (host, guest, organization, role) => guest.acceptInvitation({ token: await host.inviteMember({ organization, role, email: guest.email }) });
  const letter = await step("Ola invites Ada, by mail, as an admin.", () => ola.inviteMember({ organization: studio, role: "admin", email: ada.email }), written);
  await step("Ada accepts.", () => ada.acceptInvitation({ token: letter }), studio);
  await refused("The letter is worth nothing a second time, in Gia's hands.", () => gia.acceptInvitation({ token: letter }), "INVITATION_USED");
  await refused("Ada cannot make somebody an owner: nobody grants more than he has.", () => ada.inviteMember({ organization: studio, role: "owner", email: max.email }), "ROLE_ABOVE_OWN");
  await step("Ada invites Max as a manager, Mia and Ben as members and Vic as a viewer, and they come: six people with Ola and Ada.", async () => {
    await joins(ada, max, studio, "manager");
    await joins(ada, mia, studio, "member");
    await joins(ada, ben, studio, "member");
    await joins(ada, vic, studio, "viewer");
    return members(vic, studio);
  }, ["ada admin", "ben member", "max manager", "mia member", "ola owner", "vic viewer"]);
  await refused("Max, a manager, invites nobody.", () => max.inviteMember({ organization: studio, role: "member", email: gia.email }), "FORBIDDEN");
  await step("Gia invites Mia to Breakwater, to look on.", () => joins(gia, mia, breakwater, "viewer"), breakwater);
  await step("Mia is a member of six here, and one of two there, a viewer.", async () => [await members(mia, studio), await members(mia, breakwater)], [
    ["ada admin", "ben member", "max manager", "mia member", "ola owner", "vic viewer"],
    ["gia owner", "mia viewer"],
  ]);
  await step("Gia sees nobody of Lighthouse.", () => members(gia, studio), []);

  chapter("Monday: work to spend time on");

  const team = await step("Max sets up a team.", () => max.adds("teams", { organization_id: studio, name: "Signs" }), { name: "Signs" });
  const signs = await step("He sets up a project for it, of a hundred hours.", () => max.adds("projects", { organization_id: studio, name: "Harbour signs", team_id: team.id, budget_hours: 100 }), {
    name: "Harbour signs",
    is_active: true,
    budget_hours: 100,
  });
  await refused("Mia, a member, sets up none.", () => mia.adds("projects", { organization_id: studio, name: "A nap" }), NOT_ALLOWED);
  const log = (who, organization, began, ended, more = {}) => ({ organization_id: organization, profile_id: who.id, started_at: began, ended_at: ended, ...more });
  const morning = keyOf("the morning of Mia");
  await step(
    "On the train, without a network, Mia logs her morning; it has its key already, and arrives with it.",
    () => mia.adds("time_logs", log(mia, studio, at(monday, "09:00"), at(monday, "12:00"), { id: morning, project_id: signs.id, work_mode: "focus", comment: "letters" })),
    { id: morning, status: "draft", source: "typed", version: 1 },
  );
  await refused("She would log Ben's morning, too, and may not.", () => mia.adds("time_logs", log(ben, studio, at(monday, "09:00"), at(monday, "12:00"))), NOT_ALLOWED);
  await refused("She would log hers at Breakwater, where she only looks on.", () => mia.adds("time_logs", log(mia, breakwater, at(monday, "09:00"), at(monday, "12:00"))), NOT_ALLOWED);
  await refused("She types a wrong date; nobody works for longer than a day.", () => mia.adds("time_logs", log(mia, studio, at(monday, "09:00"), at("2031-03-11", "09:01"))), RULE_BROKEN);
  await refused("Vic, who looks on, would log an hour.", () => vic.adds("time_logs", log(vic, studio, at(monday, "09:00"), at(monday, "10:00"))), NOT_ALLOWED);
  await step("At her desk Mia says more of it: the second version.", () => mia.changes("time_logs", { id: morning, version: 1 }, { comment: "letters for the pier" }), [{ version: 2 }]);
  await step("Her telephone, which has seen the first, comes too late and changes nothing.", () => mia.changes("time_logs", { id: morning, version: 1 }, { comment: "from the train" }), []);
  await step("The server's words stand.", () => mia.reads("time_logs"), [{ id: morning, comment: "letters for the pier", version: 2 }]);
  await step("Ben, a colleague, sees nothing of it.", () => ben.reads("time_logs"), []);
  await step("Max, the manager, sees it.", () => max.reads("time_logs"), [{ id: morning }]);
  await step("He would shorten it, and changes nothing.", () => max.changes("time_logs", { id: morning }, { ended_at: at(monday, "10:00") }), []);
  await step("Mia adds a meeting after lunch.", () => mia.adds("time_logs", log(mia, studio, at(monday, "13:00"), at(monday, "14:00"), { work_mode: "meeting" })), { work_mode: "meeting" });
  await step("She confirms both: they are final.", async () => (await mia.changes("time_logs", { profile_id: mia.id }, { status: "final" })).map((one) => one.status), ["final", "final"]);
  await step("She would delete her morning, and nothing happens: it is final.", () => mia.removes("time_logs", { id: morning }), []);
  await refused("Nor does she open it again.", () => mia.changes("time_logs", { id: morning }, { status: "classified" }), "TRANSITION_FORBIDDEN");
  await step("Ada, the admin, does: it was half an hour more.", () => ada.changes("time_logs", { id: morning }, { status: "classified", ended_at: at(monday, "12:30") }), [{ status: "classified" }]);
  await step("Mia confirms it again.", () => mia.changes("time_logs", { id: morning }, { status: "final" }), [{ status: "final", version: 5 }]);
  await step("In the evening she begins one more, and does not confirm it.", () => mia.adds("time_logs", log(mia, studio, at(monday, "20:00"), at(monday, "21:00"), { work_mode: "focus" })), { status: "draft" });

  chapter("Monday to Wednesday: Ben stays late");

  for (const [name, day] of [["Monday", "2031-03-10"], ["Tuesday", "2031-03-11"], ["Wednesday", "2031-03-12"]]) {
    await step(
      `${name}: Ben answers questions from eight to seven, and confirms it.`,
      () => ben.adds("time_logs", log(ben, studio, at(day, "08:00"), at(day, "19:00"), { work_mode: "support", status: "final" })),
      { status: "final" },
    );
  }

  chapter("The night: the days are added up");

  await step("Mia's Monday and three days of Ben's are four days to add up.", async () => (await platform.query("select timetracker_private.rollup_days($1, $2) as days", [monday, friday])).rows, [{ days: 4 }]);
  await step(
    "Mia's Monday: three and a half hours of focus and one of meeting are 270 minutes; the draft counts nothing.",
    () => mia.reads("user_day_summaries"),
    [{ day: monday, minutes: 270, focus_minutes: 210, meeting_minutes: 60, logs: 2 }],
  );
  await step(
    "Max reads the week: Ben's 33 hours are 0.825 of full time; Mia's 4.5 are 0.1125, two ninths of them in a meeting.",
    () => max.utilization({ organization: studio, since: monday, until: sunday }),
    [
      { profile: ben.id, hours: 33, load: about(0.825), meeting_share: 0, focus_share: 0 },
      { profile: mia.id, hours: 4.5, load: about(0.1125), meeting_share: about(0.2222), focus_share: about(0.7778) },
    ],
  );
  await refused("He turns the days round; a week does not run backwards.", () => max.utilization({ organization: studio, since: sunday, until: monday }), "INVALID_SPAN");
  await refused("Mia would read how loaded others are.", () => mia.utilization({ organization: studio, since: monday, until: sunday }), "FORBIDDEN");
  await refused("Gia would, too: she is an owner, but of something else.", () => gia.utilization({ organization: studio, since: monday, until: sunday }), "FORBIDDEN");
  await step("Ben worked more than ten hours on three days: Max is warned.", () => max.burnoutRisk({ organization: studio, day: friday }), [{ profile: ben.id, long_days: 3, load: about(0.20625) }]);
  await step("On Tuesday it was two days, and no warning.", () => max.burnoutRisk({ organization: studio, day: "2031-03-11" }), []);

  chapter("Friday: who goes and who stays");

  await refused("Ada cannot send Ola away, who is above her.", () => ada.removeMember({ organization: studio, profile: ola.id }), "MEMBER_ABOVE_OWN");
  await refused("Ola cannot leave either: somebody has to hold the contract.", () => ola.leave({ organization: studio }), "LAST_OWNER");
  await refused("Max would like to be an admin, and makes nobody one.", () => max.setMemberRole({ organization: studio, profile: max.id, role: "admin" }), "FORBIDDEN");
  await step("Ola makes Ada an owner.", () => ola.setMemberRole({ organization: studio, profile: ada.id, role: "owner" }), nothing);
  await step("Now she can go.", () => ola.leave({ organization: studio }), nothing);
  await step("She finds Lighthouse no more.", () => ola.reads("organizations"), []);
  await step("Ada sends Vic away.", () => ada.removeMember({ organization: studio, profile: vic.id }), nothing);
  await step("Four are left: Ada as owner, Max as manager, Mia and Ben as members.", () => members(ada, studio), ["ada owner", "ben member", "max manager", "mia member"]);
}
