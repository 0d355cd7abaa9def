import { beforeEach, expect, onTestFinished, test } from "vitest";
import { show } from "./browser/show.js";
import { showInspector } from "./browser/showInspector.js";

const TEXT = "one two three";

beforeEach(() => {
  document.documentElement.dir = "rtl";
  onTestFinished(() => document.documentElement.removeAttribute("dir"));
});

const lefts = (parts: readonly Element[]) => parts.map((part) => part.getBoundingClientRect().left);
const sorted = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b);

/** How far the ink of a part's first and last character lie from its left edge, in CSS pixels. */
function characterLefts(part: Element): readonly [first: number, last: number] {
  const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  const leftOf = (node: Text | undefined, at: number) => {
    if (node === undefined) throw new Error("the part must have text, got none");
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + 1);
    return range.getBoundingClientRect().left;
  };
  const last = texts.at(-1);
  return [leftOf(texts[0], 0), leftOf(last, (last?.length ?? 1) - 1)];
}

test.for(["weights", "scores"] as const)(
  "on a right-to-left page the legend of %s goes from low to high as its gradients do",
  async (stage) => {
    const { findAll } = await show({ text: TEXT, stage });
    const places = lefts(findAll(".legend .numeral, .legend .ramp"));
    expect(places).toEqual(sorted(places));
  },
);

test("on a right-to-left page the minus stands before its number", async () => {
  const { find } = await show({ text: TEXT, stage: "scores" });
  const [minus, lastDigit] = characterLefts(find(".legend .numeral"));
  expect(find(".legend .numeral").textContent).toMatch(/^−/);
  expect(minus).toBeLessThan(lastDigit);
});

test("on a right-to-left page laws and formulas are not mirrored", async () => {
  const { find } = await show({ text: TEXT, stage: "scaledScores" });
  const [sign, digit] = characterLefts(find('[data-stage="scaledScores"] .stage-formula'));
  expect(sign).toBeLessThan(digit);
  expect(getComputedStyle(find(".formula")).direction).toBe("ltr");
});

test("on a right-to-left page an English sentence ends with its full stop", async () => {
  const { find } = await show({ text: TEXT, stage: "output" });
  // In one line, so that its end is its right end.
  find(".statement span").style.whiteSpace = "nowrap";
  const [first, fullStop] = characterLefts(find(".statement span"));
  expect(fullStop).toBeGreaterThan(first);
});

test("on a right-to-left page the number of tokens is before the word", async () => {
  const { find } = await show({ text: TEXT });
  const [digit, letter] = characterLefts(find("output"));
  expect(digit).toBeLessThan(letter);
});

test("on a right-to-left page the heads begin at the right", async () => {
  const plain = await show({ text: TEXT });
  const heads = lefts(plain.findAll(".thumbnail"));
  expect(heads).toEqual(sorted(heads).reverse());
  const { findAll, find } = await showInspector({ text: TEXT, heads: 2 });
  const room = find(".heatmap").getBoundingClientRect();
  const [first] = findAll(".overview-pictures").map((part) => part.getBoundingClientRect());
  expect(room.right - (first?.right ?? 0)).toBeLessThan(room.width / 4);
});

test("on a right-to-left page every step of the arithmetic reads from its sign to its result", async () => {
  const { findAll } = await showInspector({ text: TEXT, selection: { query: 1, key: 0 } });
  const steps = findAll(".steps > li").filter((step) => !step.querySelector(".terms"));
  expect(steps.length).toBeGreaterThan(2);
  for (const step of steps) {
    const [sign, lastDigit] = characterLefts(step);
    expect(sign).toBeLessThan(lastDigit);
  }
});

test("on a right-to-left page a measure is named before its number", async () => {
  const { findAll } = await showInspector({ text: TEXT, selection: { query: 1, key: null } });
  const measures = findAll(".measure-name");
  expect(measures).toHaveLength(2);
  for (const measure of measures) {
    const [firstLetter, lastCharacter] = characterLefts(measure);
    expect(firstLetter).toBeLessThan(lastCharacter);
  }
});

test("on a right-to-left page the names of what a token attends to begin at the right", async () => {
  const { findAll } = await show({ text: TEXT, selection: { query: 1, key: null } });
  const names = findAll(".ranked .name");
  expect(names).toHaveLength(3);
  const rightOfInk = (name: Element) => {
    const range = document.createRange();
    range.selectNodeContents(name);
    return range.getBoundingClientRect().right;
  };
  for (const name of names) {
    expect(rightOfInk(name)).toBeCloseTo(name.getBoundingClientRect().right, 0);
  }
});
