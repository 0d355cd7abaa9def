// A user's own checkpoint in the inspector: each head is switched off by its control, in Chromium.

import { Tokenizer } from "@huggingface/tokenizers";
import type { AttentionTrace, HeadPlace } from "attention-core";
import { describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import {
  type ShownInspector,
  showInspector,
} from "../../../attention-widget/test/browser/showInspector.js";
import { checkpointSource } from "../../src/checkpoints.js";
import llama from "./families/llama.json";
import { type FamilyCase, familyCheckpoint } from "./helpers/familyCase.js";

const TEXT = "the cabinet";
const LAYERS = 3;
const HEADS = 3;

const fileOf = (name: string) => fetch(new URL(`./gpt2/${name}`, import.meta.url));
const jsonOf = async (name: string) => (await fileOf(name)).json();

const source = checkpointSource({
  parameters: await (await fileOf("model.safetensors")).arrayBuffer(),
  config: await jsonOf("config.json"),
  tokenizer: new Tokenizer(await jsonOf("tokenizer.json"), await jsonOf("tokenizer_config.json")),
});

const everyHead = Array.from(
  { length: LAYERS * HEADS },
  (_, i): HeadPlace => ({
    layer: Math.floor(i / HEADS),
    head: i % HEADS,
  }),
);

/** What the inspector lists as likeliest after the last token, with its probability. */
const likeliestShown = ({ texts }: ShownInspector) => texts(".prediction li .numeral")[0];

const likeliestOf = ({ predictions }: AttentionTrace) =>
  predictions?.at(-1)?.[0]?.probability.toFixed(2);

/** The weights that the last token gives in the layer that is open, from the strongest key on. */
const rowShown = ({ texts }: ShownInspector) =>
  texts(".row-panel .ranked:not(.prediction *) .numeral");

describe("a source of attention-model/checkpoints in the inspector", async () => {
  const whole = await source.trace(TEXT);
  const last = whole.queryTokens.length - 1;

  async function show() {
    await page.viewport(1000, 1000);
    return showInspector({
      source,
      text: TEXT,
      causal: true,
      layer: LAYERS - 1,
      selection: { query: last, key: null },
    });
  }

  test("switches each head off, recomputes what comes after it, and compares with before", async () => {
    const shown = await show();
    await expect.poll(() => likeliestShown(shown)).toBe(likeliestOf(whole));
    const before = rowShown(shown);
    expect(before.length).toBeGreaterThan(0);
    for (const { layer, head } of everyHead) {
      const name = `layer ${layer + 1}, head ${head + 1}`;
      const off = await source.trace(TEXT, { ablate: [{ layer, head }] });
      await userEvent.click(shown.find(`.head-switch[aria-label="Switch off ${name}"]`));
      await expect
        .poll(() => shown.texts(".applied-edits"), { message: name })
        .toEqual([expect.stringContaining(`Switched off: ${name}. Later layers`)]);
      const wanted = `${likeliestOf(off)} was `;
      await expect.poll(() => likeliestShown(shown), { message: name }).toContain(wanted);
      // The last layer is computed anew from what is left of those before it.
      if (layer < LAYERS - 1) expect(rowShown(shown), name).not.toEqual(before);
      else expect(rowShown(shown), name).toEqual(before);
      // Before and after, side by side; what draws the one before is fetched first.
      await expect.poll(() => shown.findAll(".saved canvas")).toHaveLength(1);
      expect(shown.root.textContent).not.toContain("not passed on");
      await userEvent.click(shown.find(`.head-switch[aria-label="Switch on ${name}"]`));
      await expect.poll(() => likeliestShown(shown), { message: name }).toBe(likeliestOf(whole));
      expect(shown.findAll(".saved")).toEqual([]);
    }
  });

  test("continues the text with the token that is predicted, whose row alone is new", async () => {
    const shown = await show();
    await expect.poll(() => likeliestShown(shown)).toBe(likeliestOf(whole));
    await userEvent.click(shown.find(".growth > .button"));
    await expect
      .poll(() => shown.texts(".growth-said li")[1])
      .toBe("Largest change in the 3 earlier rows: 0.000.");
    const [added, , computed, cached] = shown.texts(".growth-said li");
    expect(added).toContain("is row 4.");
    expect(computed).toMatch(/^Only the new row was computed/);
    expect(cached).toMatch(/^In the cache: keys and values of 3 tokens/);
    expect(shown.reader.getState().text.length).toBeGreaterThan(TEXT.length);
  });

  test("with every head off still predicts, and says which are off", async () => {
    const shown = await show();
    shown.reader.update({ settings: { ablatedHeads: everyHead } });
    const off = await source.trace(TEXT, { ablate: everyHead });
    await expect.poll(() => likeliestShown(shown)).toBe(likeliestOf(off));
    expect(shown.texts(".applied-edits").join()).toContain(`layer ${LAYERS}, head ${HEADS}`);
  });
});

test("a checkpoint whose heads share keys and values brackets them where its text is written on", async () => {
  const shown = await showInspector({
    source: checkpointSource(familyCheckpoint(llama as unknown as FamilyCase)), // shapes are lists there
    text: "31415",
    causal: true,
  });
  await expect
    .poll(() => shown.texts(".growth-shared p"))
    .toEqual(["4 heads share 2 key–value heads, so the cache is smaller."]);
  const brackets = shown.findAll(".head-group");
  expect(brackets.map(({ textContent }) => textContent)).toEqual(["Q1Q2", "Q3Q4"]);
  expect(shown.texts(".head-groups .spoken")).toEqual([
    "Heads 1 to 2 share key–value head 1.",
    "Heads 3 to 4 share key–value head 2.",
  ]);
  for (const bracket of brackets) {
    const { borderBottomStyle, borderTopStyle } = getComputedStyle(bracket);
    expect([borderTopStyle, borderBottomStyle]).toEqual(["none", "solid"]);
  }
});
