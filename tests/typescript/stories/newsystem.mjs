import { NOT_ALLOWED, RULE_BROKEN, THERE_ALREADY, about, keyOf, nothing, openAccount, written } from "./telling.mjs";

export const title = "A day at Paperworks";

/** Who is there, before anything happens. */
export const beginning = `
  Paperworks is an office that records how it works, to find out what a machine could do. Ola holds the contract: four people, three
  recordings a month. Ada is the admin, Otto an operator; Rita begins today. Gia owns another organization, Inkwell. The pipeline is the
  product's own: it looks at recordings and writes down what the model says.
`;

const paperworks = keyOf("Paperworks");
const inkwell = keyOf("Inkwell");

async function theyAreThere(platform) {
  await platform.query(
    `insert into newsystem.organizations (id, name, subscription_tier, subscription_status, max_users, max_recordings_per_month) values
       ($1, 'Paperworks', 'growth', 'active', 4, 3), ($2, 'Inkwell', 'free', 'trial', 2, 2)`,
    [paperworks, inkwell],
  );
  for (const [name, organization, role] of [
    ["Ola", paperworks, "owner"],
    ["Ada", paperworks, "admin"],
    ["Otto", paperworks, "operator"],
    ["Gia", inkwell, "owner"],
  ]) {
    await openAccount(platform, name);
    await platform.query("insert into newsystem.user_profiles (id, organization_id, role, first_name) values ($1, $2, $3, $4)", [keyOf(name), organization, role, name]);
  }
}

/** The pipeline looks at a recording: what the model answers is kept as it came, and as the application reads it. */
async function looksAt(platform, analysis, { description, steps, category, confidence, frames, seconds, hours, annual, opportunities }) {
  await platform.query("update newsystem.analysis_results set status = 'processing' where id = $1", [analysis.id]);
  await platform.query(
    `update newsystem.analysis_results set status = 'completed', gpt_version = 'gpt-4o-2024-08-06', raw_gpt_response = $2, structured_insights = $3,
       confidence_score = $4, frames_analyzed = $5, processing_time_seconds = $6, time_savings_hours_weekly = $7, cost_savings_annual = $8,
       automation_opportunities_count = $9 where id = $1`,
    [
      analysis.id,
      { analysis: { natural_description: description, workflow_steps: steps } },
      { workflows: [{ category }] },
      confidence,
      frames,
      seconds,
      hours,
      annual,
      opportunities.length,
    ],
  );
  await platform.query("update newsystem.recording_sessions set status = 'completed' where id = $1", [analysis.session_id]);
  for (const [title, monthly, roi] of opportunities) {
    await platform.query(
      `insert into newsystem.automation_opportunities (organization_id, analysis_id, session_id, opportunity_type, title, automation_complexity,
         confidence_score, estimated_cost_savings_monthly, roi_percentage) values ($1, $2, $3, 'typing', $4, 'low', $5, $6, $7)`,
      [analysis.organization_id, analysis.id, analysis.session_id, title, confidence, monthly, roi],
    );
  }
}

