// What TypeScript says of a domain with `access: TABLES`: golden/tables.

import { createClient } from "@supabase/supabase-js";
import type * as z from "zod";
import {
  Constants,
  EmployeeRoleValues,
  EmployeeSchema,
  TableSchemas,
  type BadgeInsert,
  type CompanyInsert,
  type CompanyUpdate,
  type CompositeTypes,
  type Database,
  type Employee,
  type EmployeeInsert,
  type EmployeeRole,
  type EmployeeUpdate,
  type Enums,
  type Json,
  type RecordUpdate,
  type Tables,
  type TablesInsert,
  type TablesUpdate,
} from "../golden/tables/index.js";
import { same, take } from "./same.js";

const db = createClient<Database>("http://localhost", "key");

export const employee: EmployeeInsert = {
  id: "e",
  company_id: "c",
  display_name: "Zoë",
  slug: "zoe",
  level: 3,
  salary: 1,
  "two words": ["a"],
};

// Enumerations hold what is stored, not what GraphQL calls it.
same<EmployeeRole, "EMPLOYEE" | "HR">();
same<Enums<"status">, "in-progress" | '"done"'>();
same<(typeof EmployeeRoleValues)[1], "HR">();
same<(typeof Constants)["work"]["Enums"]["status"], readonly ["in-progress", '"done"']>();
// @ts-expect-error the GraphQL name is not the stored one
take<Employee["status"]>("DONE");
// @ts-expect-error no such value
take<Employee["role"]>("ADMIN");

// Rows.
same<Employee["settings"], Json>();
same<Employee["two words"], string[]>();
same<Employee["manager_id"], string | null>();
same<Tables<"company">, { id: string; name: string }>();
same<CompositeTypes<"delegation_event">["reason"], string | null>();
// @ts-expect-error a required column is never null
take<Employee["display_name"]>(null);
// @ts-expect-error a private column is in no type
take<Employee["fingerprint"]>("x");

// Inserts.
same<TablesInsert<"company">, CompanyInsert>();
same<CompanyInsert, { id?: string; name: string }>();
// @ts-expect-error a required column without a default is missing
take<CompanyInsert>({ id: "c" });
// @ts-expect-error an optional column is left out, not undefined
take<CompanyInsert>({ id: undefined, name: "ACME" });
take<BadgeInsert>({ company_id: "c", employee_id: "e", kind: "k", rank: 1 });
// @ts-expect-error an identity column is counted by Postgres
take<BadgeInsert>({ number: 1, company_id: "c", employee_id: "e", kind: "k", rank: 1 });
// @ts-expect-error a generated column is computed by Postgres
take<EmployeeInsert>({ ...employee, initials: "Z" });

// Updates.
same<CompanyUpdate, { name?: string }>();
same<keyof RecordUpdate & string, string>();
// @ts-expect-error a key never changes
take<EmployeeUpdate>({ id: "e" });
// @ts-expect-error a row never changes its tenant
take<EmployeeUpdate>({ company_id: "c" });
// @ts-expect-error a frozen column never changes
take<EmployeeUpdate>({ hired_at: "2024-01-01T00:00:00Z" });
// @ts-expect-error a trigger sets it
take<EmployeeUpdate>({ updated_at: "2024-01-01T00:00:00Z" });
// @ts-expect-error rows of this table never change
take<RecordUpdate>({ action: "x" });
take<TablesUpdate<"employee">>({ display_name: "Z", class: null });

// Schemas.
same<z.infer<typeof EmployeeSchema>, Employee>();
same<z.infer<typeof TableSchemas.employee.insert>, EmployeeInsert>();
same<z.infer<typeof TableSchemas.employee.update>, EmployeeUpdate>();

export async function client() {
  const rows = await db.from("employee").select("display_name, role, company(name)");
  same<typeof rows.data, { display_name: string; role: EmployeeRole; company: { name: string } }[] | null>();

  const one = await db.from("employee").select("id, badge(rank)").single();
  same<typeof one.data, { id: string; badge: { rank: number } | null } | null>();

  const many = await db.from("company").select("name, employee(id)");
  same<typeof many.data, { name: string; employee: { id: string }[] }[] | null>();

  const listed = await db.rpc("list_employees", { role: "EMPLOYEE" }).select("id, company(name)");
  same<typeof listed.data, { id: string; company: { name: string } }[] | null>();

  await db.from("company").insert({ name: "ACME" });
  await db.from("employee").update({ class: null }).eq("id", "e");
  // @ts-expect-error no such table
  db.from("nothing");
  // @ts-expect-error a required column is missing
  await db.from("company").insert({ id: "c" });
  // @ts-expect-error a generated column
  await db.from("employee").insert({ ...employee, initials: "Z" });
  // @ts-expect-error a row never changes its tenant
  await db.from("employee").update({ company_id: "c" });
  // @ts-expect-error no value of the enumeration
  await db.from("employee").select().eq("role", "ADMIN");
}
