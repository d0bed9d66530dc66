// npm run crud -- <generated/helpdesk/ts>
//
// What @crud makes, through the generated client, as two people of one team and one of another, against the database that
// DATABASE_URL names: pages, filters, patches, versions, and every error by its code.

import { resolve } from "node:path";
import { load } from "./lib/compile.mjs";
import { withPool } from "./lib/database.mjs";
import { Tally, Usage, main, withCopyOf } from "./lib/workspace.mjs";

const person = (n) => `00000000-0000-4000-8000-00000000000${n}`;
const [ada, ben, eva] = [1, 2, 3].map(person);
const NOBODY = person(9);

const ROWS = `
  insert into auth.users (id, email) values ('${ada}', 'ada@example.org'), ('${ben}', 'ben@example.org'), ('${eva}', 'eva@example.org');
  insert into helpdesk.team (id, name) values ('${person(4)}', 'North'), ('${person(5)}', 'South');
  insert into helpdesk.person (id, team_id, role, name) values
    ('${ada}', '${person(4)}', 'AGENT', 'Ada'), ('${ben}', '${person(4)}', 'LEAD', 'Ben'), ('${eva}', '${person(5)}', 'LEAD', 'Eva');`;

/** Every row, page by page, in one direction or the other. */
async function walk(client, orderBy, size, backward) {
  const codes = [];
  for (let cursor = null, pages = 0; pages < 30; pages++) {
    const asked = backward ? { last: size, before: cursor } : { first: size, after: cursor };
    const page = await client.listTickets({ order_by: orderBy, ...asked });
    const found = page.nodes.map(({ code }) => code);
    if (backward) codes.unshift(...found);
    else codes.push(...found);
    const info = page.page_info;
    if (!(backward ? info.has_previous_page : info.has_next_page)) return codes;
    cursor = backward ? info.start_cursor : info.end_cursor;
  }
  throw new Error("the pages do not end");
}

