// What comes to the timetracker domain from outside: webhooks of three systems, signed as those sign, and links for files.
//
// Signatures are made by Node's `crypto`, of which the generated code knows nothing.

import { createHash, createHmac } from "node:crypto";
import { createServer } from "node:http";
import { key } from "../lib/key.mjs";

/** The edge functions that are tried. */
export const names = ["upload-presign", "webhook-slack", "webhook-jira", "webhook-calendar"];

const secrets = {
  SLACK_SIGNING_SECRET: "8f742231b10e8888abcd99yyyzzz85a5",
  JIRA_WEBHOOK_SECRET: "It's a Secret to Everybody",
  CALENDAR_CHANNEL_TOKEN: "3f2c-token",
};
const clock = Date.parse("2030-05-06T12:00:00Z");
const hmac = (secret, text, encoding = "hex") => createHmac("sha256", secret).update(text).digest(encoding);

/** Slack's headers for a body. */
function slack(body, { at = clock / 1000, secret = secrets.SLACK_SIGNING_SECRET } = {}) {
  return { "x-slack-request-timestamp": String(at), "x-slack-signature": `v0=${hmac(secret, `v0:${at}:${body}`)}` };
}

const jira = (body, secret = secrets.JIRA_WEBHOOK_SECRET) => ({ "x-hub-signature": `sha256=${hmac(secret, body)}` });

const calendar = (number, { token = secrets.CALENDAR_CHANNEL_TOKEN, state = "exists" } = {}) => ({
  "x-goog-channel-token": token,
  "x-goog-channel-id": "mias calendar",
  "x-goog-message-number": String(number),
  "x-goog-resource-state": state,
});

