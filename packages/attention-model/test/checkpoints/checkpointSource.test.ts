import {
  type AttentionTrace,
  attention,
  causalMask,
  multiHeadAttention,
  project,
  toNested,
} from "attention-core";
import { readSafetensors } from "attention-core/checkpoints";
import { checkTrace } from "attention-core/formats";
import { describe, expect, test } from "vitest";
import { type CheckpointBackend, checkpointSource } from "../../src/checkpoints.js";
import {
  checkpoint,
  configOf,
  type Kind,
  parametersOf,
  traceOf,
} from "./helpers/storedCheckpoint.js";

const kinds: Kind[] = ["bert", "gpt2"];
const never = new AbortController().signal;
const both = { heads: 1, causal: false };

/** Every number of a trace that differs between two checkpoints, if any does. */
const numbers = ({ layers }: AttentionTrace) => layers.map(({ output }) => output?.data);

describe.each(kinds)("checkpointSource(checkpoint).trace(text) of %s", (kind) => {
  const heads = kind === "bert" ? 4 : 3;

  test("is a trace that does not contradict itself", async () => {
    const trace = await traceOf(checkpoint(kind), "the cabinet");
    expect(() => checkTrace(trace)).not.toThrow();
    expect(trace.layers[2]?.headLabels).toEqual(
      Array.from({ length: heads }, (_, head) => `head ${head}`),
    );
  });

  test("shows the matrices that it computed with", async () => {
    const { layers } = await traceOf(checkpoint(kind), "the cabinet");
    for (const { inputs, projections, mask, output } of layers) {
      if (inputs === undefined || projections === undefined)
        throw new Error("the layer must have inputs and projections, got none");
      expect(multiHeadAttention(inputs, projections, { heads, mask }).output).toEqual(output);
    }
  });

  test("of a blank text has no tokens, and layers without rows", async () => {
    const trace = await traceOf(checkpoint(kind), " ");
    expect(trace.queryTokens).toEqual([]);
    expect(trace.layers.map(({ weights }) => weights.shape)).toEqual(Array(3).fill([heads, 0, 0]));
    expect(() => checkTrace(trace)).not.toThrow();
  });

  test("of a text that is too long has as many tokens as the network has positions", async () => {
    const most = kind === "bert" ? 24 : 32;
    const { queryTokens, layers, notice } = await traceOf(checkpoint(kind), "cabinet q".repeat(30));
    expect(queryTokens).toHaveLength(most);
    expect(layers[2]?.weights.shape).toEqual([heads, most, most]);
    expect(notice).toMatch(
      new RegExp(
        `^The text is cut from \\d+ tokens to ${most}: the network has no more positions.$`,
      ),
    );
    expect(queryTokens.at(-1)).toBe(kind === "bert" ? "[SEP]" : queryTokens.at(-1));
  });

  test("is the same of parameters by name, in a map and in an object", async () => {
    const fromFile = numbers(await traceOf(checkpoint(kind), "the key"));
    const map = parametersOf(kind);
    const object = Object.fromEntries(map);
    const nested = Object.fromEntries(
      [...map].map(([name, tensor]) => [name, toNested(tensor) as number[]]),
    );
    for (const parameters of [map, object, nested]) {
      const trace = await traceOf(checkpoint(kind, { parameters }), "the key");
      expect(numbers(trace)).toEqual(fromFile);
    }
  });

  test("is the same of the bytes in an ArrayBuffer", async () => {
    const { parameters } = checkpoint(kind);
    const { buffer } = Uint8Array.from(parameters as Uint8Array);
    const trace = await traceOf(checkpoint(kind, { parameters: buffer }), "the key");
    expect(numbers(trace)).toEqual(numbers(await traceOf(checkpoint(kind), "the key")));
  });

  test("is the same with another name of the model in front", async () => {
    const renamed = new Map(
      [...parametersOf(kind)].map(([name, tensor]) => [
        `my.graph.${name.replace("bert.", "")}`,
        tensor,
      ]),
    );
    const trace = await traceOf(checkpoint(kind, { parameters: renamed }), "the key");
    expect(numbers(trace)).toEqual(numbers(await traceOf(checkpoint(kind), "the key")));
  });

  test("rejects with the signal's reason when it was aborted before", async () => {
    const reason = new Error("typed on");
    const answer = checkpointSource(checkpoint(kind)).trace("a", both, AbortSignal.abort(reason));
    await expect(answer).rejects.toBe(reason);
  });

  test("stops between layers when the signal is aborted", async () => {
    const controller = new AbortController();
    let computed = 0;
    const backend: CheckpointBackend = {
      project,
      attention: (...rows) => {
        computed++;
        controller.abort();
        return attention(...rows);
      },
    };
    const source = checkpointSource(checkpoint(kind), { backend });
    await expect(source.trace("a", both, controller.signal)).rejects.toThrow("aborted");
    expect(computed).toBe(1);
  });

  test("multiplies and attends by the backend alone", async () => {
    const computed = { project: 0, attention: 0 };
    const backend: CheckpointBackend = {
      project: (inputs, projection, bias) => {
        computed.project++;
        return project(inputs, projection, bias);
      },
      attention: (...rows) => {
        computed.attention++;
        return attention(...rows);
      },
    };
    await checkpointSource(checkpoint(kind), { backend }).trace("a", both, never);
    // BERT's last feed-forward is not computed, since no attention reads it; GPT-2 predicts by its own.
    expect(computed).toEqual({ project: kind === "bert" ? 16 : 19, attention: 3 });
  });
});

