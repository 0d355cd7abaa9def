// jax-js asks for what a browser has; in Node it gets one thread and WebAssembly SIMD.
import { cpus } from "node:os";

if (globalThis.navigator === undefined) {
  globalThis.navigator = {
    hardwareConcurrency: cpus().length,
    userAgent: "Node",
    platform: "Node",
  };
}
if (globalThis.Iterator?.prototype.map === undefined) {
  // Iterator helpers, which Node has from 22 on.
  const prototype = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()));
  const lazily = {
    *map(change) {
      let i = 0;
      for (const each of this) yield change(each, i++);
    },
    *filter(keep) {
      for (const each of this) if (keep(each)) yield each;
    },
    toArray() {
      return [...this];
    },
    every(holds) {
      for (const each of this) if (!holds(each)) return false;
      return true;
    },
    some(holds) {
      for (const each of this) if (holds(each)) return true;
      return false;
    },
  };
  for (const [name, value] of Object.entries(lazily)) {
    if (prototype[name] === undefined) Object.defineProperty(prototype, name, { value });
  }
}

const { defaultDevice, init, jit, nn, numpy } = await import("@jax-js/jax");
await init("wasm");
defaultDevice("wasm");

export function jax({ kind, heads, tokens, dHead, dModel, causal }, inputs) {
  const upload = ({ data, shape }) => numpy.array(data).reshape(shape);
  const read = (call) => async () => await call().data();
  if (kind === "product") {
    const [a, b] = [upload(inputs.a), upload(inputs.b)];
    const forward = jit((left, right) => numpy.matmul(left, right));
    return [["jax-js", read(() => forward(a.ref, b.ref))]];
  }
  if (kind === "softmax") {
    const scores = upload(inputs.scores);
    const forward = jit((rows) => nn.softmax(rows));
    return [["jax-js", read(() => forward(scores.ref))]];
  }
  if (causal) return [];
  if (kind === "attention") {
    // Its attention takes [tokens, heads, dHead].
    const [q, k, v] = [inputs.queries, inputs.keys, inputs.values].map((each) =>
      upload(each).transpose([1, 0, 2]).reshape([1, tokens, heads, dHead]),
    );
    const forward = jit((a, b, c) =>
      nn.dotProductAttention(a, b, c).reshape([tokens, heads, dHead]).transpose([1, 0, 2]),
    );
    return [["jax-js", read(() => forward(q.ref, k.ref, v.ref))]];
  }
  const names = ["query", "key", "value", "output"];
  const learned = names.flatMap((name) => [
    upload(inputs.projections[name]),
    upload(inputs.projections[`${name}Bias`]),
  ]);
  const x = upload(inputs.inputs);
  const forward = jit((rows, wq, bq, wk, bk, wv, bv, wo, bo) => {
    const split = (each) => each.reshape([1, tokens, heads, dHead]);
    const linear = (from, weights, bias) => numpy.matmul(from, weights).add(bias);
    const output = nn.dotProductAttention(
      split(linear(rows.ref, wq, bq)),
      split(linear(rows.ref, wk, bk)),
      split(linear(rows, wv, bv)),
    );
    return linear(output.reshape([tokens, dModel]), wo, bo);
  });
  return [["jax-js", read(() => forward(x.ref, ...learned.map((each) => each.ref)))]];
}
