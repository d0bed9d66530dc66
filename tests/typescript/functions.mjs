// npm run functions -- <generated/shop/ts>
//
// examples/functions through its generated client over node-postgres, against the database that DATABASE_URL names: arguments with
// parts, what the database refuses when the client is walked around, conflicts, rates, timeouts.

import { randomUUID } from "node:crypto";
import { load } from "./lib/compile.mjs";
import { withPool } from "./lib/database.mjs";
import { Tally, Usage, main, withCopyOf } from "./lib/workspace.mjs";

const lines = [{ product: "tea", quantity: 2 }, { product: "pot", quantity: 8, note: "blue" }];
const address = { street: "Main Street 1", city: "Ghent", post_code: "90000" };
const basket = { shipping: "COURIER", deliver_on: "2030-01-31", address, tags: ["gift"] };
const order = { reference: "A-1", lines, basket };

/** What is wrong, and what becomes of it: in the way that the client says it, where the database says one. */
const wrongs = [
  ["a key that nobody declared", { ...order, basket: { ...basket, colour: "red" } }, "basket has a key that is not declared."],
  ["a key that nobody declared, further in", { ...order, basket: { ...basket, address: { ...address, x: 1 } } }, "basket.address has a key that is not declared."],
  ["a missing key", { ...order, basket: {} }, "basket.shipping is required."],
  ["null for a required key", { ...order, basket: { ...basket, shipping: null } }, "basket.shipping is required."],
  ["no value of the enumeration", { ...order, basket: { ...basket, shipping: "ROCKET" } }, "basket.shipping is not a valid value."],
  ["a text too long", { ...order, basket: { ...basket, address: { ...address, street: "x".repeat(121) } } }, "basket.address.street is not a valid value."],
  ["a text that does not match", { ...order, basket: { ...basket, address: { ...address, post_code: "9000" } } }, "basket.address.post_code is not a valid value."],
  ["a day that there is not", { ...order, basket: { ...basket, deliver_on: "2030-02-31" } }, "basket.deliver_on is not a valid value."],
  ["a number for a text", { ...order, basket: { ...basket, tags: [1] } }, "basket.tags is not a valid value."],
  ["a hole in a list", { ...order, basket: { ...basket, tags: [null] } }, "basket.tags is not a valid value."],
  ["a text for a number", { ...order, lines: [{ product: "tea", quantity: "2" }] }, "lines.0.quantity is not a valid value."],
  ["half a piece", { ...order, lines: [{ product: "tea", quantity: 1.5 }] }, "lines.0.quantity is not a valid value."],
  ["too many pieces", { ...order, lines: [lines[0], { product: "tea", quantity: 100 }] }, "lines.1.quantity is not a valid value."],
  ["a list where an object stands", { ...order, basket: [basket] }, "basket is no object."],
  ["a hole among objects", { ...order, lines: [null] }, "lines is not a valid value."],
];

async function thrown(promise) {
  try {
    await promise;
    return null;
  } catch (error) {
    return error;
  }
}

await main(async ([generated, ...rest]) => {
  if (!generated || rest.length > 0) throw new Usage("usage: npm run functions -- <generated/shop/ts>");
  const tally = new Tally();
  await withCopyOf(generated, (copy) =>
    withPool(async (pool) => {
      const { createShop, isShopError, nodePostgresTransport, PlaceOrderRpc, PlaceOrderArgumentsSchema } = await load(copy);
      const [ann, bob] = [randomUUID(), randomUUID()];
      for (const id of [ann, bob]) {
        await pool.query("insert into auth.users (id) values ($1)", [id]);
        await pool.query("insert into shop.person (id) values ($1)", [id]);
      }
      const shop = createShop(nodePostgresTransport(pool, { sub: ann }));
      const anybody = createShop(nodePostgresTransport(pool, null));
      const orders = async () => Number((await pool.query("select count(*) from shop.customer_order")).rows[0].count);

      const quote = await anybody.quote({ lines });
      tally.expect(quote.pieces === 10 && Number(quote.total) === 90, `quote: ${JSON.stringify(quote)}`);
      const one = await anybody.quote({ lines: [{ product: "tea" }] });
      tally.expect(one.pieces === 1, `a default further in: ${JSON.stringify(one)}`);
      const placed = await shop.placeOrder(order);
      tally.expect(placed.pieces === 10 && placed.address.post_code === "90000", `placeOrder: ${JSON.stringify(placed)}`);

      const nowhere = await shop.destination();
      tally.expect(nowhere === "90000 Ghent", `a default with parts: ${nowhere}`);

      const twice = await thrown(shop.placeOrder(order));
      tally.expect(isShopError(twice, "placeOrder") && twice.code === "CONFLICT" && twice.status === 409, `twice: ${twice}`);
      const told = JSON.stringify([twice?.message, twice?.detail, twice?.hint, twice?.cause]);
      tally.expect(!/customer_order|A-1|_key/.test(told), `a conflict tells of the row: ${told}`);

      const before = await orders();
      const transport = nodePostgresTransport(pool, { sub: ann });
      const { schema, function: name, parameters, returns } = PlaceOrderRpc;
      const directly = (args) => transport.call({ schema, function: name, arguments: args, parameters, returns });
      for (const [what, args, detail] of wrongs) {
        tally.expect(!PlaceOrderArgumentsSchema.safeParse(args).success, `the client accepts ${what}`);
        const { refusal } = await directly({ ...args, reference: "B-1" });
        const said = `${refusal?.sqlstate} ${refusal?.message} ${refusal?.detail}`;
        tally.expect(said === `PT400 ARGUMENT_INVALID ${detail}`, `${what}: ${said}`);
      }
      const large = await thrown(shop.placeOrder({ ...order, lines: Array(2000).fill(lines[0]) }));
      tally.expect(isShopError(large, "placeOrder") && large.code === "PAYLOAD_TOO_LARGE" && large.status === 413, `large: ${large}`);
      const empty = await directly({ ...order, basket: null });
      tally.expect(empty.refusal?.message === "ARGUMENT_NULL", `null: ${empty.refusal?.message}`);
      tally.expect((await orders()) === before, "what is refused changes nothing");

      let passed = before;
      let refused = null;
      while (refused === null && passed < 30) {
        refused = await thrown(shop.placeOrder({ ...order, reference: `C-${passed}` }));
        if (refused === null) passed += 1;
      }
      tally.expect(passed === 20, `${passed} orders in an hour instead of 20`);
      const limited = isShopError(refused, "placeOrder") && refused.code === "RATE_LIMITED" && refused.status === 429;
      tally.expect(limited && /^Try again in \d+ seconds\.$/.test(refused.detail ?? ""), `one too many: ${refused}: ${refused?.detail}`);
      const other = await thrown(createShop(nodePostgresTransport(pool, { sub: bob })).placeOrder(order));
      tally.expect(other === null, `another customer waits: ${other}`);

      // Somebody holds what it has to wait for; it may take two seconds.
      const holder = await pool.connect();
      await holder.query("begin; lock table shop_private.call_count in exclusive mode");
      const late = await thrown(anybody.quote({ lines }));
      tally.expect(isShopError(late, "quote") && late.code === "TIMEOUT" && late.status === 504, `late: ${late}`);
      await holder.query("rollback");
      holder.release();
    }),
  );
  tally.finish();
});
