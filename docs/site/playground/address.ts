import type { InspectorOptions } from "attention-widget/inspector";
import { FIELDS, type Field, valueIn } from "./fields";

/** What the playground shows: options that differ from the defaults, and data in place of a sentence. */
export interface PlaygroundState {
  readonly options: InspectorOptions;
  /** A file of attention as text; "" where the numbers are computed from the sentence. */
  readonly data: string;
}

/** Why the state in an address is not shown. */
export type Refusal = "damaged" | "outdated";

/** What an address asks for: a state, none, or one that cannot be read. */
export type RequestedState =
  | { readonly kind: "none" }
  | { readonly kind: "state"; readonly state: PlaygroundState }
  | { readonly kind: "refused"; readonly because: Refusal };

/** The longest address that every browser, mail program and messenger passes on. */
const MAX_LENGTH = 4000;

/** The version of the options, at the end, so that an address that was cut off is recognised. */
const VERSION = "1";

/**
 * The part of an address after "#" that shows this again.
 *
 * @returns undefined where it would be too long
 */
export function writeAddress({ options, data }: PlaygroundState): string | undefined {
  const { settings, ...others } = options;
  const pairs = new URLSearchParams();
  for (const [name, value] of Object.entries(others)) {
    pairs.set(name, value === true ? "yes" : `${value}`);
  }
  if (settings && Object.keys(settings).length > 0) pairs.set("settings", JSON.stringify(settings));
  if (data !== "") pairs.set("data", data);
  pairs.set("v", VERSION);
  const address = `${pairs}`;
  return address.length > MAX_LENGTH ? undefined : address;
}

/** Reads what `writeAddress` wrote, with or without the "#". It never throws; anything else is refused. */
export function readAddress(address: string): RequestedState {
  const bare = address.replace(/^#/, "");
  if (!bare.includes("=")) return { kind: "none" }; // the name of a place in the page
  const pairs = new URLSearchParams(bare);
  const version = pairs.get("v");
  if (version !== VERSION) {
    const because = /^\d+$/.test(version ?? "") ? "outdated" : "damaged";
    return { kind: "refused", because };
  }
  pairs.delete("v");
  const data = pairs.get("data") ?? "";
  pairs.delete("data");
  const entries = [...pairs].map(([name, text]) => [name, optionIn(name, text)] as const);
  if (entries.some(([, value]) => value === null)) return { kind: "refused", because: "damaged" };
  return { kind: "state", state: { options: Object.fromEntries(entries), data } };
}

/** Null where there is no such option, or it cannot have that value. */
function optionIn(name: string, text: string): unknown {
  if (name === "settings") return objectIn(text);
  const fields: Readonly<Record<string, Field>> = FIELDS;
  const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
  return field === undefined ? null : valueIn(field, text);
}

/** The widget checks the settings themselves. */
function objectIn(text: string): object | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && !Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}
