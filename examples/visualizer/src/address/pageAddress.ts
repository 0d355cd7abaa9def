import { type HeatmapState, STAGES } from "attention-widget";
import type {
  Experiment,
  HeadPlace,
  InspectorSettings,
  Threshold,
} from "attention-widget/inspector";

/**
 * Whose heads are shown: what a trained network was recorded to do, that network itself, the network
 * that learned to copy, or ours.
 */
export type Source = "recorded" | "trained" | "copying" | "built";

/** Everything that a link to the page restores. */
export interface PageState extends HeatmapState {
  readonly source: Source;
  readonly settings: InspectorSettings;
}

/** Why the state in an address is not shown. */
export type Refusal = "damaged" | "outdated" | "tooLong";

/** What an address asks for: a state, none, or one that cannot be read. */
export type Asked =
  | { readonly kind: "none" }
  | { readonly kind: "state"; readonly state: PageState }
  | { readonly kind: "refused"; readonly because: Refusal };

/** The version of the fields below; an address of another one is refused rather than misread. */
const VERSION = "1";

/** So long may an address be that every browser, mail program and messenger passes it on. */
const LONGEST = 4000;

/**
 * One part of a state: how it is written, how it is read (undefined if it cannot be), and the value
 * that is meant when an address does not have it. That value never changes with the page's defaults,
 * so an old link keeps its meaning.
 */
interface Field<Value> {
  readonly unless: Value;
  write(value: Value): string;
  read(text: string): Value | undefined;
}

type Fields<Values> = { readonly [Name in keyof Values]: Field<Values[Name]> };

/** In the order in which they are written; that of the state itself comes first. */
const STATE_FIELDS: Fields<Omit<PageState, "settings">> = {
  source: oneOf<Source>(["recorded", "trained", "copying", "built"], "built"),
  text: text(),
  heads: count(4, 1),
  head: count(0),
  layer: count(0),
  stage: oneOf(STAGES, "weights"),
  causal: flag(false),
  selection: {
    unless: null,
    write: (selection) => {
      if (selection === null) return "";
      const { query, key } = selection;
      return key === null ? `${query}` : `${query}-${key}`;
    },
    read(written) {
      const [query, key = null, more] = written.split("-").map(countFrom);
      if (query === undefined || key === undefined || more !== undefined) return undefined;
      return { query, key };
    },
  },
};

const EXPERIMENT_FIELDS: Fields<Experiment> = {
  mask: mask(),
  hiddenCells: list(pair()),
  paddingFrom: orNull(count(0)),
  isScaled: flag(true),
  temperature: aboveZero(1),
};

const SETTINGS_FIELDS: Fields<Omit<InspectorSettings, "experiment">> = {
  view: oneOf<InspectorSettings["view"]>(["matrix", "lines", "arcs"], "matrix"),
  direction: oneOf<InspectorSettings["direction"]>(["out", "in", "both"], "out"),
  alsoSelected: list(count(0)),
  colorScale: oneOf<InspectorSettings["colorScale"]>(["linear", "logarithmic", "row"], "linear"),
  hasOneScale: flag(false),
  threshold: orNull(threshold()),
  excludedKeys: list(count(0)),
  exclusion: oneOf<InspectorSettings["exclusion"]>(["gap", "renormalized"], "gap"),
  hasWords: flag(false),
  weighting: oneOf<InspectorSettings["weighting"]>(["shares", "values"], "shares"),
  combinedHeads: list(headPlace()),
  combineBy: oneOf<InspectorSettings["combineBy"]>(["mean", "max", "sum"], "mean"),
  hasRollout: flag(false),
  combination: orNull(
    oneOf<NonNullable<InspectorSettings["combination"]>>(["heads", "rollout"], "heads"),
  ),
  metric: orNull(
    oneOf<NonNullable<InspectorSettings["metric"]>>(
      ["entropy", "previousToken", "nextToken", "induction", "sink", "self", "distance"],
      "entropy",
    ),
  ),
  isSorted: flag(false),
  hidesCells: flag(false),
  comparison: oneOf<InspectorSettings["comparison"]>(["side", "difference"], "side"),
  generationStep: orNull(count(0)),
  ablatedHeads: list(headPlace()),
  checkpoint: orNull(count(0)),
};

/**
 * Writes a state as the part of an address after "#": what differs from the fields' own defaults, by
 * name, and the version at the end, so that an address that was cut off can be told.
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
  return address.length > LONGEST ? undefined : address;
}

/**
 * Reads what `writeAddress` wrote, with or without the "#". It never throws, and what it reads is
 * written as exactly the same text again; anything else is refused.
 */
