// What a bundler keeps of a domain that a program imports and does not use: nothing.

import { build } from "esbuild";

export async function unused(folder) {
  const { outputFiles } = await build({
    stdin: { contents: 'import * as all from "./index.ts";', resolveDir: folder, loader: "ts" },
    bundle: true,
    external: ["zod"],
    format: "esm",
    minify: true,
    write: false,
  });
  // The import of zod itself stays: a bundler cannot know what it does.
  return outputFiles[0].text.replace(/import\*as \w+ from"zod";|import"zod";/g, "").trim();
}
