// What TypeScript says of edge functions: golden/rpc.

import type * as z from "zod";
import {
  type Database,
  type ForgetQuestionsLogic,
  type RouteQuestionArguments,
  RouteQuestionArgumentsSchema,
  type RouteQuestionCalls,
  RouteQuestionEdge,
  type RouteQuestionLogic,
  type RouteQuestionResult,
  type WorkClient,
  WorkEdgeError,
  forwardingTransport,
  handleWorkEdge,
} from "../golden/rpc/index.js";
import { same, take } from "./same.js";

same<RouteQuestionArguments, { question: string; urgent?: boolean | null }>();
same<z.infer<typeof RouteQuestionArgumentsSchema>, RouteQuestionArguments>();
same<RouteQuestionResult, { employee: string; urgent: boolean }>();
same<RouteQuestionCalls, Pick<WorkClient, "listEmployees" | "broadcastDelegation">>();
// Postgres knows nothing of what edge functions alone return.
same<keyof Database["work"]["CompositeTypes"], "delegation_event">();

export const right: RouteQuestionLogic = async ({ question, urgent }, { rpc, request }) => {
  const [first] = await rpc.listEmployees({ limit: 1 });
  if (first === undefined) throw new WorkEdgeError("NOBODY", 404, request.url);
  await rpc.broadcastDelegation({ plate_item: first.id, reason: question });
  return { employee: first.id, urgent: urgent ?? false };
};

export const wrong: RouteQuestionLogic = async (args, { rpc }) => {
  // @ts-expect-error the argument has another name
  take<string>(args.questoin);
  // @ts-expect-error it may be absent
  take<boolean>(args.urgent);
  // @ts-expect-error `calls` does not name it
  await rpc.me();
  // @ts-expect-error an RPC has its own arguments
  await rpc.listEmployees({ first: 1 });
  // @ts-expect-error its result is a list
  take<{ id: string }>(await rpc.listEmployees());
  return { employee: "e", urgent: true };
};

// @ts-expect-error the result lacks something
export const incomplete: RouteQuestionLogic = () => ({ employee: "e" });
// @ts-expect-error a promise of the result, not of something else
export const other: RouteQuestionLogic = async () => "e";
export const nothing: ForgetQuestionsLogic = async (_, { rpc }) => {
  await rpc.cleanUp();
};

export const handler: (request: Request) => Promise<Response> = handleWorkEdge(
  RouteQuestionEdge,
  right,
  forwardingTransport("https://x.supabase.co", "key"),
  { origins: ["https://app.example.org"] },
);
// @ts-expect-error the logic of another function
handleWorkEdge(RouteQuestionEdge, nothing, () => null);
// @ts-expect-error a transport is more than a request
handleWorkEdge(RouteQuestionEdge, right, (request) => request);
