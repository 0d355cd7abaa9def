// npm run release:check: a release tried in a clone, up to the moment where npm would be told.

import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { packageNames } from "../packageNames.mjs";
import { giveUp, root, run } from "../run.mjs";
import { readRunningTests } from "../runningTests.mjs";
import { filesWithVersions, versionsIn } from "./docsVersions.mjs";
import { importsOf } from "./importsOf.mjs";

/** How long a command may give no sign of life, in milliseconds: npm says nothing while it installs. */
const SILENCE = 10 * 60_000;

/** What a project needs beside the packages for all that their READMEs show, and to check their types. */
const BESIDE = [
  "@huggingface/tokenizers",
  "@types/node",
  "@types/react",
  "react",
  "react-dom",
  "typescript",
];

const folder = mkdtempSync(join(tmpdir(), "attention-release-"));
const clone = join(folder, "clone");
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));

/**
 * Runs a command and ends the check where it fails, or says nothing for too long.
 *
 * @param {string} cwd
 * @param {string} command
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<string>} what it printed
 */
async function must(cwd, command, env = {}) {
  console.log(`> ${command}`);
  const tests = readRunningTests(join(folder, "running-tests.json"));
  const silence = { limit: SILENCE, ...tests };
  const { ok, output } = await run(command, {
    cwd,
    quiet: true,
    env: { ...env, ...tests.env },
    silence,
  });
  if (ok) return output;
  return giveUp(`${output}\n${command} must succeed in a clone, but failed as above.`);
}

/** @param {string} file */
const readJson = (file) => JSON.parse(readFileSync(file, "utf8"));
/** @param {string} name */
const manifestOf = (name) => readJson(join(clone, "packages", name, "package.json"));

await must(root, `git clone --quiet . "${clone}"`);
await must(clone, "npm ci --no-audit --no-fund");

await must(clone, "npm run version");
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

for (const step of ["build", "check:packages", "check:types", "check:size"]) {
  await must(clone, `npm run ${step}`);
}
await must(clone, "node scripts/release/checkPublished.mjs");

// An empty project, which installs them as a user does.
const project = mkdtempSync(join(folder, "project-"));
/** @type {string[]} */
const tarballs = [];
for (const name of packageNames) {
  const packed = join(clone, "packages", name);
  await must(packed, "npm publish --dry-run --ignore-scripts");
  const printed = await must(
    packed,
    `npm pack --json --ignore-scripts --pack-destination "${folder}"`,
  );
  tarballs.push(JSON.parse(printed.slice(printed.indexOf("[")))[0].filename);
}
const beside = BESIDE.map(
  (name) => `${name}@${readJson(join(clone, "node_modules", name, "package.json")).version}`,
);
const packages = [...tarballs.map((file) => `"${join(folder, file)}"`), ...beside];
writeFileSync(join(project, "package.json"), `{ "private": true, "type": "module" }\n`);
await must(project, `npm install --no-audit --no-fund ${packages.join(" ")}`);

// Its compiler finds the types of every entry, and no fault in them.
writeFileSync(
  join(project, "imports.ts"),
  packageNames.flatMap((name) => importsOf(manifestOf(name))).join("\n"),
);
const strict = "--noEmit --strict --target es2022 --jsx react-jsx";
for (const resolution of ["nodenext", "bundler"]) {
  const module = resolution === "bundler" ? "esnext" : resolution;
  await must(
    project,
    `npx tsc ${strict} --module ${module} --moduleResolution ${resolution} --resolveJsonModule imports.ts`,
  );
}

// What runs there: every block of the READMEs and guides, every entry, licences and notices, hashes, the manifest, and
// all other tests of what was built.
await must(
  clone,
  "npm run test:built -- --reporter=default --reporter=./scripts/runningTests.mjs",
  {
    CI: "true",
    INSTALLED_PACKAGES: project,
  },
);

const { version } = manifestOf("attention-widget");
console.log(`${tarballs.join(", ")} are ready to be published, as ${version}.`);
