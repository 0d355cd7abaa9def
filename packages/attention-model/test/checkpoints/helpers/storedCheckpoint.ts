import { readFileSync } from "node:fs";
import { Tokenizer } from "@huggingface/tokenizers";
import type { AttentionTrace, Tensor } from "attention-core";
import { readSafetensors } from "attention-core/checkpoints";
import { type Checkpoint, checkpointSource } from "../../../src/checkpoints.js";

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url));
const readJson = (path: string) => JSON.parse(read(path).toString());

/** Which of the two checkpoints that `generate.py` wrote. */
export type Kind = "bert" | "gpt2";

/** One text through one checkpoint, with what differs from its config. */
interface StoredCase {
  readonly name: string;
  readonly checkpoint: Kind;
  readonly config: Readonly<Record<string, unknown>>;
  readonly text: string;
  readonly ids: readonly number[];
  readonly tokens: readonly string[];
}

/** What `generate.py` wrote; the type is what it promises. */
export const stored: { readonly made: string; readonly cases: readonly StoredCase[] } =
  readJson("cases.json");

/** What Transformers computed, by `case/layer/stage`. */
export const storedStages: ReadonlyMap<string, Tensor> = readSafetensors(
  read("stages.safetensors"),
);

/** A checkpoint as a user would put it together, with some of it changed. */
export function checkpoint(kind: Kind, changes: Partial<Checkpoint> = {}): Checkpoint {
  return {
    parameters: read(`${kind}/model.safetensors`),
    config: readJson(`${kind}/config.json`),
    tokenizer: new Tokenizer(
      readJson(`${kind}/tokenizer.json`),
      readJson(`${kind}/tokenizer_config.json`),
    ),
    ...changes,
  };
}

/** The parameters of a checkpoint by name, with some of them changed, or gone where undefined. */
export function parametersOf(
  kind: Kind,
  changes: Readonly<Record<string, Tensor | undefined>> = {},
): Map<string, Tensor> {
  const isFloat = (name: string) => !/position_ids|\.attn\.bias/.test(name);
  const parameters = readSafetensors(read(`${kind}/model.safetensors`), isFloat);
  for (const [name, tensor] of Object.entries(changes)) {
    if (tensor === undefined) parameters.delete(name);
    else parameters.set(name, tensor);
  }
  return parameters;
}

/** A config with some of it changed. */
export function configOf(kind: Kind, changes: Checkpoint["config"] = {}): Checkpoint["config"] {
  return { ...readJson(`${kind}/config.json`), ...changes };
}

/** The trace of a text. */
export async function traceOf(
  given: Checkpoint,
  text: string,
  causal = given.config.model_type === "gpt2",
): Promise<AttentionTrace> {
  const { signal } = new AbortController();
  return checkpointSource(given).trace(text, { heads: 1, causal }, signal);
}
