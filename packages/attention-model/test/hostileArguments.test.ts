import { readFileSync } from "node:fs";
import { type Tensor, tensor } from "attention-core";
import { test } from "vitest";
import {
  type Callee,
  expectRefusals,
  functionsOf,
} from "../../attention-core/test/helpers/hostileCalls.js";
import { writeParameters } from "../scripts/writeParameters.mjs";
import * as checkpoints from "../src/checkpoints.js";
import * as index from "../src/index.js";
import * as induction from "../src/induction.js";
import { familyParameters, numbersOf } from "./checkpoints/helpers/familyCase.js";
import { tinyParts } from "./helpers/tinyNetwork.js";

/** A few with all other tests, 24 000 with `npm run test:fuzz`. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 1000);

/** A stored network as plain objects, in which any part can be broken. */
function stored(path: string) {
  const read = readFileSync(new URL(`checkpoints/${path}.json`, import.meta.url), "utf8");
  const { config, ...rest } = JSON.parse(read);
  return { config, parameters: Object.fromEntries(familyParameters(rest)) };
}

const tokenizer = {
  encode: (text: string) => ({ ids: Array.from(text, Number), tokens: Array.from(text) }),
  id_to_token: String,
};
const llama = { ...stored("families/llama"), tokenizer };
const vit = stored("images/vit");
const whisper = { ...stored("sounds/whisper"), tokenizer, reads: "sound" as const };
const numbers = (shape: readonly number[]): Tensor =>
  tensor(
    numbersOf(
      "numbers",
      shape.reduce((size, length) => size * length, 1),
    ),
    shape,
  );

const bytes = writeParameters(tinyParts());
const model = await index.loadModel({ bytes });
const copying = induction.loadInductionModel();
const copied = await copying.trace("do re mi do");
const [ofText, ofImages, ofSound] = [
  checkpoints.checkpointSource(llama),
  checkpoints.checkpointSource(vit),
  checkpoints.checkpointSource(whisper),
];
const settings = { causal: true, ablate: [{ layer: 0, head: 0 }], onProgress: () => {} };
const vocabulary = { pieces: ["<unk>", "▁a", "b"], scores: [0, -1, -2], reserved: 1 };

/** What functions are called with, by their names. */
const SENSIBLE: Readonly<Record<string, readonly unknown[]>> = {
  appendWord: [copied, "re"],
  checkpointSource: [llama, { label: "a network" }],
  loadInductionModel: [{ checkpoints: "data:," }],
  loadModel: [{ bytes, onProgress: () => {} }],
  normalizeText: ["a b"],
  pieceIndex: [vocabulary],
  predictionParts: [copied, 3, "re"],
  scoreParts: [copied, { layer: 1, head: 0, query: 3, key: 1 }],
  tokenize: ["a b", index.pieceIndex(vocabulary), 5],
};

/** A method of what a function gives, as a function. */
const method = (name: string, call: (...given: never) => unknown, sensible: readonly unknown[]) =>
  [name, (...given) => Reflect.apply(call, undefined, given), sensible] satisfies Callee;

const FUNCTIONS: readonly Callee[] = [
  ...functionsOf(index, induction, checkpoints).map(
    ([name, call]): Callee => [name, call, SENSIBLE[name] ?? []],
  ),
  method("loadModel().trace", model.trace, ["a b", settings]),
  method("loadModel().tokenize", model.tokenize, ["a b"]),
  method("loadInductionModel().trace", copying.trace, ["do re", settings]),
  method("checkpointSource(text).trace", ofText.trace, ["012", settings]),
  method("checkpointSource(text).appendToken", ofText.appendToken, [await ofText.trace("01"), 1]),
  method("checkpointSource(image).trace", ofImages.trace, [numbers([2, 6, 4]), settings]),
  method("checkpointSource(sound).trace", ofSound.trace, [
    numbers([4, 10]),
    { ...settings, part: "cross", target: "12" },
  ]),
  method("checkpointSource(sound).appendToken", ofSound.appendToken, [
    await ofSound.trace(numbers([4, 10]), { part: "decoder", target: "1" }),
    1,
  ]),
];

test(`each function takes or refuses ${RUNS} sets of hostile arguments, in one sentence and in time`, async () => {
  await expectRefusals(FUNCTIONS, RUNS);
}, 1_800_000);
