import { describe, expect, test } from "vitest";
import { openData } from "../../src/formats/containers/openData.js";
import { field, fieldsOf } from "../../src/formats/field.js";
import { type AttentionReading, readAttention } from "../../src/formats.js";
import { attention, paddingMask, tensor, toNested } from "../../src/index.js";
import { fixture } from "./helpers/fixtures.js";

const COMPUTED = ", weights computed here from queries and keys";
const OPEN = "Nothing says whether later keys were hidden; if they were, choose causal.";

/** How far weights may be from those that PyTorch computed in float32. */
const PRECISION = 1e-5;

function weightsOf({ views }: AttentionReading) {
  return views[0]!.trace.layers.map(({ weights }) => weights);
}

function expectSame(computed: AttentionReading, given: AttentionReading): void {
  expect(weightsOf(computed)).toHaveLength(weightsOf(given).length);
  for (const [layer, { shape, data }] of weightsOf(computed).entries()) {
    const expected = weightsOf(given)[layer]!;
    expect(shape).toEqual(expected.shape);
    const far = data.map((weight, i) => Math.abs(weight - expected.data[i]!));
    expect(Math.max(...far)).toBeLessThan(PRECISION);
  }
}

describe("readAttention(cache of TransformerLens)", () => {
  /** The arrays of a cache whose names end in other words than these. */
  const without = async (path: string, ...hooks: readonly string[]) => {
    const { value } = await openData(fixture(`transformer_lens/${path}`).bytes);
    const isLeft = ([name]: [string, unknown]) => !hooks.some((hook) => name.endsWith(hook));
    return Object.fromEntries(fieldsOf(value).filter(isLeft));
  };
  const weights = ["hook_pattern", "hook_attn_scores"];
  test.each(["v2_cache_full.npz", "v2_cache_nobatch.safetensors", "v4_bridge_llama.npz"])(
    "computes the weights of %s from its queries and keys after rotary positions",
    async (path) => {
      const given = await readAttention(fixture(`transformer_lens/${path}`).bytes);
      const cache = await without(path, ...weights);
      const computed = await readAttention(cache, { causal: true, name: path });
      expectSame(computed, given);
      const [view] = computed.views;
      expect(view!.trace.source.label).toBe(path + COMPUTED);
      expect(view!.trace.notice).toContain("later keys hidden, rotated by their positions.");
      expect(view!.summary.causal).toBe(true);
      expect(computed.causal).toBe(true);
      expect(given).not.toHaveProperty("causal");
    },
  );

  test.each(["v2_cache_full.npz", "v4_bridge_llama.npz", "v4_bridge_minilm.npz"])(
    "takes the softmax of the scores of %s, or what stands there as weights",
    async (path) => {
      const given = await readAttention(fixture(`transformer_lens/${path}`).bytes);
      const computed = await readAttention(await without(path, "hook_pattern"), { name: path });
      expectSame(computed, given);
      const { source, notice } = computed.views[0]!.trace;
      const isWeights = path === "v4_bridge_minilm.npz";
      expect(source.label).toBe(isWeights ? path : `${path}, weights computed here from scores`);
      expect(notice).toBe(
        isWeights
          ? "The weights are hook_attn_scores."
          : "The weights are the softmax of hook_attn_scores.",
      );
      expect(computed).not.toHaveProperty("causal");
    },
  );

  test("says that it was not told which keys are hidden, and where it has no use for that", async () => {
    const cache = await without("v4_bridge_llama.npz", ...weights);
    expect((await readAttention(cache)).notes).toContain(OPEN);
    expect((await readAttention(cache, { causal: false })).notes).not.toContain(OPEN);
    const { notes } = await readAttention([[1]], { causal: true });
    expect(notes).toContain("Not used: causal, since there are weights.");
  });

  test("computes each text of a batch, and refuses hooks with other axes", async () => {
    const vectors = [
      [[[0]], [[1]]],
      [[[2]], [[3]]],
    ]; // [batch, position, head, dHead]
    const hooks = { "blocks.4.attn.hook_q": vectors, "blocks.4.attn.hook_k": vectors };
    const { views } = await readAttention(hooks);
    expect(views.map(({ id, trace }) => [id, trace.layers[0]!.label])).toEqual([
      ["batch0", "layer 4"],
      ["batch1", "layer 4"],
    ]);
    expect(toNested(views[1]!.trace.layers[0]!.scores!)).toEqual([
      [
        [4, 6],
        [6, 9],
      ],
    ]);
    await expect(readAttention({ ...hooks, "blocks.4.attn.hook_k": [1, 2] })).rejects.toThrow(
      "readAttention: hook_k of layer 4 must be [batch, position, head, dHead], got other axes",
    );
    await expect(readAttention({ "blocks.4.attn.hook_attn_scores": [1, 2] })).rejects.toThrow(
      "readAttention: hook_attn_scores of layer 4 must be [batch, head, query, key], got other axes",
    );
  });
});

