import { expect, test } from "vitest";
import { labelOf } from "../../../src/picture/compare/labelOf.js";
import type { CompareMessages } from "../../../src/words/compareMessages.js";
import { compareEn } from "../../../src/words/en/compareEn.js";
import { evenTrace } from "../../helpers/traces.js";

const words: CompareMessages = {
  ...compareEn,
  label: ({ text, layer, head, name, edits }) => [text, layer, head, name, edits].join("|"),
};
const saved = (
  trace: ReturnType<typeof evenTrace>,
  recordedLayers: number,
  layer: number,
  head: number,
) => ({
  trace,
  recordedLayers,
  layer,
  head,
  edits: "",
});

test("labelOf(saved, other) names the text and the head, and a layer of several", () => {
  const one = saved(evenTrace(["it", "was"], { heads: 3 }), 1, 0, 2);
  expect(labelOf(one, one, "weights", words)).toBe("it was||3|head 3|");
  const two = saved(evenTrace(["it"], { layers: 2 }), 2, 1, 0);
  expect(labelOf(two, two, "weights", words)).toBe("it|2|1|head 1|");
  const gone = saved(evenTrace(["it"]), 9, 5, 0);
  expect(labelOf(gone, gone, "weights", words)).toBe("it|6|1||");
});

test("labelOf(saved, other) of a layer made of others has its name, and no number", () => {
  const made = saved(evenTrace(["it"], { layers: 2 }), 1, 1, 0);
  expect(labelOf(made, made, "weights", words)).toBe("it|||head 1|");
  expect(compareEn.label({ text: "a b", name: "Rollout", edits: "" })).toBe("“a b”, Rollout");
});

test("labelOf(saved, other) at a step of all heads names none of them", () => {
  const one = saved(evenTrace(["it"], { heads: 3 }), 1, 0, 2);
  expect(labelOf(one, one, "output", compareEn)).toBe("“it”, all heads");
  const two = saved(evenTrace(["it"], { layers: 2 }), 2, 1, 0);
  expect(labelOf(two, two, "inputs", compareEn)).toBe("“it”, layer 2, all heads");
});

test("labelOf(saved, other) shows the word in which the two texts differ", () => {
  const text = (place: string) =>
    evenTrace(`The animal didn't cross the ${place} because it was too tired`.split(" "));
  const [street, road] = [saved(text("street"), 1, 0, 0), saved(text("road"), 1, 0, 0)];
  expect(labelOf(street, road, "weights", compareEn)).toBe(
    "“… cross the street because …”, head 1",
  );
  expect(labelOf(road, street, "weights", compareEn)).toBe("“… cross the road because …”, head 1");
});

test("labelOf(saved, other) says what was done, which may be all that tells the two apart", () => {
  const given = saved(evenTrace(["it", "was"]), 1, 0, 0);
  expect(labelOf({ ...given, edits: "τ = 0.50" }, given, "weights", compareEn)).toBe(
    "“it was”, head 1, τ = 0.50",
  );
  expect(labelOf(given, given, "weights", compareEn)).toBe("“it was”, head 1");
});
