import { expect, test } from "vitest";
import { inspectorPictures } from "../../../src/picture/inspectorPicture.js";
import { predictionPicture } from "../../../src/picture/prediction/predictionPicture.js";
import { predictionEn } from "../../../src/words/en/predictionEn.js";
import { inspectorInput, WORDS } from "../../helpers/inspectorInput.js";
import { evenTrace, fullTrace } from "../../helpers/traces.js";

const next = (...pairs: readonly (readonly [string, number])[]) =>
  pairs.map(([token, probability]) => ({ token, probability }));
const tokens = ["do", "re", "do"];
const predictions = [[], next(["do", 0.3]), next(["re", 0.75], ["do", 0.125])];
const trace = { ...evenTrace(tokens), predictions };
const pictureOf = (query: number | null, saved?: typeof trace) =>
  predictionPicture({ trace, query, saved }, predictionEn, "en");

test("predictionPicture(trace, query) lists the candidates, and what is left for every other token", () => {
  const picture = pictureOf(2);
  expect(picture?.candidates.map(({ token, value }) => [token, value])).toEqual([
    ["re", "0.75"],
    ["do", "0.13"],
    ["any other token", "0.13"],
  ]);
  expect(picture?.candidates.map(({ isRest }) => isRest)).toEqual([false, false, true]);
  expect(picture?.sentence).toBe(
    "After “do”, the model predicts “re” (0.75); less likely: “do” (0.13).",
  );
});

test("predictionPicture(trace, query) lists five candidates of many", () => {
  const many = next(...Array.from({ length: 9 }, (_, i) => [`t${i}`, 0.1] as const));
  const picture = predictionPicture(
    { trace: { ...trace, predictions: [many, [], []] }, query: 0, saved: undefined },
    predictionEn,
    "en",
  );
  expect(picture?.candidates).toHaveLength(6);
  expect(picture?.candidates.at(-1)).toMatchObject({ isRest: true, value: "0.50" });
});

test("predictionPicture(trace, query, saved) says what each was, also of the one that was the likeliest", () => {
  const likely = next(["a", 0.9], ["b", 0.1]);
  const now = next(["b", 0.2], ["c", 0.15], ["d", 0.1], ["e", 0.1], ["f", 0.1], ["a", 0.05]);
  const at = (predicted: typeof likely) => ({ ...trace, predictions: [[], [], predicted] });
  const picture = predictionPicture(
    { trace: at(now), query: 2, saved: at(likely) },
    predictionEn,
    "en",
  );
  expect(picture?.candidates.map(({ token }) => token).slice(0, 5)).toEqual([
    "b",
    "c",
    "d",
    "e",
    "a",
  ]);
  expect(picture?.candidates[4]).toMatchObject({ value: "0.05", before: { value: "was 0.90" } });
});

test("predictionPicture(trace, query, saved) compares nothing with another text", () => {
  const other = { ...trace, queryTokens: ["do", "re", "mi"] };
  expect(pictureOf(2, other)?.candidates[0]?.before).toBeNull();
});

test("predictionPicture(trace, query) is null where the trace has no prediction", () => {
  expect(pictureOf(0)).toBeNull();
  expect(pictureOf(null)).toBeNull();
  expect(
    predictionPicture({ trace: evenTrace(tokens), query: 2, saved: undefined }, predictionEn, "en"),
  ).toBeNull();
});

test("inspectorPictures(words) shows the predictions of the selected token, and announces them", () => {
  const selection = { query: 2, key: null };
  const drawn = inspectorPictures(WORDS)(inspectorInput(trace, {}, { selection })).drawn;
  expect(drawn?.prediction?.title).toBe("Predicted after “do”");
  expect(drawn?.announcement.text).toContain(drawn?.prediction?.sentence);
});

test("inspectorPictures(words) puts the likeliest next token after the end of the arcs' text", () => {
  const arcs = inspectorPictures(WORDS)(inspectorInput(trace, { view: "arcs" })).drawn?.arcs;
  expect(arcs?.next).toEqual({ token: "re", value: "0.75", title: "Predicted next token" });
  const without = inspectorPictures(WORDS)(inspectorInput(evenTrace(tokens), { view: "arcs" }));
  expect(without.drawn?.arcs?.next).toBeNull();
});

test("inspectorPictures(words) shows no predictions under an experiment, which the model never saw", () => {
  const known = { ...fullTrace(), predictions: [next(["was", 0.5]), next(["it", 0.5])] };
  const pictures = inspectorPictures(WORDS);
  expect(pictures(inspectorInput(known)).drawn?.prediction?.title).toBe("Predicted after “it”");
  const experiment = { temperature: 2 };
  const changed = inspectorInput(known, {
    experiment: { ...inspectorInput(known).state.settings.experiment, ...experiment },
  });
  expect(pictures(changed).drawn?.prediction).toBeNull();
});

test("inspectorPictures(words) gives a word the predictions of its last subword token", () => {
  const known = {
    ...evenTrace(["un", "##do", "re"]),
    predictions: [[], next(["re", 0.5]), next(["un", 1])],
  };
  const picture = inspectorPictures(WORDS)(
    inspectorInput(known, { hasWords: true }, { selection: { query: 0, key: null } }),
  );
  expect(picture.drawn?.prediction?.candidates[0]).toMatchObject({ token: "re", value: "0.50" });
});
