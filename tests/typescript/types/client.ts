// What TypeScript says of a client: golden/rpc.

import { createClient } from "@supabase/supabase-js";
import { Pool } from "pg";
import postgres from "postgres";
import * as z from "zod";
import {
  BigIntCodec,
  DateCodec,
  DateTimeCodec,
  ListEmployeesRpc,
  ScoreRpc,
  VectorCodec,
  WorkError,
  callWork,
  createWork,
  isWorkError,
  nodePostgresTransport,
  postgresJsTransport,
  supabaseTransport,
  type CleanUpError,
  type Database,
  type DelegationEvent,
  type Employee,
  type EmployeeRole,
  type IsOpenError,
  type ListEmployeesError,
  type MeError,
  type Percentage,
  type ScoreError,
  type WorkAnswer,
  type WorkCall,
  type WorkClient,
  type WorkErrors,
  type WorkTransport,
} from "../golden/rpc/index.js";
import { same, take } from "./same.js";

const uuid = "00000000-0000-0000-0000-000000000001";

// Transports take the libraries' own clients.
const supabase = supabaseTransport(createClient<Database>("http://localhost", "key"));
const untyped = supabaseTransport(createClient("http://localhost", "key"));
const pool = nodePostgresTransport(new Pool(), { sub: uuid });
const sql = postgresJsTransport(postgres(), { sub: uuid, role: "service_role", email: "a@b.cd" });
const nobody = nodePostgresTransport(new Pool(), null);
same<typeof supabase, WorkTransport>();
same<typeof untyped, WorkTransport>();
same<typeof sql, WorkTransport>();
same<typeof nobody, WorkTransport>();
// @ts-expect-error an identity is said, or is null
nodePostgresTransport(new Pool());
// @ts-expect-error an identity has a subject
nodePostgresTransport(new Pool(), { role: "authenticated" });
// @ts-expect-error a subject is a text
nodePostgresTransport(new Pool(), { sub: 1 });
// @ts-expect-error undefined is nobody by accident
nodePostgresTransport(new Pool(), undefined);
// @ts-expect-error a connection is not a pool
postgresJsTransport(new Pool(), null);
// @ts-expect-error a pool is no client of supabase-js
supabaseTransport(new Pool());

// One of one's own.
const own: WorkTransport = {
  async call({ schema, function: name, arguments: args }) {
    const headers = { "content-type": "application/json", "content-profile": schema };
    const response = await fetch(`http://localhost/rpc/${name}`, { method: "POST", headers, body: JSON.stringify(args) });
    const body: unknown = response.status === 204 ? null : await response.json();
    if (response.ok) return { value: body };
    const { code, message } = z.object({ code: z.string(), message: z.string() }).parse(body);
    return { refusal: { sqlstate: code, message, status: response.status } };
  },
};
// @ts-expect-error an answer is a value or a refusal
take<WorkAnswer>({ data: 1 });
// @ts-expect-error a refusal has an SQLSTATE
take<WorkAnswer>({ refusal: { message: "no" } });
// @ts-expect-error a transport calls
take<WorkTransport>({ rpc: async () => ({ value: 1 }) });
// @ts-expect-error a transport answers later
take<WorkTransport>({ call: () => ({ value: 1 }) });
// @ts-expect-error what is returned is one of four
take<WorkCall["returns"]>("rows");

const work = createWork(own, { validateResults: false });
same<typeof work, WorkClient>();
// @ts-expect-error no such option
createWork(own, { validate: false });
// @ts-expect-error a client has a transport
createWork();
// @ts-expect-error a client of supabase-js is not a transport
createWork(createClient<Database>("http://localhost", "key"));

