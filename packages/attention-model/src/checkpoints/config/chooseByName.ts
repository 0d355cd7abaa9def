import { describeValue } from "../../checks/describeValue.js";
import { refuseCheckpoint } from "./refuseCheckpoint.js";

/** Errors list so many choices; of more, as many as are likely to be meant, since an error is one sentence. */
const MOST_LISTED = 8;
const LIKELY = 3;

/** What a config chooses by name; refused when it is none of the choices. */
export function chooseByName<T>(
  config: Readonly<Record<string, unknown>>,
  key: string,
  choices: ReadonlyMap<unknown, T>,
  otherwise?: unknown,
): T {
  const name = config[key] ?? otherwise;
  const got = describeValue(name);
  return (
    choices.get(name) ?? refuseCheckpoint(`config.${key}`, `be ${choicesFor(got, choices)}`, got)
  );
}

/** What may be chosen, as an error says it: all, or those that begin most like what was given, as its relatives do. */
function choicesFor(got: string, choices: ReadonlyMap<unknown, unknown>): string {
  const names = [...choices.keys()].map(describeValue);
  if (names.length <= MOST_LISTED) return names.join(" or ");
  const likely = names.sort((one, other) => sameLetters(other, got) - sameLetters(one, got));
  const others = `one of ${names.length - LIKELY} others in the reference of checkpointSource`;
  return [...likely.slice(0, LIKELY), others].join(" or ");
}

/** How many letters two names begin with that are the same. */
function sameLetters(one: string, other: string): number {
  let same = 0;
  while (same < one.length && one[same] === other[same]) same++;
  return same;
}
