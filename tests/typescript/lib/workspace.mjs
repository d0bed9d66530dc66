// A folder inside this package, so that generated files resolve `zod` and `@supabase/supabase-js` from its lock file
// wherever they were generated.

import { cpSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

export const packageFolder = dirname(dirname(fileURLToPath(import.meta.url)));

/** Gives `use` a copy of the generated folder and removes it afterwards. */
export async function withCopyOf(generated, use) {
  const source = resolve(process.env.INIT_CWD ?? process.cwd(), generated);
  if (!statSync(join(source, "index.ts"), { throwIfNoEntry: false })) {
    throw new Usage(`${generated}: no index.ts here; pass the folder that holds types.ts, schemas.ts and database.ts`);
  }
  const work = join(packageFolder, ".work");
  mkdirSync(work, { recursive: true });
  const copy = mkdtempSync(join(work, "domain-"));
  try {
    cpSync(source, copy, { recursive: true });
    writeFileSync(join(copy, "package.json"), JSON.stringify({ type: "module" }));
    return await use(copy);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

/** A mistake in how the script was called. */
export class Usage extends Error {}

/** Counts results and says how it ended, in the last line and in the exit code. */
export class Tally {
  passed = 0;
  failed = 0;

  pass(count = 1) {
    this.passed += count;
  }

  fail(message) {
    this.failed += 1;
    console.log(`FAIL ${message}`);
  }

  expect(holds, message) {
    if (holds) this.pass();
    else this.fail(message);
  }

  finish() {
    console.log(`${this.passed} passed, ${this.failed} failed`);
    process.exitCode = this.failed === 0 ? 0 : 1;
  }
}

/** Runs a script; a wrong call ends with 2 and one line. */
export async function main(run) {
  try {
    await run(process.argv.slice(2));
  } catch (error) {
    if (!(error instanceof Usage)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
}
