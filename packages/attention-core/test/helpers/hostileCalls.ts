import { expect } from "vitest";
import { HOSTILE_VALUES } from "./hostileValues.js";
import { seeded } from "./seeded.js";

/** Any function, whatever its types say. */
export type AnyFunction = (...given: readonly unknown[]) => unknown;

/** A function under its name, and arguments that it takes, if there are any that a broken part may lie deep in. */
export type Callee = readonly [name: string, call: AnyFunction, sensible?: readonly unknown[]];

const SEED = Number(process.env.FUZZ_SEED ?? 17);
/** Of computing; a busy machine makes it wait in between. */
const SLOWEST_MS = 1000;
/** `RangeError: ` and 300 characters; what is longer was not cut. */
const MAX_LENGTH = 313;

/** The functions of modules, by the names under which they are exported. */
export function functionsOf(...modules: readonly object[]): Callee[] {
  return modules
    .flatMap((module) => Object.entries(module))
    .filter((entry): entry is [string, AnyFunction] => typeof entry[1] === "function");
}

/** Calls functions with hostile arguments: each call answers, or refuses them in one sentence, and neither takes long. */
export async function expectRefusals(functions: readonly Callee[], runs: number): Promise<void> {
  const random = seeded(SEED);
  const pick = <Value>(list: readonly Value[]) => list[Math.floor(random() * list.length)]!;
  const wrong: string[] = [];
  let refused = 0;
  for (let run = 0; run < runs; run++) {
    const [name, call, sensible = []] = pick(functions);
    const length = Math.floor(random() * Math.max(5, sensible.length + 1));
    const given = Array.from({ length }, (_, place) => {
      if (place >= sensible.length || random() < 0.2) return pick(HOSTILE_VALUES);
      return random() < 0.5 ? sensible[place] : broken(sensible[place], pick, random);
    });
    const where = `run ${run}, ${name}(${given.map((value) => HOSTILE_VALUES.indexOf(value)).join(", ")})`;
    const start = process.cpuUsage();
    try {
      await call(...given);
    } catch (error) {
      refused++;
      const told = error instanceof Error ? `${error.name}: ${error.message}` : `${String(error)}`;
      const isTold =
        /^(Range|Type)Error: \w+: .*must .*, got /s.test(told) && told.length <= MAX_LENGTH;
      if (!isTold) wrong.push(`${where}: ${told.slice(0, 200)}`);
    }
    const took = process.cpuUsage(start).user / 1000;
    if (took > SLOWEST_MS) wrong.push(`${where}: ${took.toFixed(0)} ms`);
  }
  expect(wrong).toEqual([]);
  expect(refused).toBeGreaterThan(runs / 2);
  expect(refused).toBeLessThan(runs);
}

/** A copy of a value in which one part, at any depth, is hostile. */
function broken(
  value: unknown,
  pick: <Value>(list: readonly Value[]) => Value,
  random: () => number,
): unknown {
  const isOpen = Array.isArray(value) || Object.getPrototypeOf(Object(value)) === Object.prototype;
  const names = isOpen ? Object.keys(Object(value)) : [];
  if (names.length === 0 || random() < 0.1) return pick(HOSTILE_VALUES);
  const name = pick(names);
  const part = broken(Reflect.get(Object(value), name), pick, random);
  return Array.isArray(value)
    ? value.map((entry, i) => (String(i) === name ? part : entry))
    : { ...Object(value), [name]: part };
}
