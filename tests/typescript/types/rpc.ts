// What TypeScript says of a domain with `access: RPC`: golden/rpc.

import { createClient } from "@supabase/supabase-js";
import type * as z from "zod";
import {
  BroadcastDelegationArgumentsSchema,
  BroadcastDelegationResultSchema,
  type BroadcastDelegationArguments,
  type BroadcastDelegationResult,
  type CleanUpArguments,
  type CleanUpResult,
  type Database,
  type DelegationEvent,
  type Employee,
  type EmployeeRole,
  type ListEmployeesArguments,
  type ListEmployeesResult,
  type RolesResult,
  type ScoreResult,
} from "../golden/rpc/index.js";
import { same, take } from "./same.js";

const db = createClient<Database>("http://localhost", "key");

same<DelegationEvent, { id: string; reason: string | null; tags: string[]; at: string }>();
same<BroadcastDelegationArguments, { plate_item: string; reason: string; urgent?: boolean | null }>();
same<BroadcastDelegationResult, DelegationEvent | null>();
same<ListEmployeesArguments, { role?: EmployeeRole | null; limit?: number }>();
same<ListEmployeesResult, Employee[]>();
same<RolesResult, EmployeeRole[]>();
same<ScoreResult, number | null>();
same<CleanUpResult, undefined>();
same<z.infer<typeof BroadcastDelegationArgumentsSchema>, BroadcastDelegationArguments>();
same<z.infer<typeof BroadcastDelegationResultSchema>, BroadcastDelegationResult>();
same<keyof Database["work"]["Tables"], never>();
same<
  keyof Database["work"]["Functions"],
  "broadcast_delegation" | "list_employees" | "me" | "clean_up" | "is_open" | "roles" | "score"
>();
// @ts-expect-error an argument has another type
take<BroadcastDelegationArguments>({ plate_item: 1, reason: "because it is" });
// @ts-expect-error an argument with a default is not null
take<ListEmployeesArguments>({ limit: null });
// @ts-expect-error a function without arguments takes none
take<CleanUpArguments>({ dry: true });

export async function client() {
  const event = await db.rpc("broadcast_delegation", { plate_item: "p", reason: "because it is" });
  same<typeof event.data, DelegationEvent | null>();

  const listed = await db.rpc("list_employees", {});
  same<typeof listed.data, Employee[] | null>();

  const me = await db.rpc("me");
  same<typeof me.data, Employee | null>();

  const roles = await db.rpc("roles");
  same<typeof roles.data, EmployeeRole[] | null>();

  // @ts-expect-error clients hold no privilege on tables
  db.from("employee");
  // @ts-expect-error a private function
  await db.rpc("can_delegate");
  // @ts-expect-error an argument is missing
  await db.rpc("broadcast_delegation", { plate_item: "p" });
  // @ts-expect-error an argument has another type
  await db.rpc("score", { employee: 1 });
  // @ts-expect-error no value of the enumeration
  await db.rpc("list_employees", { role: "ADMIN" });
}