test("checkpointSource(checkpoint) says that the network was trained, and which kind it is", async () => {
  expect((await traceOf(checkpoint("bert"), "a")).source).toEqual({
    kind: "trained",
    label: "a BERT checkpoint",
  });
  expect((await traceOf(checkpoint("gpt2"), "a")).source.label).toBe("a GPT-2 checkpoint");
});

test("checkpointSource(checkpoint, { label }) names the network so", async () => {
  const source = checkpointSource(checkpoint("bert"), { label: "my BERT" });
  expect((await source.trace("a", both, never)).source.label).toBe("my BERT");
});

test("checkpointSource(checkpoint) lets nobody choose the number of heads", async () => {
  const source = checkpointSource(checkpoint("bert"));
  expect(source.headChoices).toBeUndefined();
  expect(
    (await source.trace("a", { heads: 7, causal: false }, never)).layers[0]?.weights.shape[0],
  ).toBe(4);
});

test("GPT-2 is causal without being asked, and says so when asked for the contrary", async () => {
  const asked = await traceOf(checkpoint("gpt2"), "a key", true);
  const other = await traceOf(checkpoint("gpt2"), "a key", false);
  expect(numbers(other)).toEqual(numbers(asked));
  expect(other.layers[0]?.mask).toEqual(causalMask(other.queryTokens.length));
  expect(asked.notice).toBeUndefined();
  expect(other.notice).toBe("The network is always causal: no token sees a later one.");
});

test("BERT is causal only when asked, and says that it was not trained so", async () => {
  const asked = await traceOf(checkpoint("bert"), "a key", true);
  const other = await traceOf(checkpoint("bert"), "a key", false);
  expect(other.layers[0]?.mask).toBeUndefined();
  expect(other.layers[0]?.weights.data.every((weight) => weight > 0)).toBe(true);
  expect(other.notice).toBeUndefined();
  expect(asked.layers[0]?.mask).toEqual(causalMask(asked.queryTokens.length));
  expect(asked.notice).toBe("The network was trained without a causal mask.");
});

test("a trace says everything that there is to say, one sentence after the other", async () => {
  const { notice } = await traceOf(checkpoint("gpt2"), "q".repeat(40), false);
  expect(notice).toBe(
    "The text is cut from 40 tokens to 32: the network has no more positions. The network is always causal: no token sees a later one.",
  );
});

test("BERT's norms are also found as gamma and beta, in a file too", async () => {
  const { parameters } = checkpoint("bert");
  const renamed = Buffer.from(parameters as Uint8Array)
    .toString("latin1")
    .replace(/LayerNorm.weight"/g, 'LayerNorm.gamma" ') // as long as before
    .replace(/LayerNorm.bias"/g, 'LayerNorm.beta"');
  expect(renamed.match(/LayerNorm.(gamma|beta)"/g)).toHaveLength(14);
  const file = Buffer.from(renamed, "latin1");
  const expected = numbers(await traceOf(checkpoint("bert"), "the key"));
  for (const given of [file, readSafetensors(file, (name) => !name.endsWith("position_ids"))]) {
    const trace = await traceOf(checkpoint("bert", { parameters: given }), "the key");
    expect(numbers(trace)).toEqual(expected);
  }
});

test.each([
  ["bert", { layer_norm_eps: 1e-12, hidden_act: "gelu", position_embedding_type: "absolute" }],
  [
    "gpt2",
    {
      layer_norm_epsilon: 1e-5,
      activation_function: "gelu_new",
      n_inner: 48,
      scale_attn_weights: true,
    },
  ],
] as const)("a config of %s without what has a default means the default", async (kind, said) => {
  const unsaid = Object.fromEntries(Object.keys(said).map((key) => [key, undefined]));
  const expected = await traceOf(checkpoint(kind, { config: configOf(kind, said) }), "the key");
  const trace = await traceOf(checkpoint(kind, { config: configOf(kind, unsaid) }), "the key");
  expect(numbers(trace)).toEqual(numbers(expected));
});

test("checkpointSource(checkpoint, { backend }) makes each matrix ready once, also of runs at once", async () => {
  const prepared: number[] = [];
  const backend: CheckpointBackend = {
    project,
    attention,
    prepareLinear: async (projection, bias) => {
      prepared.push(projection.data.length);
      return { project: (inputs) => project(inputs, projection, bias) };
    },
  };
  const source = checkpointSource(checkpoint("bert"), { backend });
  const [one, other] = await Promise.all(["the key", "the key"].map((text) => source.trace(text)));
  expect(prepared).toHaveLength(16); // all but those after the last attention
  expect(one).toEqual(other);
  expect(numbers(await source.trace("the key"))).toEqual(
    numbers(await traceOf(checkpoint("bert"), "the key")),
  );
  expect(prepared).toHaveLength(16);
});