export async function calls() {
  same<Employee, Awaited<ReturnType<typeof work.me>>>();
  same<DelegationEvent | null, Awaited<ReturnType<typeof work.broadcastDelegation>>>();
  const listed = await work.listEmployees();
  same<typeof listed, Employee[]>();
  await work.listEmployees({});
  await work.listEmployees({ role: null, limit: 3 });
  const score = await work.score({ employee: uuid });
  same<typeof score, Percentage | null>();
  const nothing = await work.cleanUp();
  same<typeof nothing, undefined>();
  const open = await work.isOpen();
  same<typeof open, boolean>();
  const roles = await work.roles();
  same<typeof roles, EmployeeRole[]>();

  // @ts-expect-error no such function
  work.fire;
  // @ts-expect-error a private function
  work.canDelegate;
  // @ts-expect-error functions are called by their names in the schema
  work.list_employees;
  // @ts-expect-error an argument is missing
  work.score({});
  // @ts-expect-error all arguments are missing
  work.score();
  // @ts-expect-error an argument has another type
  work.score({ employee: 1 });
  // @ts-expect-error a required argument is not null
  work.score({ employee: null });
  // @ts-expect-error no such argument
  work.score({ employee: uuid, since: "2024-01-01" });
  // @ts-expect-error no value of the enumeration
  work.listEmployees({ role: "ADMIN" });
  // @ts-expect-error an argument with a default is left out, not null
  work.listEmployees({ limit: null });
  // @ts-expect-error an optional argument is left out, not undefined
  work.listEmployees({ limit: undefined });
  // @ts-expect-error a function without arguments takes none
  work.me({});
  // @ts-expect-error arguments have the names of the database
  work.broadcastDelegation({ plateItem: uuid, reason: "because it is" });
  // @ts-expect-error a result may be null
  (await work.broadcastDelegation({ plate_item: uuid, reason: "because it is" })).id;
  // @ts-expect-error no such column
  (await work.me()).salery;
  // @ts-expect-error a private column is in no row
  (await work.me()).fingerprint;
  // @ts-expect-error a row is not a list
  (await work.me()).map;
  // @ts-expect-error nothing has no properties
  (await work.cleanUp()).id;
  // @ts-expect-error methods are not replaced
  take<WorkClient>({ me: work.me });

  // One by one, for bundlers.
  same<Employee[], Awaited<ReturnType<typeof callWork<{ role?: EmployeeRole | null; limit?: number }, Employee[]>>>>();
  const one = await callWork(pool, ListEmployeesRpc, { limit: 1 });
  same<typeof one, Employee[]>();
  // @ts-expect-error an argument is missing
  callWork(pool, ScoreRpc, {});
  // @ts-expect-error the arguments of another function
  callWork(pool, ScoreRpc, { limit: 1 });
}

// Errors.
same<WorkErrors["me"], MeError>();
same<keyof WorkErrors, keyof WorkClient>();
same<MeError["code"], "NOT_SIGNED_IN" | "FORBIDDEN" | "ROW_INVALID" | "RESULT_INVALID" | "UNKNOWN">();
same<IsOpenError["code"], "RESULT_INVALID" | "UNKNOWN">();
same<
  ListEmployeesError["code"],
  "ARGUMENT_INVALID" | "ARGUMENT_NULL" | "NOT_SIGNED_IN" | "FORBIDDEN" | "ROW_INVALID" | "RESULT_INVALID" | "UNKNOWN"
>();
same<
  ScoreError["code"],
  | "ARGUMENT_INVALID"
  | "ARGUMENT_NULL"
  | "NOT_SIGNED_IN"
  | "FORBIDDEN"
  | "NOT_YOUR_OWN"
  | "ROW_INVALID"
  | "RESULT_INVALID"
  | "UNKNOWN"
>();
same<CleanUpError["code"], "NOT_SIGNED_IN" | "FORBIDDEN" | "ALREADY_CLEAN" | "ROW_INVALID" | "UNKNOWN">();

export function narrowed(error: unknown): string {
  // @ts-expect-error nothing is known of what is caught
  error.code;
  // @ts-expect-error no such function
  isWorkError(error, "fire");
  if (error instanceof WorkError) take<string>(error.code);
  if (isWorkError(error)) {
    same<typeof error, WorkErrors[keyof WorkErrors]>();
    // @ts-expect-error no function of the domain throws it
    if (error.code === "NOT_HERE") return "";
  }
  if (!isWorkError(error, "score")) throw error;
  // @ts-expect-error another function throws it
  if (error.code === "ALREADY_CLEAN") return "";
  switch (error.code) {
    case "NOT_YOUR_OWN":
      same<typeof error.status, 409>();
      // @ts-expect-error the status of this code is another
      take<403>(error.status);
      return error.detail ?? error.message;
    case "FORBIDDEN":
    case "ROW_INVALID":
      return error.message;
    case "NOT_SIGNED_IN":
      same<typeof error.status, 401>();
      return error.message;
    case "ARGUMENT_NULL":
    case "ARGUMENT_INVALID":
    case "RESULT_INVALID":
      return error.issues.map((issue) => issue.path.join(".")).join();
    case "UNKNOWN":
      same<typeof error.status, number>();
      return error.sqlstate;
    default:
      // Nothing is left.
      return error satisfies never;
  }
}

export function unchanged(error: MeError) {
  // @ts-expect-error a code is not changed
  error.code = "NOT_SIGNED_IN";
}

// Codecs.
same<z.output<typeof DateTimeCodec>, Date>();
same<z.input<typeof DateTimeCodec>, string>();
same<z.output<typeof DateCodec>, Date>();
same<z.output<typeof BigIntCodec>, bigint>();
same<z.input<typeof BigIntCodec>, number | string>();
same<z.output<typeof VectorCodec>, number[]>();
// @ts-expect-error a moment is encoded from a Date
z.encode(DateTimeCodec, "2024-01-01T00:00:00Z");
// @ts-expect-error a vector is made of numbers
z.encode(VectorCodec, ["1"]);
