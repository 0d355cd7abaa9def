// What figures show of trained networks is what these compute.

import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { recordedNumbers } from "../../scripts/recordedNumbers";

const computed = await recordedNumbers();

test.each(["ablation", "oneWord", "contribution", "cross"] as const)(
  "src/figures/%s/recorded.json is what the network computes",
  (name) => {
    const file = new URL(`../../src/figures/${name}/recorded.json`, import.meta.url);
    expect(JSON.parse(readFileSync(file, "utf8"))).toEqual(computed[name]); // scripts/record.mjs writes it
  },
);
