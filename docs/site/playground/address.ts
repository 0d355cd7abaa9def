import type { InspectorOptions } from "attention-widget/inspector";
import { FIELDS, type Field, valueIn } from "./fields";

/** What the playground shows: options that differ from the defaults, and data in place of a sentence. */
export interface Shown {
  readonly options: InspectorOptions;
  /** A file of attention as text; "" where the numbers are computed from the sentence. */
  readonly data: string;
}

/** What an address asks for. */
export type Request =
  | { readonly kind: "none" }
  | { readonly kind: "shown"; readonly shown: Shown }
  | { readonly kind: "broken" };

/** So long may an address be that every browser, mail program and messenger passes it on. */
const LONGEST = 4000;

/** It stands at the end, so that an address that was cut off can be told. */
const VERSION = "1";

/**
 * The part of an address after "#" that shows this again.
 *
 * @returns undefined where it would be too long
 */
export function writeAddress({ options, data }: Shown): string | undefined {
  const { settings, ...others } = options;
  const pairs = new URLSearchParams();
  for (const [name, value] of Object.entries(others)) {
    pairs.set(name, value === true ? "yes" : `${value}`);
  }
  if (settings && Object.keys(settings).length > 0) pairs.set("settings", JSON.stringify(settings));
  if (data !== "") pairs.set("data", data);
  pairs.set("v", VERSION);
  const address = `${pairs}`;
  return address.length > LONGEST ? undefined : address;
}

/** Reads what `writeAddress` wrote. It never throws: whatever else there is, is broken. */
export function readAddress(hash: string): Request {
  const bare = hash.replace(/^#/, "");
  if (!bare.includes("=")) return { kind: "none" };
  const pairs = new URLSearchParams(bare);
  if (pairs.get("v") !== VERSION) return { kind: "broken" };
  pairs.delete("v");
  const data = pairs.get("data") ?? "";
  pairs.delete("data");
  const entries = [...pairs].map(([name, text]) => [name, optionIn(name, text)] as const);
  if (entries.some(([, value]) => value === null)) return { kind: "broken" };
  return { kind: "shown", shown: { options: Object.fromEntries(entries), data } };
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
