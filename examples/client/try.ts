import { Pool } from "pg";
import { handle } from "./generated/desk/edge/mail-ticket/handler.js";
import { createDesk, isDeskError, nodePostgresTransport } from "./generated/desk/ts/index.js";

const pool = new Pool({ connectionString: process.env["DATABASE_URL"] });

// Somebody to be. On Supabase people sign up; here the owner of the tables writes the rows.
const { rows } = await pool.query(`
  with account as (insert into auth.users (id, email) values (gen_random_uuid(), 'zoe@example.org') returning id),
  firm as (insert into desk.firm (name) values ('Acme') returning id)
  insert into desk.person (id, firm_id) select account.id, firm.id from account, firm returning id`);

// One client for each request, with the identity of whoever asks: the claims of a token that was verified.
const desk = createDesk(nodePostgresTransport(pool, { sub: rows[0].id }));

async function open(title: string): Promise<void> {
  try {
    const ticket = await desk.openTicket({ title });
    console.log(`opened: ${ticket.title}`);
  } catch (error) {
    if (!isDeskError(error, "openTicket")) throw error;
    // TypeScript knows every code that openTicket can give.
    switch (error.code) {
      case "TOO_MANY_TICKETS":
        console.log(`enough (${error.status}): ${error.detail}`);
        break;
      case "ARGUMENT_INVALID":
        console.log(`not a title: ${error.issues[0]?.message}`);
        break;
      default:
        console.log(`something else: ${error.code}`);
    }
  }
}

await open("The coffee machine speaks");
await open("");

// The edge function, answering requests here. On Supabase, generated/desk/edge/mail-ticket/index.ts does it.
const answer = handle(() => nodePostgresTransport(pool, { sub: rows[0].id }));

async function mail(subject: string): Promise<void> {
  const body = JSON.stringify({ subject });
  const headers = { "content-type": "application/json" };
  const response = await answer(new Request("https://example.org/mail-ticket", { method: "POST", headers, body }));
  console.log(`${response.status}: ${await response.text()}`.replace(/[0-9a-f-]{36}/, "…"));
}

await mail("Re: Re: It knows my name");
await mail("Fwd: ");
await open("It asks about my mother");

await pool.end();
