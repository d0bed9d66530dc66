// npm run storage -- <generated/voices/ts>
//
// The names of files in examples/storage: what `path` makes, `parse` takes apart, and what is a name to `parse` is one to the policies on
// storage.objects in the database that DATABASE_URL names, and to nothing else.

import { load } from "./lib/compile.mjs";
import { withPool } from "./lib/database.mjs";
import { Tally, Usage, main, withCopyOf } from "./lib/workspace.mjs";

const organization = "0f8fad5b-d9cb-469f-a165-70867728950e";
const time_log = "7c9e6679-7425-40de-944b-e07fc1f90ae7";
const row = `voices/${organization}/${time_log}`;

/** Names, and their parts where the bucket has such a name. */
const names = [
  ["VoicesBucket", `${row}/monday.ogg`, { organization, time_log, name: "monday.ogg" }],
  ["VoicesBucket", `${row}/a/b/c.ogg`, { organization, time_log, name: "a/b/c.ogg" }],
  ["VoicesBucket", `${row}/..ogg`, { organization, time_log, name: "..ogg" }],
  ["VoicesBucket", `${row}/größe 1.ogg`, { organization, time_log, name: "größe 1.ogg" }],
  ["VoicesBucket", `${row}`, null],
  ["VoicesBucket", `${row}/`, null],
  ["VoicesBucket", `${row}/..`, null],
  ["VoicesBucket", `${row}/a/../b`, null],
  ["VoicesBucket", `${row}/./b`, null],
  ["VoicesBucket", `${row}/a//b`, null],
  ["VoicesBucket", `/${row}/a`, null],
  ["VoicesBucket", `images/${organization}/${time_log}/a`, null],
  ["LogosBucket", `${organization}/logo`, { organization }],
  ["LogosBucket", `${organization}/logo/x`, null],
  ["LogosBucket", `${organization}/logos`, null],
  ["ExportsBucket", `exports/${organization}/2030.csv`, { organization, name: "2030.csv" }],
  ["ExportsBucket", `exports/${organization}`, null],
];

/** Parts that are none: what `path` throws for. */
const wrongs = [
  { organization: "acme", time_log, name: "a" },
  { organization, time_log: "", name: "a" },
  { organization, time_log, name: "" },
  { organization, time_log, name: "../a" },
  { organization, time_log, name: "a/" },
  { organization, time_log: `${time_log}/x`, name: "a" },
];

function thrown(call) {
  try {
    call();
    return null;
  } catch (error) {
    return error;
  }
}

await main(async ([generated, ...rest]) => {
  if (!generated || rest.length > 0) throw new Usage("usage: npm run storage -- <generated/voices/ts>");
  const tally = new Tally();
  const same = (actual, expected, what) =>
    tally.expect(JSON.stringify(actual) === JSON.stringify(expected), `${what}: ${JSON.stringify(actual)} instead of ${JSON.stringify(expected)}`);
  await withCopyOf(generated, (copy) =>
    withPool(async (pool) => {
      const module = await load(copy);
      const { rows } = await pool.query("select qual from pg_policies where schemaname = 'storage' and tablename = 'objects' and qual like '%name ~ %'");
      // What the policies hold names against, bucket by bucket.
      const patterns = rows.flatMap(({ qual }) => [...qual.matchAll(/bucket_id = '([^']+)'::text\) AND \((?:objects\.)?name ~ '([^']+)'::text/g)]);
      const patternOf = (bucket) => patterns.find((found) => found[1] === bucket)?.[2];
      for (const [constant, name, parts] of names) {
        const bucket = module[constant];
        same(bucket.parse(name), parts, `${constant}.parse(${name})`);
        if (parts) same(bucket.path(parts), name, `${constant}.path of ${name}`);
        const pattern = patternOf(bucket.name);
        tally.expect(pattern !== undefined, `no policy speaks of the names in ${bucket.name}`);
        const { rows: [{ fits }] } = await pool.query("select $1::text ~ $2 as fits", [name, pattern]);
        tally.expect(fits === (parts !== null), `${name} is ${fits ? "a" : "no"} name to the policies of ${bucket.name}`);
      }
      for (const wrong of wrongs) {
        const error = thrown(() => module.VoicesBucket.path(wrong));
        tally.expect(error instanceof RangeError, `${JSON.stringify(wrong)}: ${error}`);
      }
      same(module.VoicesBucket.path({ organization: organization.toUpperCase(), time_log, name: "A" }), `${row}/A`, "a key in capital letters");
      same(module.VoicesBucket.parse(`voices/${organization.toUpperCase()}/${time_log}/a`), null, "a folder in capital letters");
      same([module.VoicesBucket.maxBytes, module.ExportsBucket.maxBytes], [52428800, null], "sizes");
      same(module.LogosBucket.types, ["image/png", "image/svg+xml"], "types");
    }),
  );
  tally.finish();
});
