// npm run story -- <generated/seo/ts>
//
// A day in a domain, told in sentences through its generated client over node-postgres, against the database that DATABASE_URL names.
// The stories stand in stories/<domain>.mjs; they bring their own people, and live beside whatever else is in the database.
// SHOW_STORY=1 tells them aloud.

import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { callable } from "./lib/callable.mjs";
import { clientOf } from "./lib/client.mjs";
import { load } from "./lib/compile.mjs";
import { withPool } from "./lib/database.mjs";
import { tables } from "./lib/tables.mjs";
import { Tally, Usage, main, packageFolder, withCopyOf } from "./lib/workspace.mjs";
import { Untrue, telling } from "./stories/telling.mjs";

await main(async ([generated, ...rest]) => {
  if (!generated || rest.length > 0) throw new Usage("usage: npm run story -- <generated/DOMAIN/ts>");
  const tally = new Tally();
  const { schema } = callable(generated);
  const file = join(packageFolder, "stories", `${schema}.mjs`);
  if (!existsSync(file)) {
    tally.fail(`${schema} has no story: there is no stories/${schema}.mjs`);
    return tally.finish();
  }
  const { default: day } = await import(pathToFileURL(file));
  await withCopyOf(generated, (copy) =>
    withPool(async (platform) => {
      const module = await load(copy);
      const { create, isError } = clientOf(module);
      const as = (identity) => create(module.nodePostgresTransport(platform, identity));
      const tablesAs = (identity) => tables(platform, module, schema, identity);
      try {
        await day(telling({ tally, isError, as, tablesAs, platform }));
      } catch (error) {
        if (!(error instanceof Untrue)) throw error;
        tally.fail(`the story of ${schema} ends at ${error.message}`);
      }
    }),
  );
  tally.finish();
});
