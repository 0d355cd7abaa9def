import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Gives the script tag of a page the hash of what was installed. */
export function fillHash(folder: string): void {
  const page = join(folder, "index.html");
  const dist = join(folder, "node_modules/attention-widget/dist");
  const hashes = JSON.parse(readFileSync(join(dist, "integrity.json"), "utf8"));
  const html = readFileSync(page, "utf8");
  const hash = `integrity="${hashes["attention-widget.global.js"]}" crossorigin="anonymous"`;
  writeFileSync(page, html.replace(/(attention-widget\.global\.js")/, `$1 ${hash}`));
}