export function readAddress(address: string): Asked {
  const bare = address.replace(/^#/, "");
  if (!bare.includes("=")) return { kind: "none" }; // the name of a place in the page
  if (bare.length > LONGEST) return { kind: "refused", because: "tooLong" };
  const pairs = new Map(bare.split("&").map(parted));
  const version = pairs.get("v");
  if (version !== VERSION && /^\d+$/.test(version ?? "")) {
    return { kind: "refused", because: "outdated" };
  }
  const state = valuesOf(STATE_FIELDS, pairs);
  const settings = valuesOf(SETTINGS_FIELDS, pairs);
  const experiment = valuesOf(EXPERIMENT_FIELDS, pairs);
  if (state !== undefined && settings !== undefined && experiment !== undefined) {
    const read = { ...state, settings: { ...settings, experiment } };
    if (writeAddress(read) === bare) return { kind: "state", state: read };
  }
  return { kind: "refused", because: "damaged" };
}

/** A pair at its first "=". */
function parted(pair: string): readonly [name: string, value: string] {
  const at = pair.indexOf("=");
  return at < 0 ? [pair, ""] : [pair.slice(0, at), pair.slice(at + 1)];
}

function pairsOf<Values extends object>(fields: Fields<Values>, values: Values): string[] {
  return namesOf(fields).flatMap((name) => {
    const { unless, write } = fields[name];
    const written = write(values[name]);
    return written === write(unless) ? [] : [`${String(name)}=${written}`];
  });
}

/** Undefined if one of them cannot be read. */
function valuesOf<Values extends object>(
  fields: Fields<Values>,
  pairs: ReadonlyMap<string, string>,
): Values | undefined {
  const values: Partial<Values> = {};
  for (const name of namesOf(fields)) {
    const { unless, read } = fields[name];
    const written = pairs.get(String(name));
    const value = written === undefined ? unless : read(written);
    if (value === undefined) return undefined;
    values[name] = value;
  }
  return values as Values; // all of them are there
}

function namesOf<Values extends object>(fields: Fields<Values>): readonly (keyof Values)[] {
  return Object.keys(fields) as (keyof Values)[]; // its own keys
}

/** A text as JSON has it, since a text may hold half a character, which an address cannot. */
function text(): Field<string> {
  return {
    unless: "",
    write: (value) => encodeURIComponent(JSON.stringify(value).slice(1, -1)).replaceAll("%20", "+"),
    read(written) {
      try {
        const value: unknown = JSON.parse(`"${decodeURIComponent(written.replaceAll("+", " "))}"`);
        return typeof value === "string" ? value : undefined;
      } catch {
        return undefined;
      }
    },
  };
}

function oneOf<Name extends string>(names: readonly Name[], unless: Name): Field<Name> {
  return {
    unless,
    write: (name) => name,
    read: (written) => names.find((name) => name === written),
  };
}

function flag(unless: boolean): Field<boolean> {
  return {
    unless,
    write: (value) => (value ? "yes" : "no"),
    read: (written) => (written === "yes" ? true : written === "no" ? false : undefined),
  };
}

function countFrom(written: string): number | undefined {
  return /^(0|[1-9]\d{0,3})$/.test(written) ? Number(written) : undefined;
}

function count(unless: number, least = 0): Field<number> {
  return {
    unless,
    write: String,
    read(written) {
      const value = countFrom(written);
      return value === undefined || value < least ? undefined : value;
    },
  };
}

/** Any finite number above 0, with all of its digits. */
function aboveZero(unless: number): Field<number> {
  return {
    unless,
    write: (value) => String(value).replace("e+", "e"), // "+" is a space in an address
    read(written) {
      const value = numberFrom(written);
      return value === undefined || value <= 0 ? undefined : value;
    },
  };
}

function numberFrom(written: string): number | undefined {
  const value = Number(written);
  return /^\d+(\.\d+)?(e-?\d+)?$/.test(written) && Number.isFinite(value) ? value : undefined;
}

/** A value that may be missing, and is unless the address has it. */
function orNull<Value>({ write, read }: Field<Value>): Field<Value | null> {
  return { unless: null, write: (value) => (value === null ? "" : write(value)), read };
}

/** Several of a kind, none of them unless the address has them. */
function list<Value>({ write, read }: Omit<Field<Value>, "unless">): Field<readonly Value[]> {
  return {
    unless: [],
    write: (values) => values.map(write).join("_"),
    read(written) {
      const values = written.split("_").map(read);
      return values.every((value) => value !== undefined) ? (values as Value[]) : undefined;
    },
  };
}

function pair(): Omit<Field<readonly [number, number]>, "unless"> {
  return {
    write: (both) => both.join("-"),
    read(written) {
      const [one, other, more] = written.split("-").map(countFrom);
      return one === undefined || other === undefined || more !== undefined
        ? undefined
        : [one, other];
    },
  };
}

function headPlace(): Omit<Field<HeadPlace>, "unless"> {
  return {
    write: ({ layer, head }) => `${layer}-${head}`,
    read(written) {
      const [layer, head] = pair().read(written) ?? [];
      return layer === undefined || head === undefined ? undefined : { layer, head };
    },
  };
}

function threshold(): Field<Threshold> {
  return {
    unless: { by: "value", at: 0 },
    write: ({ by, at }) => `${by}-${at}`,
    read(written) {
      const [by, ...digits] = written.split("-");
      const at = numberFrom(digits.join("-"));
      const isRight = (by === "value" || by === "mass") && at !== undefined && at <= 1;
      return isRight ? { by, at } : undefined;
    },
  };
}

function mask(): Field<Experiment["mask"]> {
  return {
    unless: { kind: "asGiven" },
    write: (value) => (value.kind === "window" ? `window-${value.size}` : value.kind),
    read(written) {
      const [kind, parameter, more] = written.split("-");
      if (kind === "window") {
        const size = countFrom(parameter ?? "");
        return size === undefined || size < 1 || more !== undefined ? undefined : { kind, size };
      }
      const plain = (["asGiven", "none", "causal", "custom"] as const).find(
        (name) => name === written,
      );
      return plain && { kind: plain };
    },
  };
}
