// What the client makes of answers that a well-behaved database does not give, without any database.

async function thrown(promise) {
  return promise.then(
    (value) => ({ value }),
    (error) => error,
  );
}

export async function answers(tally, { module, create, isError }) {
  const calls = [];
  const answering = (answer, options) =>
    create({ call: async (call) => (calls.push(call), typeof answer === "function" ? answer() : answer) }, options);

  const wrong = await thrown(answering({ value: { id: 1 } }).me());
  tally.expect(isError(wrong, "me") && wrong.code === "RESULT_INVALID", `a wrong result: ${wrong}`);
  tally.expect(wrong.issues?.length > 0 && wrong.status === 500, "a wrong result has issues");
  tally.expect(!isError(wrong, "colleagues") && isError(wrong), "an error belongs to its function");

  const trusted = await thrown(answering({ value: { id: 1 } }, { validateResults: false }).me());
  tally.expect(trusted.value?.id === 1, "results can be trusted");

  const gone = await thrown(answering(() => Promise.reject(new Error("no route"))).me());
  tally.expect(isError(gone, "me") && gone.code === "UNKNOWN" && gone.cause.message === "no route", `gone: ${gone}`);

  const undeclared = await thrown(answering({ refusal: { sqlstate: "PT404", message: "NO_SUCH_CODE" } }).me());
  tally.expect(undeclared.code === "UNKNOWN" && undeclared.status === 404, `an undeclared code: ${undeclared}`);

  const other = await thrown(answering({ refusal: { sqlstate: "23505", message: "duplicate" } }).me());
  tally.expect(other.code === "UNKNOWN" && other.sqlstate === "23505", `another SQLSTATE: ${other}`);

  const nobody = await thrown(answering({ refusal: { sqlstate: "42501", message: "denied", status: 401 } }).me());
  tally.expect(nobody.code === "NOT_SIGNED_IN" && nobody.status === 401, `no privilege: ${nobody}`);

  calls.length = 0;
  const early = await thrown(answering({ value: [] }).colleagues({ department: "x" }));
  tally.expect(early.code === "ARGUMENT_INVALID" && calls.length === 0, "bad arguments make no call");

  // A client of supabase-js, as far as the transport sees it.
  const through = (response) => {
    const asked = [];
    const supabase = {
      schema: (schema) => ({ rpc: async (name, args) => (asked.push([schema, name, args]), response) }),
    };
    return { client: create(module.supabaseTransport(supabase)), asked };
  };
  const listed = through({ data: [], error: null, status: 200 });
  const list = await listed.client.colleagues({ department: null });
  tally.expect(list.length === 0, "supabase-js gives a list");
  tally.expect(JSON.stringify(listed.asked) === `[["seo","colleagues",{"department":null}]]`, `asked: ${JSON.stringify(listed.asked)}`);
  const empty = await thrown(through({ data: { id: null, role: null }, error: null, status: 200 }).client.me());
  tally.expect(empty.code === "RESULT_INVALID" && empty.issues[0].path.length === 0, "PostgREST's row of nulls is null");
  const error = { code: "PT404", message: "EMPLOYEE_NOT_FOUND", details: "Your account belongs to no employee.", hint: null };
  const missing = await thrown(through({ data: null, error, status: 404 }).client.me());
  tally.expect(
    isError(missing, "me") && missing.code === "EMPLOYEE_NOT_FOUND" && missing.status === 404 && missing.detail === error.details,
    `PostgREST's error: ${missing}`,
  );
  const denied = { code: "42501", message: "permission denied for function me", details: null, hint: null };
  const anonymous = await thrown(through({ data: null, error: denied, status: 401 }).client.me());
  tally.expect(anonymous.code === "NOT_SIGNED_IN", `PostgREST's anonymous: ${anonymous}`);
}
