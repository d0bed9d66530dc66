// What every RPC of the newsystem domain answers to an operator, an admin and an owner of Acme, to the owner of Globex, and to nobody.

import { key } from "../lib/key.mjs";

const names = { operator: "otto", admin: "ada", owner: "ola", outsider: "gia" };

/** Who calls; null is nobody. */
export const callers = {
  ...Object.fromEntries(Object.entries(names).map(([who, name]) => [who, { sub: key(name) }])),
  anonymous: null,
};

/** A report of the first analysis, and a link to it. */
export async function prepare(as) {
  const report = await as("admin").createReport({ analysis: key("a1"), report_type: "pdf" });
  const link = await as("admin").shareReport({ report });
  return { report, link };
}

/**
 * For each RPC its arguments, and what it answers to operator, admin, owner, outsider and anonymous: `ok`, the number of rows in
 * a list, or the code of the error.
 */
export const calls = {
  changeRole: [{ colleague: key("olga"), role: "admin" }, "FORBIDDEN ok ok USER_NOT_FOUND NOT_SIGNED_IN"],
  missingChunks: [{ session: key("r1") }, "2 2 2 0 NOT_SIGNED_IN"],
  requestAnalysis: [{ session: key("fresh") }, "ok NOT_YOUR_RECORDING NOT_YOUR_RECORDING NOT_YOUR_RECORDING NOT_SIGNED_IN"],
  recoverAnalyses: [{}, "FORBIDDEN 2 2 1 NOT_SIGNED_IN"],
  workflowPatterns: [{}, "FORBIDDEN 1 1 1 NOT_SIGNED_IN"],
  performanceDashboard: [{}, "FORBIDDEN 1 1 1 NOT_SIGNED_IN"],
  highRoiOpportunities: [{ first: 20 }, "1 2 2 1 NOT_SIGNED_IN"],
  organizationKpis: [{}, "FORBIDDEN ok ok ok NOT_SIGNED_IN"],
  setImplemented: [{ opportunity: key("o1"), implemented: true }, "FORBIDDEN ok ok OPPORTUNITY_NOT_FOUND NOT_SIGNED_IN"],
  createReport: [{ analysis: key("a2"), report_type: "excel" }, "FORBIDDEN ok ok ANALYSIS_NOT_FOUND NOT_SIGNED_IN"],
  shareReport: [(world) => ({ report: world.report, days: 90 }), "FORBIDDEN ok ok REPORT_NOT_FOUND NOT_SIGNED_IN"],
  unshareReport: [(world) => ({ report: world.report }), "FORBIDDEN ok ok REPORT_NOT_FOUND NOT_SIGNED_IN"],
  openSharedReport: [(world) => ({ token: world.link.access_token }), "ok ok ok ok ok"],
};
