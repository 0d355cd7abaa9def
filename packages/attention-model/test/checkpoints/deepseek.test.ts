import { tensor } from "attention-core";
import { describe, expect, test } from "vitest";
import { routedShares } from "../../src/checkpoints/network/routedShares.js";
import { type Checkpoint, checkpointSource } from "../../src/checkpoints.js";
import { families } from "./helpers/families.js";
import { familyCheckpoint, familyParameters } from "./helpers/familyCase.js";

const stored = families.get("deepseek-v3")!;
const given = (name: string, changes: Checkpoint["config"] = {}) =>
  familyCheckpoint(families.get(name)!, changes);

describe("routedShares(routerScores, correction, dimensions)", () => {
  /** Four groups of two. */
  const dimensions = {
    count: 8,
    perToken: 2,
    groups: 4,
    groupsPerToken: 2,
    dHidden: 1,
    dShared: 1,
    scale: 2,
    isNormalized: true,
    denseLayers: 0,
  };
  const logit = (share: number) => Math.log(share / (1 - share));
  const routerScores = (shares: readonly number[]) => Float32Array.from(shares, logit);

  test("of V3 chooses by corrected scores, of the groups with the best two, and weighs by the scores", () => {
    const scores = routerScores([0.5, 0.5, 0.9, 0.01, 0.6, 0.6, 0.1, 0.1]);
    const correction = new Float32Array([0, 0, 0, 0, 0, 0, 0.75, 0]);
    // Groups are worth 1, 0.91, 1.2 and 0.95, so that the best expert of all is in none of the two.
    const shares = routedShares(scores, correction, { ...dimensions, perToken: 3 });
    expect([...shares.keys()].sort()).toEqual([0, 4, 5]);
    const corrected = routedShares(scores, correction, { ...dimensions, groupsPerToken: 4 });
    expect([...corrected.keys()].sort()).toEqual([2, 6]);
    expect(corrected.get(2)).toBeCloseTo(2 * 0.9, 6);
    expect(corrected.get(6)).toBeCloseTo(2 * 0.1, 6);
  });

  test("of V2 chooses shares of the groups with the best one, and scales them", () => {
    const scores = Float32Array.from([0.1, 0.1, 0.3, 0, 0.05, 0.25, 0.1, 0.1], Math.log);
    const plain = { ...dimensions, perToken: 3, isNormalized: false };
    const shares = routedShares(scores, undefined, plain);
    expect([...shares.keys()].sort()).toEqual([2, 4, 5]);
    expect(shares.get(2)).toBeCloseTo(0.6, 6);
    expect(shares.get(4)).toBeCloseTo(0.1, 6);
  });
});

describe("checkpointSource(checkpoint) of DeepSeek and others with experts", () => {
  test("leaves layers after the last unread, which predict further tokens, where its config counts them", async () => {
    const parameters = familyParameters(stored);
    parameters.set("model.layers.2.eh_proj.weight", tensor([[1]]));
    const checkpoint = { ...given("deepseek-v3"), parameters };
    const config = { ...checkpoint.config, num_nextn_predict_layers: 1 };
    const trace = await checkpointSource({ ...checkpoint, config }).trace("314");
    expect(trace).toEqual(await checkpointSource(given("deepseek-v3")).trace("314"));
    expect(() =>
      checkpointSource({ ...checkpoint, config: { ...config, num_nextn_predict_layers: 0 } }),
    ).toThrow('parameters must end with layer 1, as the config says, got "model.layers.2.eh_proj.');
  });

  test("of Qwen 3 finds the number of experts by either of its keys", async () => {
    const changes = { num_local_experts: undefined, num_experts: 4 };
    const published = checkpointSource(given("qwen3-moe", changes));
    const saved = checkpointSource(given("qwen3-moe"));
    expect(await published.trace("314")).toEqual(await saved.trace("314"));
    expect(() => checkpointSource(given("qwen3-moe", { num_local_experts: 0 }))).toThrow(
      "config.num_local_experts must be a whole number from 1 up, got 0",
    );
  });

  test("counts what is kept: the keys and values of every head", async () => {
    const source = checkpointSource(given("deepseek-v3"));
    const { counts } = await source.appendToken(await source.trace("31"), 4);
    // Four heads, with keys of 4 + 3 numbers and values of 2.
    expect(counts[0]).toMatchObject({ cachedTokens: 2, addedBytes: 4 * 4 * (7 + 2) });
  });

  test.each<[what: string, name: string, changes: Checkpoint["config"], message: string]>([
    [
      "groups that are not alike",
      "deepseek-v3",
      { n_group: 3 },
      "config.n_routed_experts must be divisible by config.n_group (3), got 8",
    ],
    [
      "more groups than there are",
      "deepseek-v3",
      { topk_group: 5 },
      "config.topk_group must be at most 4, as there are, got 5",
    ],
    [
      "more experts than the groups have",
      "deepseek-v3",
      { topk_group: 1 },
      "config.num_experts_per_tok must be at most 2, as there are, got 3",
    ],
    [
      "a negative number of dense layers",
      "deepseek-v3",
      { first_k_dense_replace: -1 },
      "config.first_k_dense_replace must be a whole number from 0 up, got -1",
    ],
    [
      "experts in another layer than the file has",
      "deepseek-v3",
      { first_k_dense_replace: 2 },
      'parameters must have "model.layers.1.mlp.gate_proj.weight", got',
    ],
    [
      "other scores",
      "deepseek-v3",
      { scoring_func: "softmax" },
      'config.scoring_func must be "sigmoid", got "softmax"',
    ],
    [
      "shares of V2 that are divided by their sum",
      "deepseek-v2",
      { norm_topk_prob: true },
      "config.norm_topk_prob must be false, got true",
    ],
    [
      "another choice in V2",
      "deepseek-v2",
      { topk_method: "noaux_tc" },
      'config.topk_method must be "greedy", got "noaux_tc"',
    ],
    [
      "another width of the latent vector",
      "deepseek-v2",
      { kv_lora_rank: 6 },
      '"model.layers.0.self_attn.kv_b_proj.weight" must have shape [20, 6], as the config says, got [20, 5]',
    ],
    [
      "no width of it",
      "deepseek-v2",
      { kv_lora_rank: undefined },
      "config.kv_lora_rank must be a whole number from 1 up, got undefined",
    ],
  ])("refuses %s", (_, name, changes, message) => {
    expect(() => checkpointSource(given(name, changes))).toThrow(message);
  });

  test("refuses a parameter of its attention that it does not know", () => {
    const parameters = familyParameters(stored);
    for (const layer of [0, 1]) {
      const name = `model.layers.${layer}.self_attn.kv_b_proj.weight_scale_inv`;
      parameters.set(name, tensor([[1]]));
    }
    expect(() => checkpointSource({ ...given("deepseek-v3"), parameters })).toThrow(
      'parameters must be understood, all of a layer, got "model.layers.0.self_attn.kv_b_proj.weight_scale_inv"',
    );
  });
});
