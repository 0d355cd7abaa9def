import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const file = (path: string) => new URL(path, import.meta.url);
const model = "../../attention-model/test/checkpoints/";

/** The stored layer of each family of the README, and the stored whole model, by their names in the tests. */
const TESTS: Readonly<Record<string, readonly [layer: string, whole?: string]>> = {
  "Llama 2 to 3.2": ["Llama 3.1", "families/llama"],
  "Llama under Meta's names": ["Llama (Meta)"],
  Mistral: ["Mistral", "families/mistral"],
  "Qwen 2": ["Qwen 2", "families/qwen2"],
  "Qwen 3": ["Qwen 3", "families/qwen3"],
  Gemma: ["Gemma", "families/gemma"],
  "Gemma 2": ["Gemma 2", "families/gemma2"],
  "Gemma 3, text": ["Gemma 3", "families/gemma3"],
  "GLM-4": ["GLM", "families/glm4"],
  Cohere: ["Cohere"],
  "ERNIE 4.5": ["ERNIE 4.5"],
  Helium: ["Helium"],
  "gpt-oss": ["gpt-oss", "families/gpt-oss-in-4-bits"],
  "Phi-2": ["Phi-2", "families/phi2"],
  "Phi-3": ["Phi-3", "families/phi3"],
  "GPT-2": ["GPT-2", "gpt2/config"],
  "GPT-J": ["GPT-J", "families/gpt-j"],
  "GPT-NeoX, Pythia": ["GPT-NeoX", "families/gpt-neox"],
  BLOOM: ["BLOOM", "families/bloom"],
  Falcon: ["Falcon, grouped", "families/falcon"],
  OPT: ["OPT", "families/opt"],
  BERT: ["BERT", "bert/config"],
  RoBERTa: ["RoBERTa", "families/roberta"],
  DistilBERT: ["DistilBERT", "families/distilbert"],
  ALBERT: ["ALBERT", "families/albert"],
  ModernBERT: ["ModernBERT", "families/modernbert"],
  "DeBERTa 2 and 3": ["DeBERTa", "families/deberta"],
  T5: ["T5, encoder", "pairs/t5"],
  BART: ["BART, cross-attention", "pairs/bart"],
  Whisper: ["Whisper, decoder", "sounds/whisper"],
  CLIP: ["CLIP, text", "images/clip"],
  ViT: ["ViT", "images/vit"],
  "DeepSeek-V2 and V3": ["DeepSeek-V3, one head", "families/deepseek-v3"],
};

const readme = readFileSync(file("../README.md"), "utf8");
const rows = readme
  .slice(readme.indexOf("| family |"))
  .split("\n\n")[0]!
  .split("\n")
  .slice(2)
  .map((line) => line.split("|").map((cell) => cell.trim()))
  .map(([, family = "", read = "", layer = "", whole = ""]) => ({ family, read, layer, whole }));

const stored = ["checkpoints/families.json", "reference/kinds.json"].flatMap((path) =>
  JSON.parse(readFileSync(file(path), "utf8")).cases.map(
    (each: { family?: string; name?: string }) => each.family ?? each.name,
  ),
);

test("the README's table of models has every family that is tested, and no other", () => {
  const names = rows.filter(({ layer }) => layer !== "no").map(({ family }) => family);
  expect(names).toEqual(Object.keys(TESTS));
});

test.each(rows)(
  "the README's row of $family says yes where there is a test, and no where there is none",
  (row) => {
    const [layer = "", whole] = TESTS[row.family] ?? [];
    expect(row.layer.startsWith("yes")).toBe(stored.includes(layer));
    expect(row.read.startsWith("yes")).toBe(
      stored.includes(layer) && row.family !== "DeepSeek-V2 and V3",
    );
    expect(row.whole.startsWith("yes")).toBe(whole !== undefined);
    if (whole !== undefined) expect(existsSync(file(`${model}${whole}.json`))).toBe(true);
  },
);
