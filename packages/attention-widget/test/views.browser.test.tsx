// Each view without a screen and without a pointer: what is announced of it, where Tab stops, and what is announced after
// the keys of the view. By the accessibility tree that Chromium gives to screen readers.

import { traceFrom } from "attention-core/formats";
import { beforeEach, expect, onTestFinished, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { InspectorOptions } from "../src/inspector.js";
import { accessibilityTree } from "./browser/accessibilityTree.js";
import { painted } from "./browser/painted.js";
import { type ShownInspector, showInspector } from "./browser/showInspector.js";
import { ablatableSource } from "./helpers/ablatableSource.js";
import { evenTrace, fullTrace } from "./helpers/traces.js";
import vit from "./places/fixtures/vit.json";

/** A view, and what is announced of it. */
interface View {
  readonly options: InspectorOptions;
  /** What is done to it first. */
  readonly prepare?: (shown: ShownInspector) => Promise<void>;
  /** What is announced at rest, in this order. */
  readonly announced: readonly string[];
  /** Where Tab stops. */
  readonly stop: string;
  /** Keys that are pressed there, and what is announced after them. */
  readonly keys: string;
  readonly after: string;
}

const TEXT = "to be or not";
const ROW = { query: 1, key: null };
const FRAMES = traceFrom({ attentions: vit.attentions, keyLayout: { unit: "s", step: 0.02 } });
const LONG = Array.from({ length: 300 }, (_, i) => `w${i}`).join(" ");

/** Saves what is shown, and shows another head beside it. */
async function compare({ openTools, button, reader }: ShownInspector): Promise<void> {
  await openTools();
  await userEvent.click(button("Save to compare"));
  reader.update({ head: 1 });
}

async function openSaveMenu({ button, findAll }: ShownInspector): Promise<void> {
  await userEvent.click(button("Save"));
  await expect.poll(() => findAll(".save-menu button").length).toBeGreaterThan(0);
}

/** Drops a file of one matrix on it. */
async function openFile({ find, texts }: ShownInspector): Promise<void> {
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File(["[[1, 0], [0.5, 0.5]]"], "run.json"));
  const init = { bubbles: true, composed: true, cancelable: true, dataTransfer };
  for (const name of ["dragover", "drop"])
    find(".heatmap").dispatchEvent(new DragEvent(name, init));
  await expect.poll(() => texts(".open-panel [role=status]").join()).toContain("run.json, read");
}

