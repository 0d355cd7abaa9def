import { expect, test } from "vitest";
import { excludeTool } from "../../../src/picture/tools/excludeTool.js";
import { DEFAULT_SETTINGS } from "../../../src/settings/inspectorSettings.js";
import { WORDS } from "../../helpers/inspectorInput.js";
import { evenTrace } from "../../helpers/traces.js";

const shown = { layer: 0, head: 0, words: WORDS };

test("excludeTool({ trace, selection, settings, … }) adds a choice to what is excluded", () => {
  const trace = evenTrace(["[CLS]", "a", "b"]);
  const settings = { ...DEFAULT_SETTINGS, excludedKeys: [2] };
  const selection = { query: 1, key: null };
  const { choices } = excludeTool({ ...shown, trace, selection, settings });
  const [special, , selected] = choices;
  expect(special).toMatchObject({ isEmpty: false, change: { excludedKeys: [2, 0] } });
  expect(selected).toMatchObject({ isEmpty: false, change: { excludedKeys: [2, 1] } });
});

test("excludeTool({ trace, selection, settings, … }) has choices of no key, which change nothing", () => {
  const settings = { ...DEFAULT_SETTINGS, excludedKeys: [1] };
  const trace = evenTrace(["a", "b"]);
  const { choices } = excludeTool({ ...shown, trace, selection: null, settings });
  expect(choices.map(({ isEmpty }) => isEmpty)).toEqual([true, true, true]);
  expect(choices[2]?.change).toEqual({ excludedKeys: [1] });
});
