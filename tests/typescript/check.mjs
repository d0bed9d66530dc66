// npm run check -- <generated/seo/ts> …
//
// Type-checks the golden domains, the type tests written for them, and every folder passed in, as strictly as TypeScript can; asks a
// bundler what it keeps of what nobody uses; sees that nothing speaks of a service key; then holds types, schemas and Database type of
// each domain against each other and against supabase-js.

import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { agreement } from "./lib/agreement.mjs";
import { unused } from "./lib/bundle.mjs";
import { findings, program } from "./lib/compile.mjs";
import { Tally, main, packageFolder, withCopyOf } from "./lib/workspace.mjs";

function report(tally, found, root) {
  for (const { file, line, text } of found) tally.fail(`${file ? relative(root, file) : "tsc"}:${line} ${text}`);
}

/** Each `@ts-expect-error` and each `same<…>` is a test. */
function typeTests(tally) {
  const folder = join(packageFolder, "types");
  const files = readdirSync(folder).map((name) => join(folder, name));
  const found = findings(program(files));
  report(tally, found, packageFolder);
  const tests = files.flatMap((file) => readFileSync(file, "utf8").match(/@ts-expect-error|^\s*same</gm) ?? []);
  tally.pass(tests.length - Math.min(found.length, tests.length));
}

async function domain(tally, generated) {
  await withCopyOf(generated, async (copy) => {
    const kept = await unused(copy);
    tally.expect(kept === "", `${basename(generated)}: of what nobody uses a bundler keeps ${kept.slice(0, 200)}`);
    const masters = readdirSync(copy).filter((name) => name.endsWith(".ts") && /service.?(role|key)/i.test(readFileSync(join(copy, name), "utf8")));
    tally.expect(masters.length === 0, `${basename(generated)}: a client is one of many, and ${masters.join(", ")} speaks of a service key`);
    const found = findings(program([join(copy, "index.ts")]));
    report(tally, found, copy);
    if (found.length > 0) return;
    tally.pass();
    const { text, count } = agreement(copy);
    const file = join(copy, "agreement.ts");
    writeFileSync(file, text);
    const wrong = findings(program([file]));
    for (const { line, text: message } of wrong) {
      tally.fail(`${basename(generated)}: ${text.split("\n")[line - 1]}\n     ${message}`);
    }
    tally.pass(Math.max(0, count - wrong.length));
  });
}

await main(async (folders) => {
  const tally = new Tally();
  const golden = join(packageFolder, "golden");
  for (const name of readdirSync(golden)) await domain(tally, join(golden, name));
  typeTests(tally);
  for (const folder of folders) await domain(tally, folder);
  tally.finish();
});
