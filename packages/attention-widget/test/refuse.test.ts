// Every refusal of an argument has one form, which one function gives it.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { refuse } from "../src/settings/refuse.js";

const src = fileURLToPath(new URL("../src", import.meta.url));

describe("refuse(caller, what, must, got, Kind)", () => {
  test("says who refuses what, what was expected and what came", () => {
    expect(() => refuse("mount", "heads", "be one of 1, 2", 3)).toThrow(
      new RangeError("mount: heads must be one of 1, 2, got 3"),
    );
    expect(() => refuse("update", "text", "be a string", 5, TypeError)).toThrow(
      new TypeError("update: text must be a string, got 5"),
    );
  });

  test("is the only place that makes an error, but for what a source throws as a text", () => {
    const files = readdirSync(src, { recursive: true, encoding: "utf8" });
    const raw = files
      .filter((file) => /\.tsx?$/.test(file))
      .filter((file) =>
        /new (Range|Type)?Error\((?!thrown\))/.test(readFileSync(join(src, file), "utf8")),
      );
    expect(files.length).toBeGreaterThan(400);
    expect(raw).toEqual([]);
  });
});
