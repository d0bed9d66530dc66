// What the two edge functions of the seo domain do for whom.

import { createServer } from "node:http";
import { key } from "../calls/seo.mjs";

/** The edge functions that are tried. */
export const names = ["analyze-meeting-engagement", "analyze-productivity-patterns"];

const people = { employee: "eve", other: "ben", manager: "mia", outsider: "gwen" };

/** The model that looks at frames: what it sees is written in the frame. */
async function withModel(use) {
  const server = createServer(async (request, response) => {
    const parts = [];
    for await (const part of request) parts.push(part);
    const frame = Buffer.concat(parts).toString("utf8");
    const [status, body] = frame.startsWith("{") ? [200, frame] : frame === "broken" ? [500, "{}"] : [422, "{}"];
    response.writeHead(status, { "content-type": "application/json" }).end(body);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  process.env.FRAME_MODEL_URL = `http://127.0.0.1:${server.address().port}`;
  try {
    return await use();
  } finally {
    await new Promise((resolve) => server.close(resolve));
  }
}

/** PostgREST's protocol over the same database, for the transport that passes on the authorization. */
async function withRest(pool, seen, use) {
  const server = createServer(async (request, response) => {
    const parts = [];
    for await (const part of request) parts.push(part);
    const args = JSON.parse(Buffer.concat(parts).toString("utf8"));
    const who = request.headers.authorization.replace("Bearer ", "");
    seen.push({ url: request.url, who, key: request.headers.apikey, profile: request.headers["content-profile"] });
    const connection = await pool.connect();
    const send = (status, body) =>
      response.writeHead(status, { "content-type": "application/json" }).end(body === undefined ? "" : JSON.stringify(body));
    try {
      await connection.query("begin");
      await connection.query("select set_config('role', 'authenticated', true), set_config('request.jwt.claims', $1, true)", [
        JSON.stringify({ sub: key(people[who] ?? who), role: "authenticated" }),
      ]);
      const name = request.url.split("/").at(-1);
      const names = Object.keys(args);
      const listed = names.map((one, i) => `${one} => $${i + 1}`).join(", ");
      const values = names.map((one) => (one === "engagement_data" ? JSON.stringify(args[one]) : args[one]));
      const { rows } = await connection.query(`select to_jsonb(r) as r from seo.${name}(${listed}) as r`, values);
      await connection.query("commit");
      send(200, rows[0].r);
    } catch (error) {
      await connection.query("rollback");
      const own = /^PT(\d{3})$/.exec(error.code ?? "");
      send(own ? Number(own[1]) : 500, { code: error.code, message: error.message, details: error.detail ?? null, hint: null });
    } finally {
      connection.release();
    }
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    return await use(`http://127.0.0.1:${server.address().port}`);
  } finally {
    await new Promise((resolve) => server.close(resolve));
  }
}

/** A frame in which the overall score is `overall`: the mean of eye contact, focus, engagement and what is not distraction. */
function frame(overall) {
  const emotionScores = { focused: overall, confused: 0, engaged: overall, distracted: 1 - overall };
  return JSON.stringify({ faceDetected: true, eyeContact: overall, emotionScores });
}

/** Days of work whose mean falls by `fall` each day, and ends at `end`. */
function days(end, fall, others = 0) {
  return [0, 1, 2, 3, 4].flatMap((day) =>
    [9, 15].map((hour) => ({
      at: new Date(Date.UTC(2025, 0, 6 + day, hour)).toISOString(),
      minutes: 60,
      productivity: end + fall * (4 - day) + (hour === 9 ? 0.15 : -0.15),
      others,
    })),
  );
}

export async function edgeFunctions(tally, { pool, handlers, module }) {
  const told = [];
  const connect = (request) => {
    const who = /^Bearer (\w+)$/.exec(request.headers.get("authorization") ?? "")?.[1];
    return who === undefined ? null : module.nodePostgresTransport(pool, { sub: key(people[who] ?? who) });
  };
  const options = { onError: (error) => told.push(error), maxBytes: 100_000 };
  const headers = (who) => ({ "content-type": "application/json", ...(who && { authorization: `Bearer ${who}` }) });
  const ask = async (name, who, body, change = {}) => {
    const request = new Request("https://edge.example.org/" + name, {
      method: "POST",
      headers: headers(who),
      body: typeof body === "string" ? body : JSON.stringify(body),
      ...change,
    });
    const response = await handlers[name](connect, options)(request);
    const text = await response.text();
    return { status: response.status, headers: response.headers, body: text === "" ? null : JSON.parse(text) };
  };
  const same = (actual, expected, what) =>
    tally.expect(JSON.stringify(actual) === JSON.stringify(expected), `${what}: ${JSON.stringify(actual)} instead of ${JSON.stringify(expected)}`);
  const refused = async (answer, status, code, what) => {
    const { status: was, body } = await answer;
    same([was, body?.code], [status, code], what);
    return body;
  };
  const count = async (text) => Number((await pool.query(`select count(*) from ${text}`)).rows[0].count);

  const as = (who) => module.createSeo(module.nodePostgresTransport(pool, { sub: key(people[who]) }));
  const session = (await as("manager").startDeepDive({ title: "Why we meet" })).id;
  await as("manager").summonToDeepDive({ session, employee: key("eve") });
  const meeting = (who, overall, change) =>
    ask("analyze-meeting-engagement", who, { video_frame: frame(overall), session, participant: key("eve") }, change);
  const patterns = (who, activity_data, employee = key("eve")) =>
    ask("analyze-productivity-patterns", who, { employee, activity_data });

  await withModel(async () => {
    // The threshold: at 0.4 nobody is told, below it the participant and whoever leads are.
    for (const [overall, alerts] of [[0.9, 0], [0.4, 0], [0.39, 1]]) {
      const before = await count("seo.deep_dive_alert where alert_type = 'LOSING_FOCUS'");
      const { status, body } = await meeting("employee", overall);
      same([status, body?.overall_score], [200, overall], `a frame at ${overall}`);
      const after = await count("seo.deep_dive_alert where alert_type = 'LOSING_FOCUS'");
      same([after - before, typeof body?.alert === "string"], [alerts, alerts === 1], `alerts at ${overall}`);
    }
    same(await count("seo.notification where type = 'FOCUS_ALERT'"), 2, "who is told of the alert");
    const [kept] = (await pool.query("select eye_contact, focused from seo.engagement_frame order by created_at desc limit 1")).rows;
    same([Number(kept.eye_contact), Number(kept.focused)], [0.39, 0.39], "the frame that is kept");
    same((await meeting("manager", 0.8)).status, 200, "whoever leads the session may watch");

    // Who may not watch leaves nothing behind.
    const frames = await count("seo.engagement_frame");
    await refused(meeting("other", 0.1), 403, "OBSERVATION_NOT_PERMITTED", "a colleague");
    await refused(meeting("outsider", 0.1), 403, "OBSERVATION_NOT_PERMITTED", "somebody of another company");
    await refused(meeting(null, 0.1), 401, "NOT_SIGNED_IN", "nobody");
    same(await count("seo.engagement_frame"), frames, "frames after refusals");

    // The logic's own refusals, and what is nobody's business.
    const send = (video_frame) => ask("analyze-meeting-engagement", "employee", { video_frame, session, participant: key("eve") });
    await refused(send("a cat"), 422, "NO_IMAGE", "a frame that is no image");
    same(told.length, 0, "what is the caller's fault is reported nowhere");
    await refused(send("broken"), 503, "MODEL_UNAVAILABLE", "a model that fails");
    same(told.length, 1, "what is not is reported");
    const url = process.env.FRAME_MODEL_URL;
    delete process.env.FRAME_MODEL_URL;
    const silent = await refused(send(frame(1)), 500, "INTERNAL", "a setting that is missing");
    process.env.FRAME_MODEL_URL = url;
    same([JSON.stringify(silent).includes("FRAME_MODEL_URL"), told.length], [false, 2], "the reason is reported, not told");
    const odd = JSON.stringify({ faceDetected: true, eyeContact: 7 });
    await refused(send(odd), 503, "MODEL_UNAVAILABLE", "an answer of the model that is none");

    // Malformed input.
    const name = "analyze-meeting-engagement";
    const right = { video_frame: frame(1), session, participant: key("eve") };
    for (const [body, field] of [
      [{ ...right, session: "1" }, "session"],
      [{ ...right, video_frame: "" }, "video_frame"],
      [{ ...right, video_frame: "a\u0000b" }, "video_frame"],
      [{ ...right, participant: null }, "participant"],
      [{ session }, "video_frame"],
      [{ ...right, employee: key("ben") }, ""],
      [[], ""],
    ]) {
      const answer = await refused(ask(name, "employee", body), 400, "ARGUMENT_INVALID", JSON.stringify(body).slice(0, 80));
      same(answer.issues[0].path.join("."), field, "where it is wrong");
    }
    await refused(ask(name, "employee", "{\"session\": "), 400, "MALFORMED_BODY", "half a JSON");
    await refused(ask(name, "employee", new Uint8Array([0x22, 0xff, 0x22])), 400, "ARGUMENT_INVALID", "an object of numbers");
    await refused(ask(name, "employee", "", { body: new Uint8Array([0x22, 0xff, 0x22]) }), 400, "MALFORMED_BODY", "half a character");
    await refused(ask(name, "employee", "", { body: null }), 400, "MALFORMED_BODY", "no body");
    await refused(ask(name, "employee", right, { headers: { ...headers("employee"), "content-type": "text/plain" } }), 415, "UNSUPPORTED_MEDIA_TYPE", "text");
    await refused(send("x".repeat(100_001)), 413, "PAYLOAD_TOO_LARGE", "a body that is too large");
    const stream = () => new ReadableStream({ start: (out) => (out.enqueue(new Uint8Array(60_000)), out.enqueue(new Uint8Array(60_000)), out.close()) });
    await refused(ask(name, "employee", "", { body: stream(), duplex: "half" }), 413, "PAYLOAD_TOO_LARGE", "a stream that does not say its size");

    // Methods and other origins.
    for (const method of ["PUT", "DELETE", "PATCH"]) {
      const answer = await ask(name, "employee", right, { method });
      same([answer.status, answer.body.code, answer.headers.get("allow")], [405, "METHOD_NOT_ALLOWED", "POST, OPTIONS"], method);
    }
    same((await ask(name, "employee", right, { method: "GET", body: undefined })).status, 405, "GET");
    const preflight = { method: "OPTIONS", body: undefined, headers: { origin: "https://app.example.org" } };
    const { status, headers: allowed, body } = await ask(name, null, "", preflight);
    same([status, body, allowed.get("access-control-allow-origin")], [204, null, "*"], "a preflight");
    tally.expect(allowed.get("access-control-allow-headers").includes("authorization"), "a preflight allows authorization");
    same((await meeting("outsider", 1)).headers.get("access-control-allow-origin"), "*", "a refusal can be read by a page");
    const narrow = handlers[name](connect, { ...options, origins: ["https://app.example.org"] });
    for (const [origin, expected] of [["https://app.example.org", "https://app.example.org"], ["https://evil.example.org", null]]) {
      const response = await narrow(new Request("https://edge.example.org", { ...preflight, headers: { origin } }));
      same([response.headers.get("access-control-allow-origin"), response.headers.get("vary")], [expected, "Origin"], origin);
    }

    // Over PostgREST, with the caller's own token.
    const seen = [];
    await withRest(pool, seen, async (address) => {
      const rest = handlers[name](module.forwardingTransport(address, "the-key"), options);
      const request = (who) => new Request("https://edge.example.org", { method: "POST", headers: headers(who), body: JSON.stringify(right) });
      const answer = await rest(request("employee"));
      same([answer.status, (await answer.json()).overall_score], [200, 1], "over PostgREST");
      same(seen[0], { url: "/rest/v1/rpc/record_facial_engagement", who: "employee", key: "the-key", profile: "seo" }, "what is sent");
      const foreign = await rest(request("outsider"));
      same([foreign.status, (await foreign.json()).code], [403, "OBSERVATION_NOT_PERMITTED"], "an outsider over PostgREST");
      same((await rest(request(null))).status, 401, "nobody over PostgREST");
    });
  });

  // Patterns: ends at 0.5 and falls by 0.02 a day, so 15 days are left; by 0.025, so 12 are.
  const steady = await patterns("employee", days(0.5, 0.02, 2));
  same(
    [steady.status, steady.body],
    [200, { peak_hours: [9], decline_patterns: ["from 9:00 to 15:00"], collaboration_style: "team", predicted_burnout: 15, intervention: null }],
    "fifteen days",
  );
  same(await count("seo.wellness_intervention"), 0, "no pause yet");
  const urgent = await patterns("manager", days(0.5, 0.025));
  same([urgent.status, urgent.body?.predicted_burnout, urgent.body?.collaboration_style], [200, 12, "solo"], "twelve days");
  const [pause] = (await pool.query("select id, urgency, employee_id from seo.wellness_intervention")).rows;
  same([urgent.body?.intervention, "HIGH", key("eve")], [pause?.id, pause?.urgency, pause?.employee_id], "the pause");
  const again = await patterns("manager", days(0.5, 0.025));
  same([again.status, again.body?.intervention], [200, null], "a pause that is ordered already");
  const [pattern] = (await pool.query("select peak_hours, predicted_burnout from seo.productivity_pattern")).rows;
  same([pattern.peak_hours, pattern.predicted_burnout], [[9], 12], "the pattern that is kept");
  same((await patterns("employee", days(0.3, 0))).body?.predicted_burnout, 3650, "days that do not fall");
  await refused(patterns("other", days(0.5, 0.02)), 403, "EMPLOYEE_OUT_OF_REACH", "a colleague's pattern");
  await refused(patterns("outsider", days(0.5, 0.02)), 403, "EMPLOYEE_OUT_OF_REACH", "another company's pattern");
  await refused(patterns("employee", []), 422, "NO_ACTIVITY", "no activity");
  same(await count("seo.productivity_pattern"), 1, "patterns after refusals");
}
