// Where our Database type differs from the one that Supabase's generator derives from the database, and why. Everything else is
// the same. docs/typescript.md tells them to users.

const enumeration = /^Database\["[^"]+"\]\["Enums"\]\["[^"]+"\]$/;

/** What the schema keeps private, by domain: columns, and composite types that only private functions return. */
export const hidden = {
  newsystem: ["access_token", "platform_impact"],
  work: ["fingerprint", "secret"],
};

export const known = [
  {
    why: "an enumeration is stored as text under a domain, which the generator calls string (unknown as a result)",
    is: ({ what, ours, theirs }) => what === "type" && enumeration.test(ours) && ["string", "unknown"].includes(theirs),
  },
  {
    why: "and lists nowhere",
    is: ({ path, what }) => path[0] === "Enums" && path.length === 2 && what === "extra",
  },
  {
    why: "a parameter that may be null; Postgres does not know which may",
    is: ({ path, what, ours }) => path[0] === "Functions" && path[2] === "Args" && what === "nullable" && ours,
  },
  {
    why: "a result that may be null; the generator never says so",
    is: ({ path, what, ours }) =>
      path[0] === "Functions" && path[2] === "Returns" && path.length === 3 && what === "nullable" && ours,
  },
  {
    why: "an attribute of a composite type that is never null, by the word of its schema",
    is: ({ path, what, ours }) => path[0] === "CompositeTypes" && what === "nullable" && !ours,
  },
  {
    why: "JSON null is a value of a jsonb column, also where SQL's NULL is none",
    is: ({ what, ours, theirs }) => what === "type" && ours === "Json" && theirs === "NonNullable<Json>",
  },
  {
    why: "inet, and a domain as a result, for which the generator says unknown",
    is: ({ what, ours, theirs }) => what === "type" && theirs === "unknown" && /^(number|string)$/.test(ours),
  },
  {
    why: "a row of a stored view, which is private, for which the generator says unknown",
    is: ({ path, what, ours, theirs }) =>
      path[0] === "Functions" && path[2] === "Returns" && path[3] === "[]" && what === "type" && theirs === "unknown" && ours.startsWith("{ "),
  },
  {
    why: "an argument in JSON, or a text, of which @crud or @sync knows what it may be",
    is: ({ path, what, ours, theirs }) =>
      path[0] === "Functions" && path[2] === "Args" && what === "type" &&
      ((theirs === "Json" && /^\(?\{ /.test(ours)) || (theirs === "string" && /^"\w+"( \| "\w+")*$/.test(ours))),
  },
  {
    why: "a column that no update may change: keys, tenants, what is frozen or set by a trigger",
    is: ({ path, what, ours }) =>
      path[0] === "Tables" && path[2] === "Update" && what === "type" && ours === "never",
  },
  {
    why: "a column that the database counts from the first row on",
    is: ({ path, what, ours }) =>
      path[0] === "Tables" && path[2] === "Insert" && path[3] === "version" && what === "type" && ours === "never",
  },
  {
    why: "a private column reaches no client",
    is: ({ path, what }, { hidden }) =>
      path[0] === "Tables" && ["Row", "Insert", "Update"].includes(path[2]) && what === "missing" && hidden.includes(path[3]),
  },
  {
    why: "a composite type that only private functions return",
    is: ({ path, what }, { hidden }) => path[0] === "CompositeTypes" && path.length === 2 && what === "missing" && hidden.includes(path[1]),
  },
  {
    why: "under access: RPC clients may use no table",
    is: ({ path, what }, { tables }) => tables.length === 0 && path[0] === "Tables" && path.length === 2 && what === "missing",
  },
  {
    why: "nothing is embedded in a row of no table that clients may use",
    is: ({ path, what, theirs }, { tables }) =>
      path[2] === "SetofOptions" && what === "missing" && !tables.includes(/"to": "([^"]+)"/.exec(theirs)[1]),
  },
  {
    why: "the generator does not escape quotes in a value",
    is: ({ path, what, ours, theirs }) => path[0] === "Enums" && what === "type" && ours.replaceAll('\\"', '"') === theirs,
  },
];
