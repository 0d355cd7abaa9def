import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { root } from "../run.mjs";
import { packageNames } from "./install.js";

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