await main(async ([generated, ...rest]) => {
  if (!generated || rest.length > 0) throw new Usage("usage: npm run crud -- <generated/helpdesk/ts>");
  const tally = new Tally();
  const folder = resolve(process.env.INIT_CWD ?? process.cwd(), generated);
  await withCopyOf(folder, (copy) =>
    withPool(async (pool) => {
      const { createHelpdesk, isHelpdeskError, nodePostgresTransport } = await load(copy);
      await pool.query(ROWS);
      const as = (sub) => createHelpdesk(nodePostgresTransport(pool, sub && { sub }));
      const [own, lead, stranger, nobody] = [as(ada), as(ben), as(eva), as(null)];
      const same = (found, wanted, what) => {
        const [a, b] = [found, wanted].map((one) => JSON.stringify(one));
        tally.expect(a === b, `${what}: ${a} instead of ${b}`);
      };
      const refused = async (promise, rpc, code, what) => {
        const error = await promise.then(() => null, (thrown) => thrown);
        tally.expect(error !== null && isHelpdeskError(error, rpc) && error.code === code, `${what}: ${error ?? "no error"}`);
      };

      // A key that is looked at when the transaction ends: its error is the commit's, and tells nothing either.
      const guide = await own.writeGuide({ title: "Kettle", text: "Boil." });
      await refused(own.chooseRevision({ guide: guide.id, revision: NOBODY }), "chooseRevision", "REFERENCE_MISSING", "a missing revision");
      await refused(own.dropRevision({ revision: guide.current_id }), "dropRevision", "STILL_REFERENCED", "the revision that counts");
      const missing = await own.chooseRevision({ guide: guide.id, revision: NOBODY }).catch((error) => error);
      tally.expect(!/fkey|Key \(/.test(JSON.stringify([missing.message, missing.detail, missing.hint])), `told of a key: ${missing.detail}`);

      // Create: the database fills in whose it is.
      const made = await own.createTicket({ code: "A-1", title: "Tea", priority: 2, tags: ["hot"] });
      same([made.author_id, made.team_id, made.version, made.state], [ada, person(4), 1, "OPEN"], "a new row");
      for (const column of ["id", "team_id", "author_id", "version", "created_at", "updated_at"]) {
        const given = { code: "A-2", title: "x", [column]: made[column] };
        await refused(own.createTicket(given), "createTicket", "ARGUMENT_INVALID", `create with ${column}`);
      }
      await refused(own.createTicket({ code: "A-1", title: "x" }), "createTicket", "CONFLICT", "a code twice");
      await refused(own.createTicket({ code: "A-2", title: "x", assignee_id: eva }), "createTicket", "REFERENCE_MISSING", "a stranger");
      await refused(nobody.createTicket({ code: "A-2", title: "x" }), "createTicket", "NOT_SIGNED_IN", "nobody");

      // What is private: in the database and nowhere else.
      const kept = await pool.query("select mailbox from helpdesk.ticket where id = $1", [made.id]);
      const rows = [made, await own.getTicket({ id: made.id }), ...(await own.listTickets({})).nodes];
      tally.expect(kept.rows[0].mailbox !== null && rows.length === 3, "a row without its mailbox");
      tally.expect(!/mailbox/.test(JSON.stringify(rows)) && !JSON.stringify(rows).includes(kept.rows[0].mailbox), "a mailbox is told");
      const asked = [
        [own.createTicket({ code: "A-2", title: "x", mailbox: "x" }), "createTicket"],
        [own.updateTicket({ id: made.id, version: 1, patch: { mailbox: "x" } }), "updateTicket"],
        [own.listTickets({ filter: { mailbox: { eq: "x" } } }), "listTickets"],
        [own.listTickets({ order_by: "MAILBOX_ASC" }), "listTickets"],
      ];
      for (const [call, rpc] of asked) await refused(call, rpc, "ARGUMENT_INVALID", `${rpc} with a mailbox`);

      // Get
      same((await lead.getTicket({ id: made.id })).code, "A-1", "a colleague's row");
      await refused(stranger.getTicket({ id: made.id }), "getTicket", "NOT_FOUND", "another team's row");
      await refused(own.getTicket({ id: NOBODY }), "getTicket", "NOT_FOUND", "no row");

      // Update: absent is not null.
      const changed = await own.updateTicket({ id: made.id, version: 1, patch: { title: "Hot tea" } });
      same([changed.title, changed.priority, changed.version], ["Hot tea", 2, 2], "what is absent stays");
      const emptied = await own.updateTicket({ id: made.id, version: 2, patch: { priority: null, data: { cup: [1] } } });
      same([emptied.title, emptied.priority, emptied.data], ["Hot tea", null, { cup: [1] }], "null empties");
      await refused(own.updateTicket({ id: made.id, version: 2, patch: {} }), "updateTicket", "STALE_VERSION", "a stale version");
      await refused(stranger.updateTicket({ id: made.id, version: 3, patch: {} }), "updateTicket", "NOT_FOUND", "a stranger's patch");
      for (const patch of [{ code: "B-1" }, { version: 9 }, { title: null }, { priority: 6 }, { nothing: 1 }]) {
        const what = `the patch ${JSON.stringify(patch)}`;
        await refused(own.updateTicket({ id: made.id, version: 3, patch }), "updateTicket", "ARGUMENT_INVALID", what);
      }
      const [first, second] = await Promise.allSettled(
        ["one", "two"].map((title) => own.updateTicket({ id: made.id, version: 3, patch: { title } })),
      );
      const ends = [first, second].map(({ status, reason }) => (status === "fulfilled" ? "done" : reason.code)).sort();
      same(ends, ["STALE_VERSION", "done"], "of two at once");

      // Upsert and delete
      const id = person(7);
      same((await own.upsertTicket({ id, code: "A-2", title: "Milk", priority: 1 })).version, 1, "a key of one's own");
      const replaced = await own.upsertTicket({ id, code: "A-2", title: "Sour milk" });
      same([replaced.title, replaced.priority, replaced.version], ["Sour milk", null, 2], "replaced");
      await refused(own.upsertTicket({ id, code: "A-2", title: "x", version: 1 }), "upsertTicket", "STALE_VERSION", "a stale upsert");
      await refused(stranger.deleteTicket({ id, version: 2 }), "deleteTicket", "NOT_FOUND", "a stranger's delete");
      const comment = await own.createComment({ ticket_id: id, text: "Cold." });
      await refused(own.deleteTicket({ id, version: 2 }), "deleteTicket", "STILL_REFERENCED", "a row with a comment");
      await refused(stranger.deleteComment({ id: comment.id }), "deleteComment", "NOT_FOUND", "a stranger's comment");
      await own.deleteComment({ id: comment.id });
      await refused(own.getComment({ id: comment.id }), "getComment", "NOT_FOUND", "what is deleted softly");
      same((await own.listComments({})).nodes, [], "comments that are left");
      same(await lead.deleteTicket({ id: made.id, version: 4 }), undefined, "deleted");
      await refused(own.getTicket({ id: made.id }), "getTicket", "NOT_FOUND", "what is deleted");

      // Lists
      for (let n = 0; n < 11; n++) {
        await own.createTicket({ code: `C-${n}`, title: `${n}`, priority: n % 4 === 3 ? null : (n % 3) + 1 });
      }
      const sorted = async (order) =>
        (await pool.query(`select code from helpdesk.ticket order by ${order}`)).rows.map(({ code }) => code);
      for (const [word, order] of [
        ["ID_ASC", "id"],
        ["PRIORITY_ASC", "priority, id"],
        ["PRIORITY_DESC", "priority desc, id desc"],
        ["CREATED_AT_DESC", "created_at desc, id desc"],
      ]) {
        for (const backward of [false, true]) {
          same(await walk(own, word, 4, backward), await sorted(order), `${word} ${backward ? "backwards" : "forwards"}`);
        }
      }
      const codes = async (filter) => (await own.listTickets({ filter, order_by: "CODE_ASC" })).nodes.map(({ code }) => code);
      same(await codes({ priority: { is_null: true } }), ["A-2", "C-3", "C-7"], "rows without a priority");
      same(await codes({ priority: { gte: 2, lt: 3 }, state: { in: ["OPEN"] } }), ["C-1", "C-10", "C-4"], "two filters");
      same(await codes({ created_at: { gt: "2999-01-01T00:00:00Z" } }), [], "none");
      same((await stranger.listTickets({})).nodes, [], "another team's rows");
      for (const given of [{ first: 51 }, { first: 0 }, { last: 51 }, { order_by: "TITLE_ASC" }, { filter: { title: { eq: "x" } } }]) {
        await refused(own.listTickets(given), "listTickets", "ARGUMENT_INVALID", `a list with ${JSON.stringify(given)}`);
      }
      await refused(own.listTickets({ after: "nonsense" }), "listTickets", "ARGUMENT_INVALID", "a cursor of nothing");
      const { page_info: info } = await own.listTickets({ order_by: "ID_ASC" });
      await refused(
        own.listTickets({ order_by: "ID_DESC", after: info.end_cursor }), "listTickets", "ARGUMENT_INVALID", "another order's cursor",
      );
    }),
  );
  tally.finish();
});
