// npm run story -- <generated/seo/ts>
//
// A day in a domain, told in sentences through its generated client over node-postgres, against the database that DATABASE_URL names.
// The stories stand in stories/<domain>.mjs; they bring their own people, and live beside whatever else is in the database. What they
// tell, and nothing else, stands in docs/stories/<domain>.md, for those who do not read programs; UPDATE_EXPECT=1 renews it.

import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { callable } from "./lib/callable.mjs";
import { clientOf } from "./lib/client.mjs";
import { load } from "./lib/compile.mjs";
import { withPool } from "./lib/database.mjs";
import { TableRefusal, tables } from "./lib/tables.mjs";
import { Tally, Usage, main, packageFolder, withCopyOf } from "./lib/workspace.mjs";
import { Untrue, telling } from "./stories/telling.mjs";

/** Holds a page against what was told. */
function written(tally, page, told) {
  const path = join(packageFolder, "../..", page);
  if (process.env.UPDATE_EXPECT) writeFileSync(path, told);
  tally.expect(existsSync(path) && readFileSync(path, "utf8") === told, `${page} does not say what was told; UPDATE_EXPECT=1 renews it`);
}

await main(async ([generated, ...rest]) => {
  if (!generated || rest.length > 0) throw new Usage("usage: npm run story -- <generated/DOMAIN/ts>");
  const tally = new Tally();
  const { schema } = callable(generated);
  const file = join(packageFolder, "stories", `${schema}.mjs`);
  if (!existsSync(file)) {
    tally.fail(`${schema} has no story: there is no stories/${schema}.mjs`);
    return tally.finish();
  }
  const { title, beginning, default: day } = await import(pathToFileURL(file));
  const lines = [`# ${title}`, "", ...beginning.trim().split("\n").map((line) => line.trim())];
  await withCopyOf(generated, (copy) =>
    withPool(async (platform) => {
      const module = await load(copy);
      const { create, isError } = clientOf(module);
      const as = (identity) => create(module.nodePostgresTransport(platform, identity));
      /** The house itself, beside its clients: whoever opens accounts, a pipeline, a job of the night. */
      const house = { query: (text, values) => platform.query(text, values).catch((error) => Promise.reject(new TableRefusal(error))) };
      const tablesAs = (identity) => tables(platform, module, schema, identity);
      try {
        await day(telling({ tally, isError, as, tablesAs, platform: house }, lines));
        written(tally, `docs/stories/${schema}.md`, `${lines.join("\n")}\n`);
      } catch (error) {
        if (!(error instanceof Untrue)) throw error;
        tally.fail(`the story of ${schema} ends at ${error.message}`);
      }
    }),
  );
  tally.finish();
});
