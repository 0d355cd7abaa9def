import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type Checkpoint, checkpointSource } from "../../src/checkpoints.js";
import { familyCheckpoint } from "./helpers/familyCase.js";
import { configOf, type Kind, parametersOf } from "./helpers/storedCheckpoint.js";

const ofKind = (kind: Kind): Checkpoint => ({
  parameters: parametersOf(kind),
  config: configOf(kind),
  tokenizer: { encode: (text) => ({ ids: Array.from(text, Number), tokens: [...text] }) },
});

/** The stored networks that read a text. */
const checkpoints: readonly (readonly [string, Checkpoint])[] = [
  ["bert", ofKind("bert")],
  ["gpt2", ofKind("gpt2")],
  ...["families", "pairs"].flatMap((folder) =>
    readdirSync(new URL(`${folder}/`, import.meta.url)).map((file) => {
      const text = readFileSync(new URL(`${folder}/${file}`, import.meta.url), "utf8");
      return [file.replace(".json", ""), familyCheckpoint(JSON.parse(text))] as const;
    }),
  ),
];

describe("checkpointSource(checkpoint) of a config with a number that is absurdly large", () => {
  test.each(checkpoints)("%s refuses it in one sentence, or does not need it", (_, checkpoint) => {
    const own = Object(checkpoint.config.text_config ?? checkpoint.config); // CLIP has two towers
    const counts = Object.entries(own).filter(([, value]) => Number.isInteger(value));
    expect(counts.length).toBeGreaterThan(2);
    for (const [key] of counts) {
      for (const huge of [1e9, 1e10, 2 ** 53 - 1, 1e300]) {
        const changed = { ...own, [key]: huge };
        const config = checkpoint.config.text_config
          ? { ...checkpoint.config, text_config: changed }
          : changed;
        let error = "";
        try {
          checkpointSource({ ...checkpoint, config });
        } catch (thrown) {
          error = String(thrown);
        }
        expect(error, `${key} ${huge}`).toMatch(
          /^$|^(Range|Type)Error: [a-zA-Z0-9]+: .+ must .+, got .+/s,
        );
        expect(error.length).toBeLessThanOrEqual(300);
      }
    }
  });

  test.each([
    ["bert", "num_hidden_layers", 10_000],
    ["bert", "num_attention_heads", 10_000],
    ["bert", "hidden_size", 2 ** 24],
    ["bert", "vocab_size", 2 ** 24],
    ["bert", "max_position_embeddings", 2 ** 24],
    ["gpt2", "n_layer", 10_000],
  ] as const)("of %s names %s and the most that it may be", (kind, key, most) => {
    const source = (value: number) => () =>
      checkpointSource({ ...ofKind(kind), config: { ...configOf(kind), [key]: value } });
    expect(source(most + 1)).toThrow(
      `checkpointSource: config.${key} must be at most ${most}, as in any network, got ${most + 1}`,
    );
    expect(source(most)).not.toThrow("as in any network");
  });

  test("names the share or number of columns that are rotated, of more than a head has", () => {
    const given = (name: string) => checkpoints.find(([each]) => each === name)![1];
    const withChanges = (name: string, changes: Checkpoint["config"]) => () =>
      checkpointSource({ ...given(name), config: { ...given(name).config, ...changes } });
    const rope = { rope_type: "default", rope_theta: 1e4, partial_rotary_factor: 2 };
    expect(withChanges("llama", { rope_parameters: rope })).toThrow(
      "checkpointSource: config.partial_rotary_factor must be at most 1, as in any network, got 2",
    );
    expect(withChanges("gpt-j", { rotary_dim: 1e6 })).toThrow(
      /^checkpointSource: config.rotary_dim must be at most \d+, as in any network, got 1000000$/,
    );
  });
});
