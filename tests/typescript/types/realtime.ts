// What TypeScript says of channels: golden/rpc.

import { createClient } from "@supabase/supabase-js";
import type * as z from "zod";
import {
  type ColleagueEvent,
  ColleagueEventSchema,
  type Database,
  type EmployeeRole,
  type StaffArguments,
  StaffChannel,
  type StaffEvent,
  type StaffRecord,
  type WorkRealtimeError,
  type WorkRealtimeSource,
  type WorkSubscription,
  createWorkRealtime,
  listenWorkRealtime,
} from "../golden/rpc/index.js";
import { same, take } from "./same.js";

same<StaffArguments, { company: string }>();
same<StaffRecord, { id: string; role: EmployeeRole; score: number | null }>();
same<StaffEvent, { operation: "INSERT" | "DELETE"; record: StaffRecord }>();
same<ColleagueEvent["operation"], "UPDATE">();
same<z.infer<typeof ColleagueEventSchema>, ColleagueEvent>();

// The client of supabase-js is a source as it is, whatever its database.
const supabase = createClient<Database, "work">("http://localhost", "key");
const source: WorkRealtimeSource = supabase;
export const realtime = createWorkRealtime(createClient("http://localhost", "key"));

export async function listen(): Promise<void> {
  const subscription: WorkSubscription = realtime.staff(
    { company: "c" },
    {
      event({ operation, record }) {
        same<typeof operation, "INSERT" | "DELETE">();
        take<string>(record.id);
        // @ts-expect-error it is not among the events
        if (operation === "UPDATE") return;
        // @ts-expect-error it is not sent
        take<string>(record.name);
        // @ts-expect-error it may be absent
        take<number>(record.score);
      },
      error(error: WorkRealtimeError) {
        // @ts-expect-error a channel has no such code
        if (error.code === "NOT_SIGNED_IN") return;
      },
    },
  );
  await subscription.joined;
  await subscription.unsubscribe();
}

// @ts-expect-error the argument is missing
realtime.staff({}, { event: () => undefined });
// @ts-expect-error the argument has another name
realtime.staff({ organisation: "c" }, { event: () => undefined });
// @ts-expect-error somebody has to listen
realtime.staff({ company: "c" });
// @ts-expect-error there is no such channel
realtime.stuff({ company: "c" }, { event: () => undefined });
listenWorkRealtime(source, StaffChannel, { company: "c" }, { event: ({ record }) => take<EmployeeRole>(record.role) });
// @ts-expect-error a channel's events are its own
listenWorkRealtime(source, StaffChannel, { company: "c" }, { event: (event: ColleagueEvent) => take<ColleagueEvent>(event) });
// @ts-expect-error a source has channels
createWorkRealtime({});
