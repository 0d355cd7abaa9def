import type { Fields } from "./fields/field";
import { namesOf } from "./namesOf";
import { EXPERIMENT_FIELDS, SETTINGS_FIELDS, STATE_FIELDS } from "./pageFields";
import type { PageState } from "./pageState";
import { MAX_LENGTH, VERSION, writeAddress } from "./writeAddress";

/** Why the state in an address is not shown. */
export type Refusal = "damaged" | "outdated" | "tooLong";

/** What an address asks for: a state, none, or one that cannot be read. */
export type RequestedState =
  | { readonly kind: "none" }
  | { readonly kind: "state"; readonly state: PageState }
  | { readonly kind: "refused"; readonly because: Refusal };

/**
 * Reads what `writeAddress` wrote, with or without the "#". It never throws, and what it reads is written as exactly
 * the same text again; anything else is refused.
 */
export function readAddress(address: string): RequestedState {
  const bare = address.replace(/^#/, "");
  if (!bare.includes("=")) return { kind: "none" }; // the name of a place in the page
  if (bare.length > MAX_LENGTH) return { kind: "refused", because: "tooLong" };
  const pairs = new Map(bare.split("&").map(splitPair));
  const version = pairs.get("v");
  if (version !== VERSION && /^\d+$/.test(version ?? "")) {
    return { kind: "refused", because: "outdated" };
  }
  const state = valuesOf(STATE_FIELDS, pairs);
  const settings = valuesOf(SETTINGS_FIELDS, pairs);
  const experiment = valuesOf(EXPERIMENT_FIELDS, pairs);
  if (state !== undefined && settings !== undefined && experiment !== undefined) {
    const whole = { ...state, settings: { ...settings, experiment } };
    if (writeAddress(whole) === bare) return { kind: "state", state: whole };
  }
  return { kind: "refused", because: "damaged" };
}

/** A pair at its first "=". */
function splitPair(pair: string): readonly [name: string, value: string] {
  const at = pair.indexOf("=");
  return at < 0 ? [pair, ""] : [pair.slice(0, at), pair.slice(at + 1)];
}

/** Undefined if one of them cannot be read. */
function valuesOf<Values extends object>(
  fields: Fields<Values>,
  pairs: ReadonlyMap<string, string>,
): Values | undefined {
  const values: Partial<Values> = {};
  for (const name of namesOf(fields)) {
    const { unless, read } = fields[name];
    const text = pairs.get(String(name));
    const value = text === undefined ? unless : read(text);
    if (value === undefined) return undefined;
    values[name] = value;
  }
  return values as Values; // all of them are there
}
