import { readdirSync, readFileSync } from "node:fs";
import { type Tensor, tensor } from "attention-core";
import { describe, expect, test } from "vitest";
import {
  type Checkpoint,
  checkpointSource,
  type ImageCheckpoint,
  type SoundCheckpoint,
} from "../../src/checkpoints.js";
import { familyCheckpoint, numbersOf } from "./helpers/familyCase.js";
import { configOf, type Kind, parametersOf } from "./helpers/storedCheckpoint.js";

type AnyCheckpoint = Checkpoint | ImageCheckpoint | SoundCheckpoint;

/** What of a network changes nothing that is shown, or what stands for what where it is missing. */
const MAY_BE_MISSING: readonly (readonly [names: RegExp, why: string])[] = [
  [/(^|\.)pooler\./, "comes after the last layer, for other tasks"],
  [/^(logit_scale|text_projection|visual_projection)/, "compares texts with images"],
  [/(^|\.)(final_norm|layernorm|post_layernorm)\./, "comes after the last layer"],
  [/^text_model\.final_layer_norm\./, "comes after the last layer"],
  [/^(lm_head|embed_out|proj_out)\.weight$/, "a network without it makes no predictions"],
  [/^final_logits_bias$/, "is 0 where a file has none, as in Transformers"],
];

/** The tower of a CLIP that is not read. */
const otherTower = (reads: string) =>
  reads === "images" ? /^(text_model|text_proj)/ : /^(vision_model|visual_proj)/;

/** The stored networks in a folder, as a user would put each together. */
const storedIn = (folder: string, made: (stored: never) => AnyCheckpoint) =>
  readdirSync(new URL(`${folder}/`, import.meta.url)).map((file) => {
    const text = readFileSync(new URL(`${folder}/${file}`, import.meta.url), "utf8");
    return [`${folder}/${file.replace(".json", "")}`, made(JSON.parse(text) as never)] as const;
  });

const ofKind = (kind: Kind): AnyCheckpoint => ({
  parameters: parametersOf(kind),
  config: configOf(kind),
  tokenizer: {
    encode: (text) => ({ ids: Array.from(text, Number), tokens: [...text] }),
    id_to_token: String,
  },
});

const checkpoints: readonly (readonly [string, AnyCheckpoint])[] = [
  ["bert", ofKind("bert")],
  ["gpt2", ofKind("gpt2")],
  ...storedIn("families", familyCheckpoint),
  ...storedIn("pairs", familyCheckpoint),
  ...storedIn("sounds", (stored) => ({ ...familyCheckpoint(stored), reads: "sound" })),
  ...storedIn("images", (stored) => {
    const { parameters, config } = familyCheckpoint(stored);
    return { parameters, config };
  }),
];

const picture = (checkpoint: AnyCheckpoint) => {
  const { vision_config: own = checkpoint.config } = checkpoint.config;
  const { num_channels: channels = 3, image_size: size } = Object(own);
  const [height, width] = [size].flat(2).length === 2 ? size : [size, size];
  return tensor(numbersOf("picture", channels * height * width), [channels, height, width]);
};

/** What a checkpoint computes: its layers, of both halves where there are two. */
async function layersOf(checkpoint: AnyCheckpoint) {
  if (!("tokenizer" in checkpoint)) {
    const trace = await checkpointSource(checkpoint).trace(picture(checkpoint));
    return [trace.layers];
  }
  if ("reads" in checkpoint) {
    const spectrogram = tensor(numbersOf("spectrogram", 4 * 10), [4, 10]);
    const source = checkpointSource(checkpoint);
    return [(await source.trace(spectrogram, { part: "cross", target: "71" })).layers];
  }
  const source = checkpointSource(checkpoint);
  const hasParts = ["t5", "bart"].includes(String(checkpoint.config.model_type));
  const settings = hasParts ? ({ part: "cross", target: "71" } as const) : {};
  return [(await source.trace("3141", settings)).layers];
}

/** The names of parameters by their kind: what they are called without the numbers of layers. */
function kindsOf(parameters: ReadonlyMap<string, Tensor>): ReadonlyMap<string, readonly string[]> {
  const kinds = new Map<string, string[]>();
  for (const name of parameters.keys()) {
    const kind = name.replace(/\.\d+(?=\.)/g, ".#");
    kinds.set(kind, [...(kinds.get(kind) ?? []), name]);
  }
  return kinds;
}

describe("checkpointSource(checkpoint) of a file that lacks one kind of parameter in all layers", () => {
  test.each(checkpoints)(
    "%s refuses it by its name, or computes the same",
    async (_, checkpoint) => {
      const parameters = checkpoint.parameters as ReadonlyMap<string, Tensor>;
      const reads = "tokenizer" in checkpoint ? "texts" : "images";
      const whole = await layersOf(checkpoint);
      for (const [kind, names] of kindsOf(parameters)) {
        const others = new Map([...parameters].filter(([name]) => !names.includes(name)));
        const lacking = { ...checkpoint, parameters: others };
        const isOptional =
          otherTower(reads).test(kind) || MAY_BE_MISSING.some(([pattern]) => pattern.test(kind));
        if (isOptional) {
          expect(await layersOf(lacking), kind).toEqual(whole);
        } else {
          const message = await layersOf(lacking).then(() => "nothing", String);
          // Within the network: a file may have the name of a model in front.
          const missing = /must have "([^"]+)"/.exec(message)?.[1] ?? `not said: ${message}`;
          expect(
            names.some((name) => `.${name}`.endsWith(`.${missing}`)),
            `${kind}: ${message}`,
          ).toBe(true);
        }
      }
    },
  );
});