/** The storage as far as links are signed: it tries, as the caller, to put the file there, and undoes that. */
async function withStorage(pool, use) {
  const server = createServer(async (request, response) => {
    for await (const _ of request);
    const send = (status, body) => response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
    const [, bucket, path] = /^\/storage\/v1\/object\/upload\/sign\/([^/]+)\/(.+)$/.exec(request.url) ?? [];
    if (bucket === undefined || request.method !== "POST") return send(404, { statusCode: "404", error: "not_found", message: request.url });
    const name = decodeURIComponent(path);
    const who = request.headers.authorization.replace("Bearer ", "");
    const connection = await pool.connect();
    try {
      await connection.query("begin");
      await connection.query("select set_config('role', 'authenticated', true), set_config('request.jwt.claims', $1, true)", [
        JSON.stringify({ sub: key(who), role: "authenticated" }),
      ]);
      await connection.query("insert into storage.objects (bucket_id, name, owner) values ($1, $2, $3)", [bucket, name, key(who)]);
      send(200, { url: `/object/upload/sign/${bucket}/${path}?token=${who}.${bucket}` });
    } catch (error) {
      // What the storage says of it: 400 to the proxy, and what is meant in the body.
      if (error.code === "42501") send(400, { statusCode: "403", error: "Unauthorized", message: error.message });
      else send(500, { statusCode: "500", error: error.code, message: error.message });
    } finally {
      await connection.query("rollback");
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

export async function edgeFunctions(tally, { pool, handlers, module }) {
  const same = (actual, expected, what) =>
    tally.expect(JSON.stringify(actual) === JSON.stringify(expected), `${what}: ${JSON.stringify(actual)} instead of ${JSON.stringify(expected)}`);
  const count = async (text, values = []) => Number((await pool.query(`select count(*) from ${text}`, values)).rows[0].count);
  const service = module.createTimetracker(asService(pool, module));
  for (const [integration, external_id] of [["slack", "T1/U-mia"], ["jira", "acc-mia"], ["calendar", "mias calendar"]]) {
    await service.connectAccount({ organization: key("acme"), profile: key("mia"), integration, external_id });
  }

  const told = [];
  const webhook = (name, change = {}) =>
    handlers[name](() => asService(pool, module), { secret: (of) => secrets[of], now: () => clock, onError: (error) => told.push(error), ...change });
  const send = async (name, body, headers, { method = "POST", ...change } = {}) => {
    const request = new Request(`https://edge.example.org/${name}`, { method, headers, ...(method === "POST" && body !== null && { body }) });
    const response = await webhook(name, change)(request);
    const text = await response.text();
    return { status: response.status, body: text === "" ? null : JSON.parse(text), headers: response.headers };
  };
  const refused = async (answer, status, code, what) => {
    const before = await count("timetracker.inbound_events");
    const { status: was, body } = await answer();
    same([was, body?.code], [status, code], what);
    same(await count("timetracker.inbound_events"), before, `${what}: what is left behind`);
    return body;
  };

  // Slack: one line becomes one log, however often it is sent.
  const message = (text, event = {}) =>
    JSON.stringify({ type: "event_callback", team_id: "T1", event_id: "Ev1", event: { type: "message", user: "U-mia", text, ts: "1904299200.000100", ...event } });
  const line = message("log 90m letters for the pier — überall");
  const first = await send("webhook-slack", line, slack(line));
  same([first.status, first.body], [200, { challenge: null, fresh: true }], "a line from Slack");
  const { rows: [log] } = await pool.query(
    "select extract(epoch from ended_at - started_at)::int as seconds, comment, source, status from timetracker.time_logs where profile_id = $1 and source = 'integration'",
    [key("mia")],
  );
  same(log, { seconds: 5400, comment: "letters for the pier — überall", source: "integration", status: "draft" }, "the log that it becomes");
  same((await send("webhook-slack", line, slack(line))).body.fresh, false, "the same delivery again");
  same((await send("webhook-slack", line, slack(line, { at: clock / 1000 - 60 }))).body.fresh, false, "and again, signed at another second");
  const twice = message("log 30m at once");
  const both = await Promise.all([send("webhook-slack", twice, slack(twice)), send("webhook-slack", twice, slack(twice))]);
  same(both.map(({ body }) => body.fresh).sort(), [false, true], "two at the same moment");
  same(await count("timetracker.time_logs where source = 'integration'"), 2, "logs from Slack");
  const hello = JSON.stringify({ type: "url_verification", challenge: "3eZbrw1aB" });
  same((await send("webhook-slack", hello, slack(hello))).body, { challenge: "3eZbrw1aB", fresh: false }, "Slack asks whether somebody is here");
  for (const idle of [message("good morning"), message("log 90m", { user: undefined }), JSON.stringify({ type: "app_rate_limited" })]) {
    same((await send("webhook-slack", idle, slack(idle))).body, { challenge: null, fresh: false }, `nobody's time: ${idle.slice(0, 60)}`);
  }

  // What proves nothing. Every one differs from a good one by a single thing.
  const other = message("log 480m everything");
  const good = slack(other);
  const signature = good["x-slack-signature"];
  const flipped = signature.slice(0, -1) + (signature.endsWith("0") ? "1" : "0");
  const forged = [
    ["no headers", other, {}],
    ["no signature", other, { ...good, "x-slack-signature": "" }],
    ["no timestamp", other, { "x-slack-signature": signature }],
    ["another secret", other, slack(other, { secret: "another" })],
    ["an empty secret", other, { ...good, "x-slack-signature": `v0=${hmac("\0", `v0:${clock / 1000}:${other}`)}` }],
    ["one bit of the signature", other, { ...good, "x-slack-signature": flipped }],
    ["half a signature", other, { ...good, "x-slack-signature": signature.slice(0, 35) }],
    ["a signature and more", other, { ...good, "x-slack-signature": `${signature}00` }],
    ["another version", other, { ...good, "x-slack-signature": signature.replace("v0=", "v1=") }],
    ["no hexadecimal digits", other, { ...good, "x-slack-signature": `v0=${"zz".repeat(32)}` }],
    ["an altered body", other.replace("480m", "481m"), good],
    ["a space at the end", `${other} `, good],
    ["a newer timestamp than was signed", other, { ...slack(other, { at: clock / 1000 - 900 }), "x-slack-request-timestamp": String(clock / 1000) }],
    ["the signature of the body alone", other, { ...good, "x-slack-signature": `v0=${hmac(secrets.SLACK_SIGNING_SECRET, other)}` }],
    ["no JSON, not signed", "{", good],
  ];
  for (const [what, body, headers] of forged) {
    const answer = await refused(() => send("webhook-slack", body, headers), 401, "SIGNATURE_INVALID", what);
    same([answer.detail, answer.issues], [null, []], `${what}: what is told`);
  }
  for (const [seconds, expected] of [[-300, 200], [-301, 401], [300, 200], [301, 401]]) {
    const body = message(`log 5m at ${seconds}`);
    const { status, body: answer } = await send("webhook-slack", body, slack(body, { at: clock / 1000 + seconds }));
    same([status, answer.code], [expected, expected === 401 ? "SIGNATURE_EXPIRED" : undefined], `signed ${seconds} seconds from now`);
  }
  await refused(() => send("webhook-slack", other, slack(other, { at: "soon" })), 401, "SIGNATURE_EXPIRED", "a time that is none");
  same(told.length, 0, "what somebody else does wrong is reported nowhere");

  // A secret that is not set lets nobody in, and says so to whoever runs it.
  for (const secret of [undefined, ""]) {
    const answer = await refused(() => send("webhook-slack", other, slack(other, { secret: secret || "\0" }), { secret: () => secret }), 500, "INTERNAL", `the secret ${secret}`);
    same(JSON.stringify(answer).includes("SLACK"), false, "the answer names no secret");
  }
  same(told.splice(0).map(({ message }) => message), ["SLACK_SIGNING_SECRET is not set", "SLACK_SIGNING_SECRET is not set"], "which is reported");

  // Other requests than those that carry something.
  for (const method of ["GET", "OPTIONS", "PUT"]) {
    const answer = await send("webhook-slack", "", good, { method });
    same([answer.status, answer.body.code, answer.headers.get("allow"), answer.headers.get("access-control-allow-origin")], [405, "METHOD_NOT_ALLOWED", "POST", null], method);
  }
  const large = message("x".repeat(1 << 20));
  await refused(() => send("webhook-slack", large, slack(large)), 413, "PAYLOAD_TOO_LARGE", "more than a mebibyte");
  const broken = Buffer.from([0x7b, 0xff, 0x7d]);
  const headers = { "x-hub-signature": `sha256=${createHmac("sha256", secrets.JIRA_WEBHOOK_SECRET).update(broken).digest("hex")}` };
  await refused(() => send("webhook-jira", broken, headers), 400, "MALFORMED_BODY", "half a character, signed");

  // Jira: `sha256=` over the body.
  const worklog = (seconds, author = "acc-mia") =>
    JSON.stringify({ webhookEvent: "worklog_created", worklog: { id: "7", author: { accountId: author }, comment: "the crane", started: "2030-05-06T10:00:00.000+0200", timeSpentSeconds: seconds } });
  const work = worklog(1800);
  same((await send("webhook-jira", work, jira(work))).body, { challenge: null, fresh: true }, "a worklog from Jira");
  same((await send("webhook-jira", work, jira(work))).body.fresh, false, "again");
  same(await count("timetracker.time_logs where comment = 'the crane' and started_at = '2030-05-06 08:00Z'"), 1, "its log, in UTC");
  // By what a delivery is known without a name of its own: the SHA-256 of its body.
  same(await count("timetracker.inbound_events where integration = 'jira' and delivery = $1", [createHash("sha256").update(work).digest("hex")]), 1, "its name");
  await refused(() => send("webhook-jira", work, jira(work, "another")), 401, "SIGNATURE_INVALID", "Jira with another secret");
  await refused(() => send("webhook-jira", worklog(3600), jira(work)), 401, "SIGNATURE_INVALID", "another worklog under this signature");
  const stranger = worklog(1800, "somebody");
  same((await send("webhook-jira", stranger, jira(stranger))).body, { challenge: null, fresh: false }, "of an account that is nobody's");
  same(await count("timetracker.inbound_events where integration = 'jira'"), 1, "nothing is kept");

  // A calendar: a token, no body, and a number for each message.
  same((await send("webhook-calendar", null, calendar(1, { state: "sync" }))).body.fresh, false, "a channel opens");
  same((await send("webhook-calendar", null, calendar(2))).body.fresh, true, "something changed");
  same((await send("webhook-calendar", null, calendar(2))).body.fresh, false, "the same message again");
  same((await send("webhook-calendar", null, calendar(3))).body.fresh, true, "the next one, which has the same body");
  for (const token of ["3f2c-tokem", "3f2c-toke", "3f2c-tokens", ""]) {
    await refused(() => send("webhook-calendar", null, calendar(4, { token })), 401, "SIGNATURE_INVALID", `the token ${token}`);
  }
  await refused(() => send("webhook-calendar", null, { ...calendar(4), "x-goog-message-number": "" }), 400, "DELIVERY_UNKNOWN", "a message without a number");
  same(told.length, 0, "none of it is ours to mend");

  // Links for files: the storage is asked as whoever asks.
  await withStorage(pool, async (url) => {
    const post = async (who, change = {}) => {
      const body = { organization: key("acme"), log: key("log"), name: "monday.ogg", content_type: "audio/ogg", size_bytes: 1000, ...change };
      const request = new Request("https://edge.example.org/upload-presign", {
        method: "POST",
        headers: { "content-type": "application/json", ...(who && { authorization: `Bearer ${who}` }) },
        body: JSON.stringify(body),
      });
      const connect = (from) => {
        const platform = module.forwardingTransport(url, "public-key")(from);
        return platform && { ...module.nodePostgresTransport(pool, { sub: key(who) }), signUpload: platform.signUpload };
      };
      const response = await handlers["upload-presign"](connect, { onError: (error) => told.push(error) })(request);
      return { status: response.status, body: await response.json() };
    };
    const path = `voices/${key("acme")}/${key("log")}/monday.ogg`;
    const { status, body } = await post("mia");
    const { attachment, ...link } = body;
    same([status, link], [200, { bucket: "voices", path, token: "mia.voices", url: `${url}/storage/v1/object/upload/sign/voices/${path}?token=mia.voices` }], "a link for a recording");
    same(await count("timetracker.attachments where id = $1 and path = $2 and size_bytes = 1000", [attachment, path]), 1, "the file is noted");
    same((await post("mia", { name: "wall.png", content_type: "image/png" })).body.bucket, "images", "a picture lies elsewhere");
    const noted = await count("timetracker.attachments");
    for (const [who, change, expected, what] of [
      ["ben", {}, [403, "FORBIDDEN"], "a colleague's log"],
      ["max", { name: "max.ogg" }, [403, "FORBIDDEN"], "a log that he manages"],
      ["gia", { name: "gia.ogg" }, [403, "FORBIDDEN"], "another organization's log"],
      ["mia", { organization: key("globex"), name: "other.ogg" }, [403, "FORBIDDEN"], "her log in an organization that is not hers"],
      ["mia", { name: "../monday.ogg" }, [400, "ARGUMENT_INVALID"], "a way out of the folder"],
      ["mia", { name: "large.png", content_type: "image/png", size_bytes: 20971521 }, [413, "PICTURE_TOO_LARGE"], "a picture that is too large"],
      ["mia", {}, [409, "CONFLICT"], "the same name again"],
      [null, {}, [401, "NOT_SIGNED_IN"], "nobody"],
    ]) {
      const answer = await post(who, change);
      same([answer.status, answer.body.code], expected, what);
    }
    same(await count("timetracker.attachments"), noted, "files that are noted after refusals");
    same(told.length, 0, "refusals are not reported");
  });
}

/** With the platform's own role, as the key of the service is. */
function asService(pool, module) {
  return module.nodePostgresTransport(pool, { sub: key("service"), role: "service_role" });
}