/** What happens. */
export default async function day({ platform, person, nobody, chapter, step, refused }) {
  await theyAreThere(platform);
  const [ola, ada, otto, rita, gia] = ["Ola", "Ada", "Otto", "Rita", "Gia"].map((name) => person(name));

  chapter("Eight o'clock: Rita's first day");

  await openAccount(platform, "Rita", { app: { organization_id: paperworks }, user: { first_name: "Rita", role: "owner" } });
  await step("Rita's account was opened for Paperworks: she is an operator there, though she called herself its owner.", () => rita.reads("user_profiles", { id: rita.id }), [
    { organization_id: paperworks, role: "operator", first_name: "Rita" },
  ]);
  await step("She sees her three colleagues and herself.", async () => (await rita.reads("user_profiles")).map((one) => one.first_name).sort(), ["Ada", "Ola", "Otto", "Rita"]);
  await openAccount(platform, "Sam", { app: { organization_id: paperworks } });
  await step("Sam's account is opened, too; but Ola pays for four, and he belongs nowhere.", async () => [await person("Sam").reads("organizations"), await person("Sam").reads("user_profiles")], [[], []]);
  await step("Rita says what she does.", () => rita.changes("user_profiles", { id: rita.id }, { job_title: "Orders" }), [{ job_title: "Orders" }]);
  await step("She says it of Otto, too, which changes nothing.", () => rita.changes("user_profiles", { id: otto.id }, { job_title: "Coffee" }), []);
  await refused("Otto would make her an admin, and may not.", () => otto.changeRole({ colleague: rita.id, role: "admin" }), "FORBIDDEN");
  await refused("Ada, an admin, makes nobody an owner.", () => ada.changeRole({ colleague: rita.id, role: "owner" }), "OWNERS_ONLY");
  await refused("She does not raise herself.", () => ada.changeRole({ colleague: ada.id, role: "owner" }), "NOT_YOURSELF");
  await refused("She has no say at Inkwell.", () => ada.changeRole({ colleague: gia.id, role: "operator" }), "USER_NOT_FOUND");

  chapter("Nine o'clock: two people record their work");

  const recorded = (who, title, workflow, more = {}) => ({ organization_id: paperworks, user_id: who.id, title, workflow_type: workflow, ...more });
  const invoices = await step(
    "Otto records how he types invoices; faces are blurred.",
    () => otto.adds("recording_sessions", recorded(otto, "Invoices of the day", "invoice_entry", { privacy_settings: { blur_faces: true } })),
    { status: "recording", user_id: otto.id, privacy_settings: { blur_faces: true } },
  );
  await refused("He asks for something to be hidden by a word that nobody knows.", () => otto.adds("recording_sessions", recorded(otto, "Lunch", null, { privacy_settings: { hide_me: true } })), RULE_BROKEN);
  await refused("He cannot record in Rita's name.", () => otto.adds("recording_sessions", recorded(rita, "Orders", "order_entry")), NOT_ALLOWED);
  const chunk = (place) => ({ organization_id: paperworks, session_id: invoices.id, chunk_index: place, file_path: `${paperworks}/${invoices.id}/${place}.mp4`, upload_status: "completed" });
  await step("His recording goes up in pieces: the first, the second and the fourth arrive.", async () => {
    for (const place of [0, 1, 3]) await otto.adds("video_chunks", chunk(place));
    return (await otto.reads("video_chunks")).map((one) => one.chunk_index).sort();
  }, [0, 1, 3]);
  await step("He asks what is missing: piece 2, counted from nought.", () => otto.missingChunks({ session: invoices.id }), [2]);
  await refused("He sends the second again; a piece arrives once.", () => otto.adds("video_chunks", chunk(1)), THERE_ALREADY);
  await step("He sends it, and nothing is missing.", async () => {
    await otto.adds("video_chunks", chunk(2));
    return otto.missingChunks({ session: invoices.id });
  }, []);
  await step("Rita sees nothing of his recording.", () => rita.reads("recording_sessions"), []);
  await step("She records her orders.", () => rita.adds("recording_sessions", recorded(rita, "Orders", "order_entry")), { status: "recording" });
  await step("Ada, the admin, sees both.", async () => (await ada.reads("recording_sessions")).map((one) => one.title).sort(), ["Invoices of the day", "Orders"]);
  await step("Ada records something herself, the third of the month.", () => ada.adds("recording_sessions", recorded(ada, "Mail", null)), { status: "recording" });
  await refused("A fourth is more than Paperworks has paid for.", () => rita.adds("recording_sessions", recorded(rita, "More orders", "order_entry")), "TOO_MANY_RECORDINGS");

  chapter("Ten o'clock: the model looks");

  const first = await step("Otto asks for an analysis.", () => otto.requestAnalysis({ session: invoices.id }), { session_id: invoices.id, status: "queued", raw_gpt_response: null });
  await step("His recording is being processed.", () => otto.reads("recording_sessions"), [{ id: invoices.id, status: "processing" }]);
  await refused("He asks again; it is on its way.", () => otto.requestAnalysis({ session: invoices.id }), "ALREADY_REQUESTED");
  await refused("Rita cannot ask for his.", () => rita.requestAnalysis({ session: invoices.id }), "NOT_YOUR_RECORDING");
  const [orders] = await rita.reads("recording_sessions");
  const second = await step("She asks for her own.", () => rita.requestAnalysis({ session: orders.id }), { status: "queued" });
  await looksAt(platform, first, {
    description: "Types invoices.",
    steps: ["open", "read", "type"],
    category: "billing",
    confidence: 0.9,
    frames: 120,
    seconds: 30,
    hours: 3.5,
    annual: 6000,
    opportunities: [["Read invoices", 400, 350], ["Copy totals", 100, 300]],
  });
  await looksAt(platform, second, {
    description: "Types orders.",
    steps: ["open", "type"],
    category: "orders",
    confidence: 0.7,
    frames: 60,
    seconds: 10,
    hours: 1.5,
    annual: 3000,
    opportunities: [["Pick lists", 250, 500]],
  });
  await step("The model is done with Otto's: it is nine tenths sure, and sees two things to automate.", () => otto.reads("analysis_results"), [
    { status: "completed", confidence_score: 0.9, automation_opportunities_count: 2 },
  ]);
  await refused("The pipeline itself would mend what the model answered; that stays as it was.", () =>
    platform.query("update newsystem.analysis_results set raw_gpt_response = '{}' where id = $1", [first.id]), "RAW_RESPONSE_IS_KEPT");
  await refused("Otto cannot make the model surer.", () => otto.changes("analysis_results", { id: first.id }, { confidence_score: 1 }), NOT_ALLOWED);
  await step("Rita reads what was made of hers, and of nobody else's.", async () => (await rita.reads("automation_opportunities")).map((one) => one.title), ["Pick lists"]);

  chapter("Noon: what would it bring?");

  await step("Otto asks what brings back more than three times what it costs, of what he may see: three times is not more.", async () => (await otto.highRoiOpportunities()).map((one) => one.title), ["Read invoices"]);
  const [reading] = await step("Ada asks the same: the largest savings come first.", () => ada.highRoiOpportunities(), [
    { title: "Read invoices", estimated_cost_savings_monthly: 400 },
    { title: "Pick lists", estimated_cost_savings_monthly: 250 },
  ]);
  await step("Her dashboard, by kind of work; what is not analysed is not there.", () => ada.performanceDashboard(), [
    { workflow_type: "invoice_entry", total_recordings: 1, avg_confidence: about(0.9), total_opportunities: 2, weekly_time_saved: 3.5, annual_cost_saved: 6000 },
    { workflow_type: "order_entry", total_recordings: 1, avg_confidence: about(0.7), total_opportunities: 1, weekly_time_saved: 1.5, annual_cost_saved: 3000 },
  ]);
  await step("Which work was seen, and how long looking took.", () => ada.workflowPatterns(), [
    { workflow_category: "billing", avg_analysis_time: 30, avg_frames: 120, pattern_frequency: 1 },
    { workflow_category: "orders", avg_analysis_time: 10, avg_frames: 60, pattern_frequency: 1 },
  ]);
  await step("What the model said itself is still there: three steps, and two.", async () => (await ada.recoverAnalyses()).map((one) => [one.description, one.step_count]), [["Types invoices.", 3], ["Types orders.", 2]]);
  await refused("Otto asks for the totals, which are not for him.", () => otto.performanceDashboard(), "FORBIDDEN");
  await step(
    "The office as a whole: 0.8 sure on average, five hours a week to save, nothing built yet, three recordings by three people.",
    () => ada.organizationKpis(),
    { analysis_accuracy: about(0.8), weekly_hours_saved: 5, implemented_annual_savings: 0, implemented_count: 0, recordings_this_month: 3, active_users_this_month: 3 },
  );
  await refused("Otto would note that the reader is built, and may not.", () => otto.setImplemented({ opportunity: reading.id, implemented: true }), "FORBIDDEN");
  await step("Ada notes it.", () => ada.setImplemented({ opportunity: reading.id, implemented: true }), { is_implemented: true, implemented_at: written });
  await step("Twelve months at 400 are 4800 a year.", () => ada.organizationKpis(), { implemented_annual_savings: 4800, implemented_count: 1 });

  chapter("Three o'clock: a report goes out of the house");

  await refused("Otto would have a report made.", () => otto.createReport({ analysis: first.id, report_type: "pdf" }), "FORBIDDEN");
  const report = await step("Ada has one made of Otto's analysis.", () => ada.createReport({ analysis: first.id, report_type: "pdf" }), written);
  await platform.query("update newsystem.generated_reports set file_url = 'invoices.pdf', file_size_bytes = 48000 where id = $1", [report]);
  const link = await step("She opens it for a week to whoever holds a link.", () => ada.shareReport({ report, days: 7 }), { report, access_token: written });
  await step("Her customer, who has no account, reads it.", () => nobody.openSharedReport({ token: link.access_token }), { report_type: "pdf", file_url: "invoices.pdf", file_size_bytes: 48000 });
  await step("He reads it again.", () => nobody.openSharedReport({ token: link.access_token }), { report_type: "pdf" });
  await refused("Somebody guesses a link.", () => nobody.openSharedReport({ token: "0".repeat(64) }), "LINK_NOT_FOUND");
  await refused("He looks for other reports, and without an account finds none.", () => nobody.reads("generated_reports"), NOT_ALLOWED);
  await step("Ada sees that it was read twice.", () => ada.reads("generated_reports"), [{ id: report, is_public: true, download_count: 2 }]);
  const newer = await step("She makes a new link.", () => ada.shareReport({ report }), { report, access_token: (token) => token !== link.access_token });
  await refused("The older one works no more.", () => nobody.openSharedReport({ token: link.access_token }), "LINK_NOT_FOUND");
  await step("She closes the report.", () => ada.unshareReport({ report }), nothing);
  await refused("The newer link works no more, either.", () => nobody.openSharedReport({ token: newer.access_token }), "LINK_NOT_FOUND");

  chapter("Five o'clock: next door");

  await step("Gia of Inkwell sees no recording of Paperworks.", () => gia.reads("recording_sessions"), []);
  await step("She sees no opportunity.", () => gia.highRoiOpportunities(), []);
  await refused("She makes no report of it.", () => gia.createReport({ analysis: first.id, report_type: "excel" }), "ANALYSIS_NOT_FOUND");
  await refused("She records nothing in its name.", () => gia.adds("recording_sessions", recorded(gia, "Ours", null)), NOT_ALLOWED);
  await step("Before she goes, Ola makes Rita an admin.", () => ola.changeRole({ colleague: rita.id, role: "admin" }), { id: rita.id, role: "admin" });
  await step("Now Rita sees every recording.", async () => (await rita.reads("recording_sessions")).length, 3);
  const changes = async (who) => (await who.reads("audit_events", { action_type: "UPDATE", resource_accessed: "newsystem.user_profiles" })).sort((one, other) => Date.parse(one.at) - Date.parse(other.at));
  await step("The records say who changed somebody today: first Rita, then Ola.", async () => (await changes(ola)).map((one) => one.actor_id), [rita.id, ola.id]);
  await step("They are for owners: Ada finds none.", () => ada.reads("audit_events"), []);
  await step("The house itself asks whether a recording ever lay in two organizations.", async () => (await platform.query("select newsystem_private.isolation_leaks()::int as leaks")).rows, [{ leaks: 0 }]);
}
