// Keys that the worlds of calls/ and their SQL agree on.

import { createHash } from "node:crypto";

/** The key of a name: its md5 as a uuid, as `md5(name)::uuid` makes it. */
export function key(name) {
  const hex = createHash("md5").update(name).digest("hex");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
