// npm run version: versions and changelogs from the changesets, and the same versions and hashes everywhere else.

import { giveUp, run } from "../run.mjs";
import { writeCitation } from "./citation.mjs";
import { writeVersions } from "./docsVersions.mjs";
import { writePublished } from "./published.mjs";

/** @param {string} command */
async function must(command) {
  const { ok } = await run(command);
  if (!ok) giveUp(`${command} failed; its own message is above.`);
}

await must("changeset version");
writeVersions();
writeCitation();
await must("npm install --package-lock-only --ignore-scripts --no-audit --no-fund");
await must("npm run build"); // whose files have the version inside
writePublished();