describe("readAttention(neuron view of bertviz)", () => {
  const read = async (path: string) => {
    const { bytes } = fixture(`bertviz/${path}`);
    const { value } = await openData(bytes);
    const views = fieldsOf(field(value, "attention")).map(([id, view]) => [
      id,
      Object.fromEntries(fieldsOf(view).filter(([name]) => name !== "attn")),
    ]);
    const computed = await readAttention({
      attention: Object.fromEntries(views),
      bidirectional: field(value, "bidirectional"),
    });
    return { computed, given: await readAttention(bytes) };
  };

  test.each([
    ["neuron_view_gpt2.html", true],
    ["neuron_view_bert_pair.html", false],
  ])("computes the weights of %s, causal as the page says", async (path, causal) => {
    const { computed, given } = await read(path);
    expectSame(computed, given);
    expect(computed.format).toBe("bertviz-neuron");
    expect(computed.causal).toBe(causal);
    expect(computed.views.map(({ label }) => label)).toEqual(["All"]);
    const tokens = ({ views }: AttentionReading) => views[0]!.trace.queryTokens;
    expect(tokens(computed)).toEqual(tokens(given));
  });

  test("refuses keys of fewer layers", async () => {
    const attention = { all: { queries: [[[[1]]], [[[1]]]], keys: [[[[1]]]] } };
    await expect(readAttention({ attention })).rejects.toThrow(
      "readAttention: keys must have 2 layers like queries, got 1",
    );
  });
});

