import { describeValue } from "../../checks/describeValue.js";
import { refuseCheckpoint } from "./refuseCheckpoint.js";

/** Errors list this many choices; of more, only those that were likely meant, since an error is one sentence. */
const MAX_LISTED = 8;
const LIKELY = 3;

/** The choice that a config names; refused if there is no such choice. */
export function chooseByName<T>(
  config: Readonly<Record<string, unknown>>,
  key: string,
  choices: ReadonlyMap<unknown, T>,
  fallback?: unknown,
): T {
  const name = config[key] ?? fallback;
  const got = describeValue(name);
  return (
    choices.get(name) ?? refuseCheckpoint(`config.${key}`, `be ${choicesFor(got, choices)}`, got)
  );
}

/**
 * The choices, as an error lists them: all, or those whose beginning is most like that of the given name, as with its
 * relatives.
 */
function choicesFor(got: string, choices: ReadonlyMap<unknown, unknown>): string {
  const names = [...choices.keys()].map(describeValue);
  if (names.length <= MAX_LISTED) return names.join(" or ");
  const likely = names.sort((one, other) => sameLetters(other, got) - sameLetters(one, got));
  const others = `one of ${names.length - LIKELY} others in the reference of checkpointSource`;
  return [...likely.slice(0, LIKELY), others].join(" or ");
}

/** The length of the common beginning of two names. */
function sameLetters(one: string, other: string): number {
  let same = 0;
  while (same < one.length && one[same] === other[same]) same++;
  return same;
}
