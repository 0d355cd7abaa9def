import * as core from "../../src/index.js";

const floats = (length: number) => Float32Array.from({ length }, (_, i) => Math.sin(i));
const cyclic: unknown[] = [];
cyclic.push(cyclic);
let deep: unknown = 1;
for (let i = 0; i < 5000; i++) deep = [deep];

/** A proxy at which whatever is done with it throws, in the engine's words. */
function revoked(target: object): unknown {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}

/** A proxy of which every trap throws. */
function throwing(target: object): unknown {
  const trap = () => {
    throw new Error("of a trap");
  };
  return new Proxy(
    target,
    Object.fromEntries(Reflect.ownKeys(Reflect).map((name) => [name, trap])),
  );
}

/** Sensible parts, so that some calls come far, and what a page may hand over by mistake or malice. */
export const HOSTILE_VALUES: readonly unknown[] = [
  core.tensor([
    [1, 2],
    [3, 4],
  ]),
  core.tensor(floats(8), [2, 2, 2]),
  core.tensor(floats(4), [1, 2, 2]),
  core.causalMask(2),
  core.attention(core.tensor([[1, 0]]), core.tensor([[1, 0]]), core.tensor([[1, 0]])),
  ["a", "b"],
  [0, 1],
  { shape: [1e9, 0], data: new Float32Array(0) },
  { shape: [0, 1e9, 1e9], data: new Float32Array(0) },
  { shape: [2 ** 32, 2 ** 32, 0], data: new Float32Array(0) },
  { shape: new Array(5000).fill(1), data: floats(1) },
  { shape: [1n, 1n], data: floats(1) },
  { shape: [Symbol("n"), 1], data: floats(1) },
  { shape: [{ toString: null, valueOf: null }, 1], data: floats(1) },
  { shape: [2, 2], data: new Proxy(floats(4), {}) },
  { shape: [2, 2], data: [1, 2, 3, 4] },
  { shape: [2, 2], data: new Float64Array(4) },
  { shape: [1.5, -1], data: floats(1) },
  { shape: [1, 1], data: floats(1).fill(Number.NaN) },
  { shape: [2, 2], data: new Uint8Array(4).fill(7) },
  cyclic,
  deep,
  Object.create(null),
  { toString: null },
  Symbol("s"),
  10n,
  () => Symbol("of a function"),
  () => Number.NaN,
  "x".repeat(100_000),
  "\u0301".repeat(5000),
  ["x".repeat(100_000), "\ud800"],
  new Date(Number.NaN),
  new Map([[1, 2]]),
  new Proxy({}, {}),
  ...[{}, [], floats(4)].flatMap((target) => [revoked(target), throwing(target)]),
  { shape: revoked([]), data: floats(4) },
  { shape: [2, 2], data: throwing(floats(4)) },
  [revoked({}), throwing([])],
  "a ".repeat(50_000),
  { heads: 1e9 },
  { temperature: 0, sinks: Symbol("sink") },
  { ["y".repeat(100_000)]: 1 },
  { mask: core.causalMask(3), causal: "yes" },
  null,
  undefined,
  true,
  "",
  0,
  2,
  -1,
  1.5,
  1e9,
  2 ** 53,
  Number.NaN,
  Number.POSITIVE_INFINITY,
];
