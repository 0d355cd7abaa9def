import type { HeatmapState } from "attention-widget";
import type { Experiment, InspectorSettings } from "attention-widget/inspector";
import {
  aboveZero,
  count,
  countFrom,
  type Fields,
  flag,
  headPlace,
  list,
  mask,
  oneOf,
  orNull,
  pair,
  text,
  threshold,
} from "./fields";

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
export type RequestedState =
  | { readonly kind: "none" }
  | { readonly kind: "state"; readonly state: PageState }
  | { readonly kind: "refused"; readonly because: Refusal };

/** The version of the fields below; an address of another one is refused rather than misread. */
const VERSION = "1";

/** So long may an address be that every browser, mail program and messenger passes it on. */
const LONGEST = 4000;

/** In the order in which they are written; that of the state itself comes first. */
const STATE_FIELDS: Fields<Omit<PageState, "settings">> = {
  source: oneOf<Source>({ recorded: true, trained: true, copying: true, built: true }, "built"),
  text: text(),
  heads: count(4, 1),
  head: count(0),
  layer: count(0),
  stage: oneOf<HeatmapState["stage"]>(
    {
      inputs: true,
      projected: true,
      scores: true,
      scaledScores: true,
      maskedScores: true,
      weights: true,
      headOutputs: true,
      output: true,
    },
    "weights",
  ),
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
  view: oneOf<InspectorSettings["view"]>({ matrix: true, lines: true, arcs: true }, "matrix"),
  direction: oneOf<InspectorSettings["direction"]>({ out: true, in: true, both: true }, "out"),
  alsoSelected: list(count(0)),
  colorScale: oneOf<InspectorSettings["colorScale"]>(
    { linear: true, logarithmic: true, row: true },
    "linear",
  ),
  hasOneScale: flag(false),
  threshold: orNull(threshold()),
  excludedKeys: list(count(0)),
  exclusion: oneOf<InspectorSettings["exclusion"]>({ gap: true, renormalized: true }, "gap"),
  hasWords: flag(false),
  weighting: oneOf<InspectorSettings["weighting"]>({ shares: true, values: true }, "shares"),
  combinedHeads: list(headPlace()),
  combineBy: oneOf<InspectorSettings["combineBy"]>({ mean: true, max: true, sum: true }, "mean"),
  hasRollout: flag(false),
  combination: orNull(
    oneOf<NonNullable<InspectorSettings["combination"]>>({ heads: true, rollout: true }, "heads"),
  ),
  metric: orNull(
    oneOf<NonNullable<InspectorSettings["metric"]>>(
      {
        entropy: true,
        previousToken: true,
        nextToken: true,
        induction: true,
        sink: true,
        self: true,
        distance: true,
      },
      "entropy",
    ),
  ),
  isSorted: flag(false),
  hidesCells: flag(false),
  comparison: oneOf<InspectorSettings["comparison"]>({ side: true, difference: true }, "side"),
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
export function readAddress(address: string): RequestedState {
  const bare = address.replace(/^#/, "");
  if (!bare.includes("=")) return { kind: "none" }; // the name of a place in the page
  if (bare.length > LONGEST) return { kind: "refused", because: "tooLong" };
  const pairs = new Map(bare.split("&").map(splitPair));
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
function splitPair(pair: string): readonly [name: string, value: string] {
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
