import { expect, test } from "vitest";
import type { OpenedFile, OpenedView } from "../../../src/picture/open/opening.js";
import { openPicture } from "../../../src/picture/open/openPicture.js";
import { openEn } from "../../../src/words/en/openEn.js";

const summary = {
  layers: 6,
  heads: 12,
  queries: 11,
  keys: 11,
  rowsSumToOne: true,
  columnsSumToOne: false,
  hasTokens: true,
  isNumbered: true,
  causal: false,
};
const view: OpenedView = { label: "self-attention", summary, notes: [] };
const opened: OpenedFile = {
  kind: "opened",
  name: "run.npz",
  format: "arrays",
  views: [view],
  view: 0,
  axes: "layer head query key",
  causal: undefined,
  typed: {},
  notes: [],
  files: 1,
  canGoBack: true,
  refusal: null,
};
const withView = (part: Partial<OpenedView["summary"]>, notes: readonly string[] = []) => ({
  ...opened,
  views: [{ ...view, notes, summary: { ...summary, ...part } }],
});

test("openPicture(opening) says in one sentence what was understood", () => {
  const { status, problem, share, remarks, notes } = openPicture(opened, openEn);
  expect(status).toBe(
    "run.npz, read as arrays: 6 layers × 12 heads, 11 query × 11 key tokens, rows sum to 1, causal: no.",
  );
  expect({ problem, share, remarks, notes }).toEqual({
    problem: null,
    share: undefined,
    remarks: ["Layers and heads are numbered as in the file."],
    notes: [],
  });
});

test("openPicture(opening) remarks what is odd: several files, columns of 1, a prompt, no tokens", () => {
  const odd = withView({
    rowsSumToOne: false,
    columnsSumToOne: true,
    hasTokens: false,
    promptTokens: 1,
    isNumbered: false,
  });
  expect(openPicture({ ...odd, files: 3 }, openEn).remarks).toEqual([
    "Of 3 files, only the first was opened.",
    "Columns sum to 1 and rows do not: queries and keys look swapped.",
    "The prompt is 1 token long; the model wrote the others.",
    "The file has no token texts, so positions are shown instead.",
    "The file does not number its layers and heads, so they are counted from 1.",
  ]);
});

test("openPicture(opening) says nothing of numbers where there is one head", () => {
  expect(openPicture(withView({ layers: 1, heads: 1 }), openEn).remarks).toEqual([]);
});

test("openPicture(opening) adds what the reader of the file says of the view, then of the whole", () => {
  const { notes } = openPicture({ ...withView({}, ["of it"]), notes: ["of all"] }, openEn);
  expect(notes).toEqual(["of it", "of all"]);
});

test("openPicture(opening) offers the axes that there may be, and a swap", () => {
  const { choices } = openPicture(opened, openEn);
  expect(choices?.views).toEqual([]);
  expect(choices?.axes[0]).toEqual({
    value: "layer head query key",
    name: "layer · head · query · key",
  });
  expect(choices?.swap).toEqual({ isSwapped: false, other: "layer head key query" });
  const back = openPicture({ ...opened, axes: "layer head key query" }, openEn).choices;
  expect(back?.chosenAxes).toBe("layer head query key");
  expect(back?.swap).toEqual({ isSwapped: true, other: "layer head query key" });
});

test("openPicture(opening) offers no axes where the format fixes them", () => {
  const { choices } = openPicture({ ...opened, axes: undefined }, openEn);
  expect(choices).toMatchObject({ axes: [], swap: null, chosenAxes: "" });
});

test("openPicture(opening) says that weights were computed, and offers to hide later keys", () => {
  expect(openPicture(opened, openEn).choices?.causal).toBeNull();
  for (const causal of [true, false]) {
    const { choices, remarks } = openPicture({ ...opened, causal }, openEn);
    expect(choices?.causal).toBe(causal);
    expect(remarks[0]).toBe(
      "The file has no weights: they were computed here from queries and keys.",
    );
  }
});

test("openPicture(opening) offers the views where there are several", () => {
  const two = { ...opened, views: [view, { ...view, label: "cross-attention" }], view: 1 };
  const { choices } = openPicture(two, openEn);
  expect(choices?.views).toEqual(["self-attention", "cross-attention"]);
  expect(choices?.view).toBe(1);
});

test("openPicture(opening) asks for tokens where the file has none, and still once they are named", () => {
  expect(openPicture(opened, openEn).choices?.fields).toEqual([]);
  expect(openPicture(withView({ hasTokens: false }), openEn).choices?.fields).toEqual([
    { name: "tokens", label: "Token texts", value: "", needed: 11 },
  ]);
  const cross = { ...withView({ keys: 7 }), typed: { queryTokens: "a b" } };
  expect(openPicture(cross, openEn).choices?.fields).toEqual([
    { name: "queryTokens", label: "Query tokens", value: "a b", needed: 11 },
    { name: "keyTokens", label: "Key tokens", value: "", needed: 7 },
  ]);
});

test("openPicture(opening) shows how much is read, and no choices yet", () => {
  const reading = openPicture({ kind: "reading", name: "a.pt", share: 0.5 }, openEn);
  expect(reading).toMatchObject({ status: "Reading a.pt …", share: 0.5, choices: null });
});

test("openPicture(opening) says why a file or a choice was refused, without the function's name", () => {
  const reason = "readAttention: data must be JSON, got a text";
  expect(openPicture({ kind: "refused", name: "a.txt", reason }, openEn)).toMatchObject({
    status: "",
    problem: "a.txt: data must be JSON, got a text",
    choices: null,
  });
  expect(openPicture({ ...opened, refusal: reason }, openEn).problem).toBe(
    "data must be JSON, got a text",
  );
});
