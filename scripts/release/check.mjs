// npm run release:check: a release tried in a clone, up to the moment where npm would be told.

import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { packageNames } from "../packageNames.mjs";
import { giveUp, root } from "../run.mjs";
import { filesWithVersions, versionsIn } from "./docsVersions.mjs";

const folder = mkdtempSync(join(tmpdir(), "attention-release-"));
const clone = join(folder, "clone");
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));

/**
 * Runs a command and ends the check where it fails.
 *
 * @param {string} cwd
 * @param {string} command
 */
function must(cwd, command) {
  console.log(`> ${command}`);
  try {
    return execFileSync(command, {
      cwd,
      shell: true,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
      maxBuffer: 2 ** 28,
    });
  } catch (error) {
    const { stdout = "", stderr = "" } = /** @type {{ stdout?: string, stderr?: string }} */ (
      error
    );
    return giveUp(`${stdout}\n${stderr}\n${command} must succeed in a clone, but failed as above.`);
  }
}

/** @param {string} name */
const manifestOf = (name) =>
  JSON.parse(readFileSync(join(clone, "packages", name, "package.json"), "utf8"));

must(root, `git clone --quiet . "${clone}"`);
must(clone, "npm ci --no-audit --no-fund");

must(clone, "npm run version");
const left = readdirSync(join(clone, ".changeset")).filter((name) => name.endsWith(".md"));
if (left.length > 0)
  giveUp(`npm run version must use every changeset, but left ${left.join(", ")}.`);
for (const name of packageNames) {
  const { version } = manifestOf(name);
  const changelog = join(clone, "packages", name, "CHANGELOG.md");
  if (!existsSync(changelog) || !readFileSync(changelog, "utf8").includes(`## ${version}`)) {
    giveUp(`The changelog of ${name} must have a section "${version}", but has none.`);
  }
}
for (const file of filesWithVersions(clone)) {
  for (const { name, version } of versionsIn(readFileSync(join(clone, file), "utf8"))) {
    const released = manifestOf(name).version;
    if (version !== released)
      giveUp(`${file} must name ${name}@${released}, but names ${version}.`);
  }
}

// The tests of what was built, which run the READMEs from the packed packages, are part of npm test.
for (const step of ["build", "check:packages", "check:types", "check:size"]) {
  must(clone, `npm run ${step}`);
}

const empty = mkdtempSync(join(folder, "empty-"));
const tarballs = packageNames.map((name) => {
  must(join(clone, "packages", name), "npm publish --dry-run --ignore-scripts");
  return must(
    join(clone, "packages", name),
    `npm pack --silent --ignore-scripts --pack-destination "${folder}"`,
  ).trim();
});
writeFileSync(join(empty, "package.json"), `{ "private": true, "type": "module" }\n`);
must(
  empty,
  `npm install --no-audit --no-fund ${tarballs.map((file) => `"${join(folder, file)}"`).join(" ")}`,
);
const [, code = ""] =
  /```js\n([\s\S]*?)```/.exec(readFileSync(join(clone, "README.md"), "utf8")) ?? [];
writeFileSync(join(empty, "readme.js"), code);
process.stdout.write(must(empty, "node readme.js"));

const { version } = manifestOf("attention-widget");
console.log(`${tarballs.join(", ")} are ready to be published, as ${version}.`);
