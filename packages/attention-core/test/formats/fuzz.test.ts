import { expect, test } from "vitest";
import { readAttention } from "../../src/formats.js";
import { seeded } from "../helpers/seeded.js";
import { FIXTURES } from "./helpers/fixtures.js";
import { mutated, mutatedValue } from "./helpers/mutated.js";

/** How many mutations are read: a few with all other tests, 24 000 with `npm run test:fuzz`. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 2000);
/** A value is copied whole before each. */
const RUNS_OF_VALUES = RUNS / 4;
const SEED = Number(process.env.FUZZ_SEED ?? 18);

/** The bytes of as many weights in float32 as are computed of a layer at most. */
const MAX_COMPUTED = 4 * 2 ** 26;

/** No file of some 10 kB takes this long to compute, whatever is in it; a busy machine makes it wait in between. */
const SLOWEST_MS = 1000;

test(`readAttention(file) reads or refuses ${RUNS} damaged files, in one sentence and in their size`, async () => {
  const random = seeded(SEED);
  const wrong: string[] = [];
  let refused = 0;
  for (let run = 0; run < RUNS; run++) {
    const { path, bytes } = FIXTURES[Math.floor(random() * FIXTURES.length)]!;
    const file = mutated(bytes, random);
    const most = 4 * file.length; // float32 of numbers of a byte
    const start = process.cpuUsage();
    const { largest, error } = await watched(async () => {
      const { views } = await readAttention(file);
      for (const { trace } of views) for (const layer of trace.layers) Object.values(layer);
    });
    if (error !== undefined) refused++;
    if (!isToldInOneSentence(error)) wrong.push(`run ${run}, ${path}: ${error}`);
    if (largest > most)
      wrong.push(`run ${run}, ${path}: ${largest} bytes at once of ${file.length}`);
    if (process.cpuUsage(start).user / 1000 > SLOWEST_MS)
      wrong.push(`run ${run}, ${path}: too slow`);
  }
  expect(wrong).toEqual([]);
  expect(refused).toBeGreaterThan(RUNS / 4); // the damage is real,
  expect(refused).toBeLessThan(RUNS); // but some files survive it
}, 1_800_000);

const VECTORS = [
  [
    [0.5, 1],
    [-2, 0.25],
  ],
];

/** Queries and keys of each format that has them, without weights. */
const WITHOUT_WEIGHTS = [
  { queries: [VECTORS, VECTORS], keys: [VECTORS, VECTORS], values: [VECTORS, VECTORS] },
  { q_0: [VECTORS], k_0: [VECTORS], tokens: ["a", "b"], attention_mask: [[0, 1]] },
  { attention: { all: { queries: [VECTORS], keys: [VECTORS] } }, bidirectional: false },
  { "blocks.0.attn.hook_q": [VECTORS], "blocks.0.attn.hook_k": [VECTORS] },
  { "blocks.0.attn.hook_attn_scores": [VECTORS] },
].map((value, i) => ({ path: `vectors ${i}`, value }));

test(`readAttention(value) reads or refuses ${RUNS_OF_VALUES} damaged values without weights`, async () => {
  const random = seeded(SEED);
  const wrong: string[] = [];
  let refused = 0;
  for (let run = 0; run < RUNS_OF_VALUES; run++) {
    const { path, value } = WITHOUT_WEIGHTS[Math.floor(random() * WITHOUT_WEIGHTS.length)]!;
    const { largest, error } = await watched(async () => {
      const { views } = await readAttention(mutatedValue(value, random));
      for (const { trace } of views) for (const layer of trace.layers) Object.values(layer);
    });
    if (error !== undefined) refused++;
    if (!isToldInOneSentence(error)) wrong.push(`run ${run}, ${path}: ${error}`);
    if (largest > MAX_COMPUTED) wrong.push(`run ${run}, ${path}: ${largest} bytes at once`);
  }
  expect(wrong).toEqual([]);
  expect(refused).toBeGreaterThan(RUNS_OF_VALUES / 10);
  expect(refused).toBeLessThan(RUNS_OF_VALUES);
}, 1_800_000);

test(`readAttention(value) reads or refuses ${RUNS_OF_VALUES} damaged values, in one sentence`, async () => {
  const random = seeded(SEED);
  const values = FIXTURES.filter(({ path }) => /[.]json$/.test(path)).flatMap(({ path, bytes }) =>
    parsed(path, bytes),
  );
  expect(values.length).toBeGreaterThan(20);
  const wrong: string[] = [];
  let refused = 0;
  for (let run = 0; run < RUNS_OF_VALUES; run++) {
    const { path, value } = values[Math.floor(random() * values.length)]!;
    const { error } = await watched(async () => {
      const { views } = await readAttention(mutatedValue(value, random));
      for (const { trace } of views) for (const layer of trace.layers) Object.values(layer);
    });
    if (error !== undefined) refused++;
    if (!isToldInOneSentence(error)) wrong.push(`run ${run}, ${path}: ${error}`);
  }
  expect(wrong).toEqual([]);
  expect(refused).toBeGreaterThan(RUNS_OF_VALUES / 10);
  expect(refused).toBeLessThan(RUNS_OF_VALUES);
}, 1_800_000);

/** The value that a fixture in JSON is; none where it writes NaN, which JSON does not have. */
function parsed(path: string, bytes: Uint8Array): { path: string; value: unknown }[] {
  try {
    return [{ path, value: JSON.parse(new TextDecoder().decode(bytes)) }];
  } catch {
    return [];
  }
}

/** Whether an error, if there is one, is a refusal that a caller can understand. */
function isToldInOneSentence(error: unknown): boolean {
  const told = error instanceof Error ? `${error.name}: ${error.message}` : `${error}`;
  return (
    error === undefined ||
    (/^(Range|Type)Error: readAttention: .* must .*, got /s.test(told) && told.length < 313)
  );
}

/** Runs something, and says how much memory it took at once, and what it threw. */
async function watched(
  act: () => Promise<void>,
): Promise<{ readonly largest: number; readonly error: unknown }> {
  const names = ["Float32Array", "Float64Array", "Uint8Array", "Uint32Array"] as const;
  const kept = names.map((name) => globalThis[name]);
  let largest = 0;
  for (const name of names) {
    const handler: ProxyHandler<Uint8ArrayConstructor> = {
      construct(Kind, args: [number]) {
        if (typeof args[0] === "number")
          largest = Math.max(largest, args[0] * Kind.BYTES_PER_ELEMENT);
        // Of no kind but its own: arrays of many kinds make all that is computed after them slow.
        return Reflect.construct(Kind, args);
      },
    };
    Object.assign(globalThis, {
      [name]: new Proxy(globalThis[name] as Uint8ArrayConstructor, handler),
    });
  }
  try {
    await act();
    return { largest, error: undefined };
  } catch (error) {
    return { largest, error };
  } finally {
    for (const [i, name] of names.entries()) Object.assign(globalThis, { [name]: kept[i] });
  }
}
