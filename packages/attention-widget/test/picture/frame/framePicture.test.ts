import { describe, expect, test } from "vitest";
import { FORMULAS } from "../../../src/picture/frame/formulas.js";
import { framePictures } from "../../../src/picture/frame/framePicture.js";
import type { PictureInput } from "../../../src/picture/pictureInput.js";
import { createHeatmapStore } from "../../../src/store/createHeatmapStore.js";
import type { OptionsOfTrace } from "../../../src/store/optionsOfTrace.js";
import { en } from "../../../src/words/en/en.js";
import { evenSource } from "../../helpers/sources.js";
import { fullTrace } from "../../helpers/traces.js";

const inputOf = (options: OptionsOfTrace, change: Partial<PictureInput> = {}): PictureInput => ({
  ...createHeatmapStore("test", options).get(),
  ...change,
});
const frameOf = (input: PictureInput) => framePictures()(input, input.state, en, FORMULAS);

describe("framePictures()(input, shown, words, formulas)", () => {
  test("has no controls for a finished trace, of which the user can change nothing", () => {
    expect(frameOf(inputOf({ trace: fullTrace() })).controls).toBeNull();
  });

  test("offers the heads of a source, and its tokens in words", () => {
    const { controls } = frameOf(inputOf({ source: evenSource, text: "one two", heads: 2 }));
    expect(controls).toMatchObject({ text: "one two", headChoices: [1, 2, 4, 8], heads: 2 });
    expect(controls?.tokens).toBe(en.tokens(2));
  });

  test("offers no heads where a source has one choice", () => {
    const source = { ...evenSource, headChoices: [4] };
    expect(frameOf(inputOf({ source, heads: 4 })).controls?.headChoices).toEqual([]);
  });

  test("has dₖ as a number in the laws where the queries are known", () => {
    const formula = ({ stages }: ReturnType<typeof frameOf>) =>
      stages.find(({ stage }) => stage === "scaledScores")?.formula;
    expect(formula(frameOf(inputOf({ trace: fullTrace() })))).toContain("2");
    const [layer] = fullTrace().layers;
    expect(layer?.queries?.shape[2]).toBe(2);
  });

  test("names the mask step as one without a mask, until something is hidden", () => {
    const formula = (causal: boolean) =>
      frameOf(inputOf({ trace: fullTrace({ causal }) })).stages.find(
        ({ stage }) => stage === "maskedScores",
      )?.formula;
    expect(formula(false)).toBe(en.noMask);
    expect(formula(true)).toBe(en.stages.maskedScores.formula);
  });

  test("explains a refusal before a problem", () => {
    const input = inputOf({ trace: fullTrace() }, { problem: "slow", refusal: "heads must be 1" });
    expect(frameOf(input).problem).toBe(en.failed("heads must be 1"));
    expect(frameOf({ ...input, refusal: undefined }).problem).toBe(en.failed("slow"));
  });

  test("names whose numbers they are", () => {
    expect(frameOf(inputOf({ trace: fullTrace() })).origin).toEqual({
      kind: en.origin.imported,
      label: "numbers of a test",
    });
  });
});
