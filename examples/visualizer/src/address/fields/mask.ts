import type { ExperimentMask, MaskKind } from "attention-widget/inspector";
import { countFrom } from "./countFrom";
import type { Field } from "./field";
import { oneOf } from "./oneOf";

/** The parameter of each mask, if it has one. Every mask is here, or this does not compile. */
const MASK_PARAMETERS: Readonly<Record<MaskKind, string | null>> = {
  asGiven: null,
  none: null,
  causal: null,
  window: "size",
  custom: null,
};

/** A mask of an experiment, with its parameter if it has one. */
export function mask(): Field<ExperimentMask> {
  const kinds = oneOf(MASK_PARAMETERS, "asGiven");
  return {
    unless: { kind: "asGiven" },
    write: ({ kind, ...parameters }) => [kind, ...Object.values(parameters)].join("-"),
    read(written) {
      const [name = "", parameter, more] = written.split("-");
      const kind = kinds.read(name);
      if (kind === undefined || more !== undefined) return undefined;
      const parameterName = MASK_PARAMETERS[kind];
      if (parameterName === null) return parameter === undefined ? wholeMask(kind, {}) : undefined;
      const value = countFrom(parameter ?? "");
      return value === undefined || value < 1
        ? undefined
        : wholeMask(kind, { [parameterName]: value });
    },
  };
}

/** A mask with its parameter, of the name that `MASK_PARAMETERS` has for it. */
function wholeMask(kind: MaskKind, parameters: Readonly<Record<string, number>>): ExperimentMask {
  return { kind, ...parameters } as ExperimentMask; // the widget checks it again
}
