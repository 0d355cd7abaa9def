// Before a release is published: its files are those whose hashes the guides have.

import { execFileSync } from "node:child_process";
import { giveUp, root } from "../run.mjs";
import { builtFiles, PUBLISHED_WITH_HASHES, publishedFiles } from "./published.mjs";

for (const name of PUBLISHED_WITH_HASHES) {
  const { version, hashes } = publishedFiles(name);
  const tag = `${name}@${version}`;
  const isPublished =
    execFileSync("git", ["ls-remote", "--tags", "origin", `refs/tags/${tag}`], {
      cwd: root,
      encoding: "utf8",
    }) !== "";
  const built = builtFiles(name).hashes;
  const other = Object.keys({ ...hashes, ...built }).find((file) => hashes[file] !== built[file]);
  if (!isPublished && other !== undefined) {
    giveUp(
      `${tag} must have the ${other} that docs/site/published.json names, but this build made another. Take this one: npm run version.`,
    );
  }
}
