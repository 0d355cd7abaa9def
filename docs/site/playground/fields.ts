/** How an option is chosen in the form, and written in the address. */
export type Field =
  | { readonly kind: "text"; readonly label: string; readonly hint: string }
  | {
      readonly kind: "number";
      readonly label: string;
      readonly from: number;
      readonly to: number;
      readonly hint: string;
    }
  | { readonly kind: "flag"; readonly label: string }
  | {
      readonly kind: "choice";
      readonly label: string;
      /** The first is the default. */
      readonly values: readonly string[];
    };

/** The options of the form by the names that `mount` has for them, in their order. */
export const FIELDS = {
  text: { kind: "text", label: "Sentence", hint: "The animal didn't cross the street …" },
  heads: { kind: "number", label: "Heads", from: 1, to: 8, hint: "4" },
  head: { kind: "number", label: "Head, from 0", from: 0, to: 999, hint: "0" },
  layer: { kind: "number", label: "Layer, from 0", from: 0, to: 999, hint: "0" },
  stage: {
    kind: "choice",
    label: "Step",
    values: [
      "weights",
      "inputs",
      "projected",
      "scores",
      "scaledScores",
      "maskedScores",
      "headOutputs",
      "output",
    ],
  },
  causal: { kind: "flag", label: "Causal mask" },
  select: { kind: "text", label: "Selected", hint: "it, the:2, it > cat" },
  controls: { kind: "choice", label: "Controls", values: ["all", "steps", "none"] },
  theme: { kind: "choice", label: "Theme", values: ["auto", "light", "dark"] },
  caption: { kind: "text", label: "Caption", hint: "A sentence below the picture" },
} as const satisfies Readonly<Record<string, Field>>;

/** The settings of the instruments that the form has; the others are set in the picture. */
export const SETTING_FIELDS = {
  view: { kind: "choice", label: "View", values: ["matrix", "lines", "arcs"] },
  direction: { kind: "choice", label: "Direction", values: ["out", "in", "both"] },
  metric: {
    kind: "choice",
    label: "Metric of the heads",
    values: [
      "none",
      "entropy",
      "previousToken",
      "nextToken",
      "induction",
      "sink",
      "self",
      "distance",
    ],
  },
} as const satisfies Readonly<Record<string, Field>>;

/** A value of the form; undefined for the default. */
export type Value = string | number | true | undefined;

/** The value of a field that a text says; null where it says none. */
export function valueIn(field: Field, text: string): Value | null {
  if (field.kind === "text") return text;
  if (field.kind === "flag") return text === "yes" ? true : null;
  if (field.kind === "choice") return field.values.includes(text) ? text : null;
  const isCount = /^(0|[1-9]\d{0,2})$/.test(text);
  return isCount && Number(text) >= field.from && Number(text) <= field.to ? Number(text) : null;
}