const VIEWS: Readonly<Record<string, View>> = {
  "the matrix": {
    options: { text: TEXT, selection: ROW },
    announced: [
      'radio "Matrix" [checked]',
      'grid "Softmax, 4 rows by 4 columns"',
      'rowheader "be"',
      'gridcell "query be, key to: 0.94, strongest of 4" [selected]',
      'paragraph "“be” attends most to “to” (0.94), then “be” (0.06) and “or” (0.00). The row sums to 1.00."',
      'listitem "to0.94"',
      'listitem "÷ sum of the row 1.060 = 0.9434"',
    ],
    stop: 'grid "Softmax, 4 rows by 4 columns"',
    keys: "{ArrowDown}{ArrowRight}",
    after: 'gridcell "query or, key be: 0.89, strongest of 4"',
  },
  lines: {
    options: { text: TEXT, selection: ROW, settings: { view: "lines" } },
    announced: [
      'radio "Lines" [checked]',
      'grid "Softmax as lines, from 4 to 4 tokens"',
      'gridcell "“be” attends most to “to” (0.94), then “be” (0.06) and “or” (0.00)." [selected]',
      'listitem "to0.94"',
    ],
    stop: 'grid "Softmax as lines, from 4 to 4 tokens"',
    keys: "{ArrowDown}",
    after: 'gridcell "“or” attends most to “be” (0.89), then “to” (0.05) and “or” (0.05)."',
  },
  arcs: {
    options: { text: TEXT, selection: ROW, settings: { view: "arcs" } },
    announced: [
      'grid "Softmax as arcs over 4 tokens"',
      'gridcell "“be” attends most to “to” (0.94), then “be” (0.06) and “or” (0.00)." [selected]',
      'button "Edit the sentence"',
      'grid "Softmax, 4 rows by 4 columns"',
      'button "q·k = 65.45"',
      'radio "Arcs" [checked]',
    ],
    stop: 'grid "Softmax as arcs over 4 tokens"',
    keys: "{ArrowRight}",
    after: 'gridcell "“or” attends most to “be” (0.89), then “to” (0.05) and “or” (0.05)."',
  },
  "all heads, by a metric": {
    options: { text: TEXT, settings: { metric: "previousToken" } },
    announced: [
      'combobox "Compare heads by" = previous token',
      'checkbox "Highest first"',
      'grid "4 heads in 1 layer"',
      'columnheader "Head 2"',
      'rowheader "Layer 1"',
      'gridcell "layer 1, head 1, previous token: 0.91, rank 1 of 4"',
    ],
    stop: 'gridcell "layer 1, head 1, previous token: 0.91, rank 1 of 4"',
    keys: "{ArrowRight}",
    after: 'gridcell "layer 1, head 2, previous token: 0.00, rank 4 of 4" [focused]',
  },
  "queries, keys and values": {
    options: { trace: fullTrace(), stage: "projected", selection: ROW },
    announced: [
      'radio "Project Q, K, V" [checked]',
      'grid "Queries, 2 rows by 2 columns"',
      'gridcell "query was, component 1: 0.00" [selected]',
      'grid "Keys, 2 rows by 2 columns"',
      'grid "Values, 2 rows by 2 columns"',
      'paragraph "The query of “was” has 2 components, from 0.00 to 1.00."',
    ],
    stop: 'grid "Values, 2 rows by 2 columns"',
    keys: "{ArrowRight}",
    after: 'gridcell "key was, component 2: 1.00" [selected]',
  },
  "the inputs": {
    options: { trace: fullTrace(), stage: "inputs", selection: ROW },
    announced: [
      'radio "Inputs X" [checked]',
      'grid "Inputs, 2 rows by 4 columns"',
      'gridcell "query was, component 1: 0.00" [selected]',
      'paragraph "“was” has 4 components here, from −1.00 to 3.00."',
      'paragraph "This number is an input: the computation starts here."',
    ],
    stop: 'grid "Inputs, 2 rows by 4 columns"',
    keys: "{End}",
    after: 'gridcell "query was, component 4: 3.00" [selected]',
  },
  "the scores": {
    options: { trace: fullTrace(), stage: "scores", selection: ROW },
    announced: [
      'radio "Scores Q·Kᵀ" [checked]',
      'grid "Scores, 2 rows by 2 columns"',
      'gridcell "query was, key it: 1.00, strongest of 2" [selected]',
      'paragraph "“was” matches best with “it” (1.00), then “was” (0.00)."',
      'listitem "it1.00"',
    ],
    stop: 'grid "Scores, 2 rows by 2 columns"',
    keys: "{ArrowUp}{ArrowRight}",
    after: 'gridcell "query it, key was: 1.00, strongest of 2"',
  },
  "the outputs of a head": {
    options: { trace: fullTrace(), stage: "headOutputs", selection: ROW },
    announced: [
      'radio "Weighted sum A·V" [checked]',
      'grid "Weighted sum, 2 rows by 2 columns"',
      'gridcell "query was, component 1: 0.67" [selected]',
      'paragraph "“was” has 2 components here, from 0.33 to 0.67."',
    ],
    stop: 'grid "Weighted sum, 2 rows by 2 columns"',
    keys: "{ArrowRight}",
    after: 'gridcell "query was, component 2: 0.33" [selected]',
  },
  "two heads side by side": {
    options: { trace: fullTrace(), selection: ROW },
    prepare: compare,
    announced: [
      'radio "Side by side" [checked]',
      'radio "Difference"',
      'grid "Saved: Softmax, 2 rows by 2 columns"',
      'grid "Softmax, 2 rows by 2 columns"',
    ],
    stop: 'radio "Side by side" [checked]',
    keys: "{ArrowRight}",
    after: 'radio "Difference" [checked] [focused]',
  },
  "the difference of two heads": {
    options: { trace: fullTrace(), selection: ROW, settings: { comparison: "difference" } },
    prepare: compare,
    announced: [
      'radio "Side by side"',
      'radio "Difference" [checked]',
      'grid "Now minus saved: Softmax, 2 rows by 2 columns"',
    ],
    stop: 'radio "Difference" [checked]',
    keys: "{ArrowLeft}",
    after: 'radio "Side by side" [checked] [focused]',
  },
  "the menu of Save": {
    options: { text: TEXT },
    prepare: openSaveMenu,
    announced: [
      'group "Picture"',
      'button "Copy SVG"',
      'group "Numbers"',
      'button "Copy JSON"',
      'group "Page"',
      'group "Copy code to embed"',
      'button "HTML tag"',
    ],
    stop: 'button "HTML tag"',
    keys: "{Escape}",
    after: 'button "Save" [focused]',
  },
  "a file that was opened": {
    options: { text: TEXT },
    prepare: openFile,
    announced: [
      'button "Open …"',
      'group "Opened file"',
      'status "run.json, read as arrays: 1 layer × 1 head, 2 query × 2 key tokens, rows sum to 1, causal: yes."',
      'checkbox "Swap queries and keys"',
      'textbox "Token texts"',
      'button "Back to the previous view"',
    ],
    stop: 'checkbox "Swap queries and keys"',
    keys: " ",
    after: 'checkbox "Swap queries and keys" [checked] [focused]',
  },
  "the output": {
    options: { trace: fullTrace(), stage: "output", selection: ROW },
    announced: [
      'radio "Output concat·Wᴼ" [checked]',
      'grid "Output, 2 rows by 4 columns"',
      'gridcell "query was, component 1: 0.67" [selected]',
      'paragraph "“was” has 4 components here, from −1.00 to 3.00."',
    ],
    stop: 'grid "Output, 2 rows by 4 columns"',
    keys: "{End}",
    after: 'gridcell "query was, component 4: 3.00" [selected]',
  },
  "a picture as keys": {
    options: { trace: traceFrom(vit), selection: { query: 0, key: null } },
    announced: [
      'grid "Softmax, 17 rows by 17 columns"',
      'image "Strongest: row 2, column 2 (0.98)."',
      'list "Tokens without a place"',
      'button "[CLS] 0.02"',
    ],
    stop: 'button "[CLS] 0.02"',
    keys: "{Enter}",
    after: 'button "[CLS] 0.02" [focused]',
  },
  "frames of sound as keys": {
    options: { trace: FRAMES, selection: { query: 0, key: null } },
    announced: ['rowheader "0 s"', 'image "Strongest: 0.12 s (0.98)."'],
    stop: 'grid "Softmax, 17 rows by 17 columns"',
    keys: "{ArrowRight>6/}",
    after: 'gridcell "query 0 s, key 0.12 s: 0.98, strongest of 17" [selected]',
  },
  "the steps of a generated text": {
    options: { trace: { ...evenTrace(["the", "cat", "sat", "down"]), promptTokens: 2 } },
    announced: [
      'group "Written by the model"',
      'slider "Written by the model" = 2',
      'status "4 tokens"',
      'button "All rows" [pressed]',
    ],
    stop: 'slider "Written by the model" = 2',
    keys: "{ArrowLeft}",
    after: 'status "Token 3 of 4: “sat”"',
  },
  "a long text": {
    options: { text: LONG, heads: 1 },
    announced: [
      'searchbox "Find a token"',
      'button "Zoom in"',
      'grid "Softmax, 300 rows by 300 columns"',
    ],
    stop: 'searchbox "Find a token"',
    keys: "w299{Enter}",
    after:
      'status "Selected: “w299”. “w299” attends most to “w298” (0.77), then “w297” (0.05) and “w299” (0.05)."',
  },
  "the training of a network": {
    options: { source: ablatableSource().source, text: "a b a" },
    announced: [
      'group "Training"',
      'slider "Training" = 2',
      'status "after 1,000 steps"',
      'status "Strongest heads in this text: previous token 0.50, induction 0.45."',
    ],
    stop: 'slider "Training" = 2',
    keys: "{ArrowLeft}",
    after: 'status "after 100 steps"',
  },
  "a text that is continued, and its predictions": {
    options: { source: ablatableSource().source, text: "a b a" },
    announced: [
      'form "Continue the text"',
      'button "Add “a” (0.97)"',
      'textbox "Another word"',
      'group "Predicted after “b”"',
      'listitem "any other token0.03"',
    ],
    stop: 'textbox "Another word"',
    keys: "c{Enter}",
    after: 'grid "Softmax, 4 rows by 4 columns"',
  },
  "heads that are switched off": {
    options: { source: ablatableSource().source, text: "a b a" },
    announced: ['button "Switch off layer 1, head 1"', 'button "Switch off layer 2, head 2"'],
    stop: 'gridcell "layer 1, head 1 Switch off layer 1, head 1"',
    keys: "{Delete}",
    after: 'button "Switch on layer 1, head 1" [pressed]',
  },
};

