// npm run edge -- <generated/seo> <schemas/seo>
//
// The edge functions of a domain with their logic, as `edge/<domain>.mjs` tries them, against the database that DATABASE_URL names: requests as several people,
// over the generated postgres transport and over PostgREST's protocol; what they leave in the database, and what they refuse.

import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { findings, program } from "./lib/compile.mjs";
import { withPool } from "./lib/database.mjs";
import { Tally, Usage, main, packageFolder } from "./lib/workspace.mjs";

await main(async ([generated, schemas, ...rest]) => {
  if (!generated || !schemas || rest.length > 0) throw new Usage("usage: npm run edge -- <generated/seo> <schemas/seo>");
  const from = (folder) => resolve(process.env.INIT_CWD ?? process.cwd(), folder);
  const domain = basename(from(generated));
  const { edgeFunctions, names } = await import(`./edge/${domain}.mjs`);
  const tally = new Tally();
  mkdirSync(join(packageFolder, ".work"), { recursive: true });
  const copy = mkdtempSync(join(packageFolder, ".work", "edge-"));
  try {
    // As the project has it: the output and the logic find each other.
    const output = join(copy, "generated", domain);
    for (const folder of ["ts", "edge"]) cpSync(join(from(generated), folder), join(output, folder), { recursive: true });
    cpSync(join(from(schemas), "edge"), join(copy, "schemas", domain, "edge"), { recursive: true });
    writeFileSync(join(copy, "package.json"), JSON.stringify({ type: "module" }));

    const files = names.flatMap((name) => ["handler.ts", "index.ts"].map((file) => join(output, "edge", name, file)));
    const roots = [...files, join(output, "ts", "index.ts")];
    for (const { file, line, text } of findings(program(roots))) tally.fail(`${file}:${line} ${text}`);
    program(roots, { noEmit: false, outDir: join(copy, "js"), rootDir: copy }).emit();
    const load = (path) => import(pathToFileURL(join(copy, "js", "generated", domain, path)));
    const handlers = Object.fromEntries(
      await Promise.all(names.map(async (name) => [name, (await load(`edge/${name}/handler.js`)).handle])),
    );

    // What Deno is told: every import leads to a file.
    for (const name of names) {
      const folder = join(output, "edge", name);
      const { imports } = JSON.parse(readFileSync(join(folder, "deno.json"), "utf8"));
      const mapped = Object.fromEntries(Object.entries(imports).map(([from, to]) => [join(folder, from), join(folder, to)]));
      const logic = join(copy, "schemas", domain, "edge", name, "logic.ts");
      const reached = [join(folder, "index.ts")];
      for (const file of reached) {
        for (const [, imported] of readFileSync(file, "utf8").matchAll(/ from "(\.[^"]+)"/g)) {
          const to = mapped[join(dirname(file), imported)];
          tally.expect(to !== undefined, `${name}: Deno finds no ${imported} from ${file}`);
          if (to !== undefined && !reached.includes(to)) reached.push(to);
        }
      }
      tally.expect(reached.includes(logic), `${name}: the logic is not reached`);
    }
    await withPool(async (pool) => {
      await pool.query(readFileSync(join(packageFolder, "calls", `${domain}.sql`), "utf8"));
      await edgeFunctions(tally, { pool, handlers, module: await load("ts/index.js") });
    });
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
  tally.finish();
});
