import { readdirSync, readFileSync } from "node:fs";
import { type Shape, tensor } from "attention-core";
import { checkTrace } from "attention-core/formats";
import { loadSimd } from "attention-core/simd";
import { afterAll, describe, expect, test } from "vitest";
import {
  type CheckpointSettings,
  checkpointSource,
  type ImageCheckpoint,
} from "../../src/checkpoints.js";
import {
  type FamilyCase,
  familyParameters,
  numbersOf,
  relativeDeviation,
} from "./helpers/familyCase.js";

/** Of the largest entry: ours are float32 from stage to stage, theirs float64. */
const TOLERANCE = 1e-6;

/** What a tiny random network that reads images computes; the type is what generate.py promises. */
interface ImageCase extends Omit<FamilyCase, "ids" | "probabilities"> {
  /** [channels, height, width] */
  readonly image: Shape;
}

const folder = new URL("images/", import.meta.url);
const images: ReadonlyMap<string, ImageCase> = new Map(
  readdirSync(folder).map((file) => [
    file.replace(".json", ""),
    JSON.parse(readFileSync(new URL(file, folder), "utf8")),
  ]),
);

const given = (name: string, changes: ImageCheckpoint["config"] = {}): ImageCheckpoint => {
  const stored = images.get(name)!;
  return { parameters: familyParameters(stored), config: { ...stored.config, ...changes } };
};
const imageOf = ({ image }: ImageCase) =>
  tensor(
    numbersOf(
      "picture",
      image.reduce((product, length) => product * length, 1),
    ),
    image,
  );
const image = imageOf(images.get("vit")!);

describe.each([...images])(
  "checkpointSource(checkpoint).trace(image) of %s",
  async (name, stored) => {
    const simd = await loadSimd();
    afterAll(() => simd.release());

    test("was computed in float64 by a known version of Transformers", () => {
      expect(stored.made).toMatch(/Transformers \d+\.\d+.*float64/);
    });

    test("equals Transformers, in JavaScript and on SIMD", async () => {
      for (const backend of [undefined, simd]) {
        const { layers } = await checkpointSource(given(name), { backend }).trace(imageOf(stored));
        expect(layers).toHaveLength(stored.layers.length);
        for (const [i, { weights, output }] of stored.layers.entries()) {
          expect(layers[i]?.weights.shape).toEqual(weights.shape);
          expect(relativeDeviation(layers[i]!.weights.data, weights.data)).toBeLessThan(TOLERANCE);
          expect(relativeDeviation(layers[i]!.output.data, output.data)).toBeLessThan(TOLERANCE);
        }
      }
    });
  },
);

describe("checkpointSource(checkpoint).trace(image, settings, signal)", () => {
  test("is a trace of patches by row and column, after the class token, which has no place", async () => {
    const trace = await checkpointSource(given("vit")).trace(image);
    expect(trace.queryTokens).toEqual(["[CLS]", "1,1", "1,2", "2,1", "2,2", "3,1", "3,2"]);
    expect(trace.keyTokens).toBe(trace.queryTokens);
    expect(trace.queryLayout).toEqual({ rows: 3, columns: 2, extra: [0] });
    expect(trace.source).toEqual({ kind: "trained", label: "a ViT checkpoint" });
    expect(() => checkTrace(trace)).not.toThrow();
  });

  test("leaves out heads, reports layers, and ends with the signal", async () => {
    const source = checkpointSource(given("vit"));
    const told: number[] = [];
    const settings: CheckpointSettings = {
      ablate: [{ layer: 0, head: 2 }],
      onProgress: ({ layers }) => told.push(layers),
    };
    const without = await source.trace(image, settings);
    const whole = await source.trace(image);
    expect(told).toEqual([0, 1, 2]);
    expect(without.layers[0]?.weights).toEqual(whole.layers[0]?.weights);
    expect(without.layers[1]?.weights).not.toEqual(whole.layers[1]?.weights);
    const signal = AbortSignal.abort(new Error("enough"));
    await expect(source.trace(image, {}, signal)).rejects.toThrow("enough");
  });

  test.each<[what: string, image: unknown, settings: unknown, error: Error]>([
    ["a text", "cat", {}, new TypeError('trace: image must be a tensor, got "cat"')],
    [
      "another size",
      tensor(new Float32Array(48), [2, 4, 6]),
      {},
      new RangeError("trace: image must have shape [2, 6, 4], as the config says, got [2, 4, 6]"),
    ],
    [
      "a number that is not finite",
      tensor(
        image.data.map((entry, i) => (i === 3 ? Number.NaN : entry)),
        [2, 6, 4],
      ),
      {},
      new RangeError("trace: image must hold finite numbers, got NaN at 3"),
    ],
    [
      "settings that are not an object",
      image,
      3,
      new TypeError("trace: settings must be an object, got 3"),
    ],
  ])("refuses %s", async (_, wrong, settings, error) => {
    const source = checkpointSource(given("vit"));
    await expect(source.trace(wrong as never, settings as never)).rejects.toThrow(error);
  });
});

describe("checkpointSource(checkpoint) of ViT refuses", () => {
  test.each<[what: string, changes: ImageCheckpoint["config"], message: string]>([
    [
      "patches that do not fill the image",
      { patch_size: 4 },
      "config.image_size must be whole patches of 4 × 4, got 6 × 4",
    ],
    [
      "no size",
      { image_size: undefined },
      "config.image_size must be a whole number from 1 to 16777216, or two, got undefined",
    ],
    [
      "another size",
      { image_size: [6, 6] },
      '"embeddings.position_embeddings" must have shape [1, 10, 12], as the config says, got [1, 7, 12]',
    ],
    [
      "another number of channels",
      { num_channels: undefined },
      '"embeddings.patch_embeddings.projection.weight" must have shape [12, 3, 2, 2], as the config says, got [12, 2, 2, 2]',
    ],
  ])("%s", (_, changes, message) => {
    expect(() => checkpointSource(given("vit", changes))).toThrow(
      new RangeError(`checkpointSource: ${message}`),
    );
  });

  test("a parameter of a layer that it does not know", () => {
    const parameters = familyParameters(images.get("vit")!);
    for (const layer of [0, 1]) {
      parameters.set(`encoder.layer.${layer}.layer_scale1.lambda1`, tensor([1]));
    }
    expect(() => checkpointSource({ ...given("vit"), parameters })).toThrow(
      'parameters must be understood, all of a layer, got "encoder.layer.0.layer_scale1.lambda1"',
    );
  });
});
