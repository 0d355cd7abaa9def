import { expect, test } from "vitest";
import { excludeTool } from "../../../src/picture/tools/excludeTool.js";
import { DEFAULT_SETTINGS } from "../../../src/settings/inspectorSettings.js";
import { inspectorEn } from "../../../src/words/en/index.js";
import { evenTrace } from "../../helpers/traces.js";

const place = { layer: 0, head: 0 };

test("excludeTool(trace, place, selection, settings, words) adds a choice to what is excluded", () => {
  const trace = evenTrace(["[CLS]", "a", "b"]);
  const settings = { ...DEFAULT_SETTINGS, excludedKeys: [2] };
  const { choices } = excludeTool(
    trace,
    place,
    { query: 1, key: null },
    settings,
    inspectorEn.exclude,
  );
  const [special, , selected] = choices;
  expect(special).toMatchObject({ isEmpty: false, change: { excludedKeys: [2, 0] } });
  expect(selected).toMatchObject({ isEmpty: false, change: { excludedKeys: [2, 1] } });
});

test("excludeTool(trace, place, selection, settings, words) has choices of no key, which change nothing", () => {
  const settings = { ...DEFAULT_SETTINGS, excludedKeys: [1] };
  const { choices } = excludeTool(
    evenTrace(["a", "b"]),
    place,
    null,
    settings,
    inspectorEn.exclude,
  );
  expect(choices.map(({ isEmpty }) => isEmpty)).toEqual([true, true, true]);
  expect(choices[2]?.change).toEqual({ excludedKeys: [1] });
});
