// What a page writes into the `integrity` of a script tag: dist/integrity.json of each package.

import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Writes the hash of each file of a folder that a page can load by a tag.
 *
 * @param {string} dist - the folder
 */
export function writeIntegrity(dist) {
  const names = readdirSync(dist, { recursive: true, encoding: "utf8" })
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => /\.(global|esm|anywidget)\.js$/.test(name));
  const hashes = names.sort().map((name) => {
    const hash = createHash("sha384").update(readFileSync(join(dist, name)));
    return [name, `sha384-${hash.digest("base64")}`];
  });
  writeFileSync(
    join(dist, "integrity.json"),
    `${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`,
  );
}
