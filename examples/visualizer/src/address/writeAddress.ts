import type { Fields } from "./fields/field";
import { namesOf } from "./namesOf";
import { EXPERIMENT_FIELDS, SETTINGS_FIELDS, STATE_FIELDS } from "./pageFields";
import type { PageState } from "./pageState";

/** The version of the fields; an address of another one is refused rather than misread. */
export const VERSION = "1";

/** The longest address that every browser, mail program and messenger passes on. */
export const MAX_LENGTH = 4000;

/**
 * Writes a state as the part of an address after "#": what differs from the fields' own defaults, by name, and the
 * version at the end, so that an address that was cut off is recognised.
 *
 * @returns undefined if the state is too long for an address
 */
export function writeAddress(state: PageState): string | undefined {
  const pairs = [
    ...pairsOf(STATE_FIELDS, state),
    ...pairsOf(SETTINGS_FIELDS, state.settings),
    ...pairsOf(EXPERIMENT_FIELDS, state.settings.experiment),
    `v=${VERSION}`,
  ];
  const address = pairs.join("&");
  return address.length > MAX_LENGTH ? undefined : address;
}

function pairsOf<Values extends object>(fields: Fields<Values>, values: Values): string[] {
  return namesOf(fields).flatMap((name) => {
    const { unless, write } = fields[name];
    const text = write(values[name]);
    return text === write(unless) ? [] : [`${String(name)}=${text}`];
  });
}
