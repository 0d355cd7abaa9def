import { refusal, refuse } from "../../internal/checks/refuse.js";
import { quote } from "../../internal/quote.js";
import { listNames } from "./listNames.js";

/** Up to this many names are shown even if none is similar. */
const FEW = 5;

/** Names less alike than this are no help. */
const MIN_ALIKE = 0.4;

/**
 * Refuses a name that is not there, and shows the names most like it, since what is wrong is mostly the number of a
 * layer, a prefix or the spelling.
 *
 * @param what - which holds the names: `parameters`, `file` or `index`
 * @param present - the names that are there, of which at most 5 are listed, and any only if it is similar or there are
 * few
 */
export function refuseMissing(
  caller: string,
  what: string,
  name: string,
  present: readonly string[],
): never {
  const pairs = letterPairs(name);
  const similar = present
    .map((other) => ({ other, alike: likeness(pairs, letterPairs(other)) }))
    .filter(({ alike }) => alike >= MIN_ALIKE)
    .sort((a, b) => b.alike - a.alike)
    .map(({ other }) => other);
  const must = `have ${quote(name)}`;
  const listed = similar.length > 0 || present.length > FEW ? similar : present;
  const { length } = refusal(caller, what, must, "").message;
  const others = listed.length > 0 ? listNames(listed, length) : "other names";
  return refuse(caller, what, must, present.length > 0 ? others : "no names");
}

/** Two letters next to each other, for every place in the beginning of a name. */
function letterPairs(name: string): ReadonlySet<string> {
  const start = name.slice(0, 200);
  return new Set(Array.from(start, (_, i) => start.slice(i, i + 2)));
}

/** Dice's coefficient: how much of two sets is in both, 0–1. */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((pair) => other.has(pair)).length;
  return (2 * shared) / (one.size + other.size);
}
