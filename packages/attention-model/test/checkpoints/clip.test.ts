import { type Tensor, tensor } from "attention-core";
import { describe, expect, test } from "vitest";
import { type Checkpoint, checkpointSource } from "../../src/checkpoints.js";
import { families } from "./helpers/families.js";
import { familyCheckpoint, familyParameters, numbersOf } from "./helpers/familyCase.js";

const stored = families.get("clip")!;
const clip = familyCheckpoint(stored);
const { tokenizer } = clip;
const image = tensor(numbersOf("picture", 2 * 4 * 4), [2, 4, 4]);

/** One tower as a file of its own has it. */
function tower(part: "text" | "vision"): Pick<Checkpoint, "parameters" | "config"> {
  const prefix = `${part}_model.`;
  const own = [...familyParameters(stored)]
    .filter(([name]) => name.startsWith(prefix))
    .map(([name, parameter]): [string, Tensor] => [name.slice(prefix.length), parameter]);
  const config = Object(stored.config[`${part}_config`]);
  return { parameters: new Map(own), config: { ...config, model_type: `clip_${part}_model` } };
}

describe("checkpointSource(checkpoint) of CLIP", () => {
  test("reads its text tower in a file of its own", async () => {
    const whole = await checkpointSource(clip).trace("314159");
    const own = await checkpointSource({ ...tower("text"), tokenizer }).trace("314159");
    expect(own).toEqual(whole);
  });

  test("reads its image tower in a file of its own", async () => {
    const { parameters, config } = clip;
    const whole = await checkpointSource({ parameters, config }).trace(image);
    expect(await checkpointSource(tower("vision")).trace(image)).toEqual(whole);
  });

  test("sees no later token, and adds one to a text", async () => {
    const source = checkpointSource(clip);
    const whole = await source.trace("314");
    expect(whole.layers[0]?.weights.data.slice(0, 3)).toEqual(new Float32Array([1, 0, 0]));
    const { trace } = await source.appendToken(await source.trace("31"), 4);
    expect(trace.ids).toEqual(whole.ids);
    expect(trace.layers[1]?.output.shape).toEqual(whole.layers[1]?.output.shape);
    expect(trace.predictions).toBeUndefined();
  });

  test("has the sizes of the first CLIP where its config leaves them out", () => {
    const config = { model_type: "clip", text_config: { vocab_size: 11 } };
    expect(() => checkpointSource({ ...clip, config })).toThrow(
      '"text_model.embeddings.token_embedding.weight" must have shape [11, 512], as the config says, got [11, 12]',
    );
    expect(() => checkpointSource({ ...clip, config: { model_type: "clip" } })).toThrow(
      "config.vocab_size must be a whole number from 1 up, got undefined",
    );
  });

  test("refuses patches of another kernel", () => {
    const parameters = familyParameters(stored);
    parameters.set("vision_model.embeddings.patch_embedding.weight", tensor([1]));
    expect(() => checkpointSource({ parameters, config: clip.config })).toThrow(
      '"vision_model.embeddings.patch_embedding.weight" must have shape [16, 2, 2, 2], as the config says, got [1]',
    );
  });
});
