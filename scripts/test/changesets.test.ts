import { readdirSync, readFileSync } from "node:fs";
import getReleasePlan from "@changesets/get-release-plan";
import { describe, expect, test } from "vitest";
import { packageNames } from "../packageNames.mjs";
import { releasedVersion, withRelease } from "../release/citation.mjs";
import { filesWithVersions, versionsIn, withVersions } from "../release/docsVersions.mjs";
import { root } from "../run.mjs";

const files = readdirSync(`${root}.changeset`).filter((name) => name.endsWith(".md"));
const form = /^---\n(?<bumps>[\s\S]*?)---\n(?<summary>[\s\S]*)$/;

describe("changesets", () => {
  test.each(files.filter((name) => name !== "README.md"))("%s names real packages", (name) => {
    const text = readFileSync(`${root}.changeset/${name}`, "utf8");
    const { bumps = "", summary = "" } = form.exec(text)?.groups ?? {};
    const bump = new RegExp(`^"(${packageNames.join("|")})": (patch|minor|major)$`);
    for (const line of bumps.trim().split("\n")) expect(line).toMatch(bump);
    expect(summary.trim()).not.toBe("");
  });

  test("the configuration is there", () => {
    const config = JSON.parse(readFileSync(`${root}.changeset/config.json`, "utf8"));
    expect(config.linked).toEqual([packageNames]);
  });
});

describe("the versions of guides, examples and copied code", () => {
  const named = filesWithVersions().flatMap((file) =>
    versionsIn(readFileSync(root + file, "utf8")).map(({ name, version }) => ({
      file,
      name,
      version,
    })),
  );

  test("are those of the packages, or those of the first release until then", async () => {
    const { releases } = await getReleasePlan(root);
    const first = new Map(releases.map(({ name, newVersion }) => [name, newVersion]));
    expect(named.length).toBeGreaterThan(10);
    expect(named.map(({ file }) => file)).toContain(
      "packages/attention-widget/src/save/embedCode.ts",
    );
    for (const { file, name, version } of named) {
      const manifest = readFileSync(`${root}packages/${name}/package.json`, "utf8");
      const present = JSON.parse(manifest).version;
      const expected = present === "0.0.0" ? first.get(name) : present;
      expect(`${file}: ${name}@${version}`).toBe(`${file}: ${name}@${expected}`);
    }
  });

  test("follow a release, and no other text does", () => {
    const text = "npm/attention-core@0.1.0/dist and reveal.js@6.0.2, attention-model@1.0.0-rc.1!";
    const versions = { "attention-core": "1.2.0", "attention-model": "2.0.0" };
    expect(withVersions(text, versions)).toBe(
      "npm/attention-core@1.2.0/dist and reveal.js@6.0.2, attention-model@2.0.0!",
    );
  });
});

describe("CITATION.cff", () => {
  const citation = readFileSync(`${root}CITATION.cff`, "utf8");

  test("has the version of the packages and the day of its release, once there is one", () => {
    const version = releasedVersion();
    const [written] = citation.match(/^version: .*\ndate-released: .*$/m) ?? [];
    if (version === "0.0.0") expect(written).toBeUndefined();
    else expect(written).toMatch(`version: ${version}\ndate-released: "20`);
  });

  test("is written anew by a release, and nothing else of it changes", () => {
    const first = withRelease(citation, "0.1.0", "2026-12-01");
    expect(first).toContain(`version: 0.1.0\ndate-released: "2026-12-01"\n`);
    expect(first).toContain("cff-version: 1.2.0\n");
    const second = withRelease(first, "1.0.0", "2027-01-02");
    expect(second).toContain(`version: 1.0.0\ndate-released: "2027-01-02"\n`);
    expect(second.length).toBe(first.length);
    expect(second).not.toContain("2026-12-01");
  });
});
