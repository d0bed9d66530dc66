// npm run realtime -- <generated/seo/ts>
//
// The channels of the seo domain through supabase-js, against the database that DATABASE_URL names: who may join, what is told of
// which change and where, and that the generated schemas hold for all of it.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createClient } from "@supabase/supabase-js";
import { key } from "./calls/seo.mjs";
import { load } from "./lib/compile.mjs";
import { withPool } from "./lib/database.mjs";
import { Tally, Usage, main, packageFolder, withCopyOf } from "./lib/workspace.mjs";
import { Platform } from "./realtime/platform.mjs";

async function channels(tally, module, pool) {
  const platform = new Platform(pool);
  const clients = [];
  const same = (actual, expected, what) =>
    tally.expect(JSON.stringify(actual) === JSON.stringify(expected), `${what}: ${JSON.stringify(actual)} instead of ${JSON.stringify(expected)}`);
  /** Channels as somebody, with what was told him. */
  const as = (name) => {
    const supabase = createClient("http://localhost:1", "key", {
      accessToken: async () => (name === null ? "anon" : key(name)),
      realtime: { transport: platform.transport },
    });
    clients.push(supabase);
    const told = [];
    const errors = [];
    const listener = { event: (event) => told.push(event), error: (error) => errors.push(error) };
    return { realtime: module.createSeoRealtime(supabase), told, errors, listener };
  };
  const code = (promise) => promise.then(() => "joined", (error) => (error instanceof module.SeoRealtimeError ? error.code : String(error)));
  const seo = (name) => module.createSeo(module.nodePostgresTransport(pool, { sub: key(name) }));

  const board = (await seo("mia").openBoard({ title: "Ideas", visibility: "COMPANY" })).id;
  const closed = (await seo("mia").openBoard({ title: "Secrets" })).id;
  await platform.messages();

  // Who may listen.
  const engineering = key("engineering");
  for (const [name, department, expected] of [
    ["eve", engineering, "joined"],
    ["hugo", engineering, "joined"],
    ["ada", engineering, "joined"],
    ["eve", key("operations"), "CHANNEL_ERROR"],
    ["gwen", engineering, "CHANNEL_ERROR"],
    ["gwen", key("research"), "joined"],
    ["ada", key("research"), "CHANNEL_ERROR"],
    [null, engineering, "CHANNEL_ERROR"],
    ["eve", key("nowhere"), "CHANNEL_ERROR"],
  ]) {
    const { realtime, listener, errors } = as(name);
    const subscription = realtime.bandwidthUpdates({ department }, listener);
    same(await code(subscription.joined), expected, `${name} listens to ${department}`);
    same(errors.map((error) => error.code), expected === "joined" ? [] : [expected], `what ${name} is told of it`);
    await subscription.unsubscribe();
  }
  for (const [name, of, expected] of [["eve", board, "joined"], ["eve", closed, "CHANNEL_ERROR"], ["mia", closed, "joined"], ["gwen", board, "CHANNEL_ERROR"]]) {
    const { realtime, listener } = as(name);
    same(await code(realtime.canvasCursors({ board: of }, listener).joined), expected, `${name} listens to a board`);
  }

  // An update is told to its topic, and to no other; a uuid in capitals is the same topic.
  const eve = as("eve");
  const hugo = as("hugo");
  const updates = eve.realtime.bandwidthUpdates({ department: engineering.toUpperCase() }, eve.listener);
  const operations = hugo.realtime.bandwidthUpdates({ department: key("operations") }, hugo.listener);
  await Promise.all([updates.joined, operations.joined]);
  await pool.query("update seo.employee set current_bandwidth = 42.5 where id = $1", [key("ben")]);
  const [message, ...others] = await platform.deliver();
  same([message.topic, message.event, message.private, others.length], [updates.topic, "UPDATE", true, 0], "where the database sends");
  const record = { id: key("ben"), display_name: "Ben", department: engineering, current_bandwidth: 42.5 };
  const sorted = (object) => Object.fromEntries(Object.entries(object).sort());
  same(eve.told.map((event) => [event.operation, sorted(event.record)]), [["UPDATE", sorted(record)]], "what Eve is told");
  same(Object.keys(eve.told[0] ?? {}).sort(), ["operation", "record"], "nothing but what is declared");
  same(hugo.told, [], "what another topic is told");
  await pool.query("update seo.employee set job_title = 'Cook' where id = $1", [key("ben")]);
  await pool.query("update seo.employee set current_bandwidth = 42.5 where id = $1", [key("ben")]);
  await pool.query("update seo.employee set department = $2 where id = $1", [key("leo"), key("operations")]);
  same((await platform.deliver()).length, 0, "what is not sent, what stays, and who moves away");
  await pool.query("update seo.employee set current_bandwidth = null where id = $1", [key("leo")]);
  await platform.deliver();
  same([hugo.told.length, hugo.told[0]?.record.current_bandwidth], [1, null], "the new topic is told");

  // All events of a channel that tells all.
  const mia = as("mia");
  const cursors = mia.realtime.canvasCursors({ board }, mia.listener);
  await cursors.joined;
  await seo("eve").startCanvasSession({ board });
  await seo("eve").moveCursor({ board, x: 1.5, y: -2 });
  await platform.deliver();
  await seo("eve").moveCursor({ board, x: 2.5, y: 1e-7 });
  await platform.deliver();
  await pool.query("delete from seo.live_cursor");
  const last = await platform.deliver();
  same(mia.told.map(({ operation, record }) => [operation, record.x, record.y]), [["INSERT", 1.5, -2], ["UPDATE", 2.5, 1e-7], ["DELETE", 2.5, 1e-7]], "a pointer");
  same(last.map(({ topic, event }) => [topic, event]), [[cursors.topic, "DELETE"]], "the topic that the database sends to");
  same(mia.errors, [], "every event is what its schema says");

  // Every message that was ever sent, against the schema of its channel.
  const { rows } = await pool.query("select topic, event, payload from realtime.messages");
  const schemas = { bandwidth_updates: module.BandwidthUpdatesEventSchema, canvas: module.CanvasCursorsEventSchema };
  for (const { topic, event, payload } of rows) {
    const parsed = schemas[topic.split(":")[0]].safeParse(payload);
    tally.expect(parsed.success && parsed.data.operation === event, `${topic}: ${JSON.stringify(payload)}`);
  }
  tally.expect(rows.length >= 5, `${rows.length} messages were sent`);

  // Two listen to one topic of one client: one channel, left when both have gone.
  const joins = () => platform.said.filter(([event, topic]) => event === "phx_join" && topic === `realtime:${cursors.topic}`).length;
  const leaves = () => platform.said.filter(([event, topic]) => event === "phx_leave" && topic === `realtime:${cursors.topic}`).length;
  const before = [joins(), leaves()];
  const second = [];
  const again = mia.realtime.canvasCursors({ board }, { event: (event) => second.push(event) });
  await again.joined;
  await cursors.unsubscribe();
  same([joins() - before[0], leaves() - before[1]], [0, 0], "a second listener needs no second channel");
  const heard = mia.told.length;
  await seo("eve").moveCursor({ board, x: 3, y: 3 });
  await platform.deliver();
  same([mia.told.length - heard, second.length], [0, 1], "who has gone hears nothing, who stays hears all");
  await again.unsubscribe();
  await again.unsubscribe();
  same(leaves() - before[1], 1, "the last one leaves the channel");
  const third = mia.realtime.canvasCursors({ board }, mia.listener);
  same(await code(third.joined), "joined", "and may come back");

  // What is wrong is said.
  for (const args of [{ board: "1" }, {}, { board, x: 1 }]) {
    let thrown;
    try {
      mia.realtime.canvasCursors(args, mia.listener);
    } catch (error) {
      thrown = error;
    }
    same([thrown instanceof module.SeoRealtimeError, thrown?.code, thrown?.issues.length], [true, "ARGUMENT_INVALID", 1], JSON.stringify(args));
  }
  for (const payload of [{ operation: "UPDATE", record: { id: board } }, { operation: "TRUNCATE" }, null, "text"]) {
    const [told, errors] = [mia.told.length, mia.errors.length];
    platform.broadcast(cursors.topic, "UPDATE", payload);
    same([mia.told.length - told, mia.errors.length - errors, mia.errors.at(-1)?.code], [0, 1, "EVENT_INVALID"], `an event ${JSON.stringify(payload)}`);
  }
  same(await platform.mayJoin("canvas:", key("mia")), false, "a topic that says nothing");
  same(await platform.mayJoin(`canvas:${board}:x`, key("mia")), false, "a topic that says more");
  same(await platform.mayJoin("another", key("mia")), false, "a topic that is not of the schema");

  for (const client of clients) {
    await client.removeAllChannels();
    await client.realtime.disconnect();
  }
}

await main(async ([generated, ...rest]) => {
  if (!generated || rest.length > 0) throw new Usage("usage: npm run realtime -- <generated/seo/ts>");
  const tally = new Tally();
  await withCopyOf(generated, (copy) =>
    withPool(async (pool) => {
      await pool.query(readFileSync(join(packageFolder, "calls", "seo.sql"), "utf8"));
      await channels(tally, await load(copy), pool);
    }),
  );
  tally.finish();
});
