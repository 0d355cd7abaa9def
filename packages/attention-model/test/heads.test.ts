import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { measureHeads } from "../scripts/heads/measureHeads.mjs";
import { nameHead } from "../scripts/heads/nameHead.mjs";
import { HEADS } from "../src/heads/heads.js";
import { shippedModel } from "./helpers/published.js";

const corpus: string[] = JSON.parse(
  readFileSync(new URL("../scripts/corpus.json", import.meta.url), "utf8"),
);

test("the heads have the names that their attention over the corpus gives them", async () => {
  const model = await shippedModel;
  const { signal } = new AbortController();
  const settings = { heads: 4, causal: false };
  const traces = await Promise.all(corpus.map((text) => model.trace(text, settings, signal)));
  const measured = measureHeads(traces);
  expect(corpus).toHaveLength(64); // the descriptions say so
  expect(measured.map(({ length }) => length)).toEqual([4, 4]);
  for (const [layer, heads] of measured.entries()) {
    for (const [head, numbers] of heads.entries()) {
      const { label, description, numbers: stored } = HEADS[layer]![head]!;
      expect(label).toBe(nameHead(numbers).label);
      expect(description).toBe(nameHead(stored as typeof numbers).description);
      for (const [name, value] of Object.entries(numbers)) {
        expect(Math.abs(value - stored[name]!)).toBeLessThanOrEqual(0.001); // three decimals
      }
    }
  }
}, 20_000);

describe("nameHead(numbers)", () => {
  const none = { itself: 0, previous: 0, next: 0, first: 0, earlier: 0, spread: 0 };

  test("names the places that have most of the attention, the strongest first", () => {
    const numbers = { ...none, itself: 0.3, next: 0.5, previous: 0.1 };
    expect(nameHead(numbers).label).toBe("next token, itself");
  });

  test("names none of them when they have little of it together", () => {
    expect(nameHead({ ...none, itself: 0.5 }).label).toBe("several places");
  });

  test("says so when most of the attention goes back, or is nearly even", () => {
    expect(nameHead({ ...none, earlier: 0.65, spread: 0.9 }).label).toBe("earlier tokens");
    expect(nameHead({ ...none, earlier: 0.5, spread: 0.8 }).label).toBe("spread out");
  });

  test("states the shares in words", () => {
    const { description } = nameHead({ ...none, itself: 0.125, first: 0.5, earlier: 0.61 });
    expect(description).toBe(
      "On average over 64 sentences, 13 % of the attention goes to the token itself, 0 % to the previous token, and 0 % to the next. Counted differently, all earlier tokens together receive 61 %, the first token 50 %.",
    );
  });
});