const named = Object.entries(VIEWS);

/** Shows a view as it is looked at. */
async function showView({ options, prepare }: View): Promise<ShownInspector> {
  const shown = await showInspector(options);
  await prepare?.(shown);
  await painted();
  return shown;
}

const FOCUSED = " [focused]";

/** Chromium makes its tree anew at each stop of some twenty. */
const WALK = { timeout: 60_000 };

beforeEach(() => page.viewport(1000, 900));

/** Puts a heatmap between two buttons, focuses the first, and presses Tab until the second: all stops, as they are announced. */
async function tabThrough(
  { target }: ShownInspector,
  onStop: (stop: string) => Promise<void>,
): Promise<readonly string[]> {
  const [before, after] = [document.createElement("button"), document.createElement("button")];
  target.before(before);
  target.after(after);
  onTestFinished(() => {
    before.remove();
    after.remove();
  });
  const stops: string[] = [];
  before.focus();
  await userEvent.tab();
  while (document.activeElement !== after) {
    await painted();
    const line = (await accessibilityTree()).find((each) => each.endsWith(FOCUSED));
    const stop = line?.replace(FOCUSED, "") ?? "nothing that is announced";
    stops.push(stop);
    await onStop(stop);
    await userEvent.tab();
  }
  return stops;
}

test.each(named)("%s is announced in words, in the order of reading", async (_, view) => {
  await showView(view);
  const { announced } = view;
  const tree = await accessibilityTree();
  const found = new Set(tree.filter((line) => announced.includes(line)));
  expect([...found]).toEqual(announced);
});

test.each(named)(
  "Tab goes through %s and out again, and its keys lead to what is announced",
  WALK,
  async (_, view) => {
    const { stop, keys, after } = view;
    const stops = await tabThrough(await showView(view), async (reached) => {
      if (reached !== stop) return;
      await userEvent.keyboard(keys);
      await expect.poll(accessibilityTree).toContain(after);
    });
    expect(stops).toContain(stop);
    expect(stops.filter((each) => !each.includes('"'))).toEqual([]); // each has a name
  },
);