describe("readAttention(arrays of queries and keys)", () => {
  const head = (from: number) => [0, 1, 2].map((token) => [Math.sin(from + token), token / 2]);
  const layer = (from: number) => [head(from), head(from + 9)]; // [head, token, dHead]
  const tokens = ["a", "b", "c"];
  const expected = (queries: number, keys: number, options = {}) =>
    toNested(
      attention(tensor(layer(queries)), tensor(layer(keys)), tensor(layer(keys)), options).weights,
    );

  test.each<[names: string, data: object]>([
    ["queries and keys", { queries: [layer(1), layer(2)], keys: [layer(3), layer(4)] }],
    [
      "q_0, k_0, q_1, k_1",
      { q_0: layer(1), k_0: layer(3), q_1: layer(2), k_1: layer(4), v_0: layer(5), v_1: layer(6) },
    ],
    [
      "names of modules, with a batch of 1",
      {
        "model.layers.0.self_attn.query": [layer(1)],
        "model.layers.0.self_attn.key": [layer(3)],
        "model.layers.1.self_attn.query": [layer(2)],
        "model.layers.1.self_attn.key": [layer(4)],
      },
    ],
    [
      "tokens before heads",
      Object.fromEntries(
        [
          ["q.0", 1],
          ["k.0", 3],
          ["q.1", 2],
          ["k.1", 4],
        ].map(([name, from]) => [
          name,
          tokens.map((_, token) => layer(from as number).map((vectors) => vectors[token])),
        ]),
      ),
    ],
  ])("computes the weights of %s", async (_, data) => {
    const reading = await readAttention({ ...data, tokens }, { causal: true });
    expect(reading.format).toBe("arrays");
    expect(reading.views).toHaveLength(1);
    const weights = weightsOf(reading).map(toNested);
    expect(weights).toEqual([expected(1, 3, { causal: true }), expected(2, 4, { causal: true })]);
    expect(reading.views[0]!.trace.source.label).toBe(`read from arrays${COMPUTED}`);
    expect(reading.views[0]!.trace.queryTokens).toEqual(tokens);
  });

  test("has values and head outputs where values are there, and takes another scale", async () => {
    const data = { queries: layer(1), keys: layer(2), values: layer(3) };
    const { views } = await readAttention(data, { scale: 2 });
    const stages = attention(tensor(data.queries), tensor(data.keys), tensor(data.values), {
      scale: 2,
    });
    const [own] = views[0]!.trace.layers;
    expect(own!.headOutputs).toEqual(stages.output);
    expect(own!.scaledScores).toEqual(stages.scaledScores);
    expect(views[0]!.trace.notice).toContain("scale 2, no key hidden");
  });

  test("hides the keys that are padding, in each text of a batch", async () => {
    const attention_mask = [
      [1, 1, 1],
      [0, 1, 1],
    ];
    const data = { q_0: [layer(1), layer(2)], k_0: [layer(3), layer(4)], attention_mask };
    const { views, notes } = await readAttention(data);
    const of = (view: number) => toNested(views[view]!.trace.layers[0]!.weights);
    expect(views.map(({ label }) => label)).toEqual([
      "self-attention, batch item 0",
      "self-attention, batch item 1",
    ]);
    expect(of(0)).toEqual(expected(1, 3));
    expect(of(1)).toEqual(expected(2, 4, { mask: paddingMask([false, true, true]) }));
    expect(views[1]!.trace.notice).toContain("keys hidden by a mask");
    expect(notes).toContain("Batch item 1: 1 of 3 tokens are padding; their rows mean nothing.");
  });

  test("says which axes it took for which where the tokens do not tell, and takes others", async () => {
    const data = { queries: layer(1), keys: layer(1) };
    const note =
      'queries: the last axes were taken for [head, token, component]; for [token, head, component], read with axes "query head key".';
    expect((await readAttention(data)).notes).toContain(note);
    expect((await readAttention({ ...data, tokens })).notes).not.toContain(note);
    const { views } = await readAttention(data, { axes: "query head key" });
    expect(views[0]!.summary).toMatchObject({ heads: 3, queries: 2, keys: 2 });
  });

  test("has a view for each pair of a model with two parts", async () => {
    const { views } = await readAttention({
      encoder_q: layer(1),
      encoder_k: layer(2),
      cross_q: layer(3),
      cross_k: [[[1, 2]], [[3, 4]]],
    });
    expect(views.map(({ label, summary }) => [label, summary.queries, summary.keys])).toEqual([
      ["encoder", 3, 3],
      ["cross-attention", 3, 1],
    ]);
  });

  test("calls views by the names of their queries where two have the same side", async () => {
    const { views } = await readAttention({
      left_q: layer(1),
      left_k: layer(2),
      right_q: layer(3),
      right_k: layer(4),
    });
    expect(views.map(({ id, label }) => [id, label])).toEqual([
      ["left_q", "left_q"],
      ["right_q", "right_q"],
    ]);
  });

  test("takes vectors of 0 and 1 for no weights", async () => {
    const eye = [
      [1, 0],
      [0, 1],
    ];
    const { views } = await readAttention({ q: eye, k: eye });
    expect(views[0]!.trace.source.label).toContain(COMPUTED);
  });

  test("prefers weights, and takes neither parameters nor a cache without queries", async () => {
    const weights = [[1]];
    const { notes } = await readAttention({ attn: weights, q: [[1]], k: [[1]] });
    expect(notes).toContain("Not read: q, k.");
    const matrix = [
      [-1, 2],
      [3, 4],
    ];
    for (const data of [
      { "self_attn.q_proj.weight": matrix, "self_attn.k_proj.weight": matrix },
      { past_key_values: matrix },
      { key_0: matrix, value_0: matrix },
    ]) {
      await expect(readAttention(data)).rejects.toThrow(/^readAttention: .* must be /);
    }
  });

  test("refuses keys of other layers, and the steps of a text that grew", async () => {
    await expect(readAttention({ queries: [layer(1), layer(2)], keys: layer(1) })).rejects.toThrow(
      "readAttention: keys must have [layers, batch] = [2, 1] like queries, got [1, 1]",
    );
    const steps = [[[head(1)]], [[head(1).slice(0, 1)]]];
    await expect(
      readAttention({ queries: steps, keys: steps }, { axes: "step layer head query key" }),
    ).rejects.toThrow(
      "readAttention: queries must be of one pass, got the steps of a text that grew",
    );
  });

  test("refuses facts that are the wrong kind of thing", async () => {
    const data = { queries: layer(1), keys: layer(2) };
    await expect(readAttention(data, { causal: 1 as never })).rejects.toThrow(
      "readAttention: causal must be true or false, got number",
    );
    await expect(readAttention(data, { scale: Number.NaN })).rejects.toThrow(
      "readAttention: scale must be a finite number, got NaN",
    );
  });
});
