import type { ExperimentMask, HeadPlace, MaskKind, Threshold } from "attention-widget/inspector";

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

export type Fields<Values> = { readonly [Name in keyof Values]: Field<Values[Name]> };

/** A text as JSON has it, since a text may hold half a character, which an address cannot. */
export function text(): Field<string> {
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

/** One of some names, each of which the table has, or it does not compile. */
export function oneOf<Name extends string>(
  names: Readonly<Record<Name, unknown>>,
  unless: Name,
): Field<Name> {
  const all = Object.keys(names) as Name[]; // its own keys
  return {
    unless,
    write: (name) => name,
    read: (written) => all.find((name) => name === written),
  };
}

export function flag(unless: boolean): Field<boolean> {
  return {
    unless,
    write: (value) => (value ? "yes" : "no"),
    read: (written) => (written === "yes" ? true : written === "no" ? false : undefined),
  };
}

export function countFrom(written: string): number | undefined {
  return /^(0|[1-9]\d{0,3})$/.test(written) ? Number(written) : undefined;
}

export function count(unless: number, least = 0): Field<number> {
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
export function aboveZero(unless: number): Field<number> {
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
export function orNull<Value>({ write, read }: Field<Value>): Field<Value | null> {
  return { unless: null, write: (value) => (value === null ? "" : write(value)), read };
}

/** Several of a kind, none of them unless the address has them. */
export function list<Value>({
  write,
  read: readOne,
}: Omit<Field<Value>, "unless">): Field<readonly Value[]> {
  return {
    unless: [],
    write: (values) => values.map(write).join("_"),
    read(written) {
      const values = written.split("_").map(readOne);
      const known = values.filter((value) => value !== undefined);
      return known.length === values.length ? known : undefined;
    },
  };
}

export function pair(): Omit<Field<readonly [number, number]>, "unless"> {
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

export function headPlace(): Omit<Field<HeadPlace>, "unless"> {
  return {
    write: ({ layer, head }) => `${layer}-${head}`,
    read(written) {
      const [layer, head] = pair().read(written) ?? [];
      return layer === undefined || head === undefined ? undefined : { layer, head };
    },
  };
}

export function threshold(): Field<Threshold> {
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

/** The parameter of each mask, if it has one. Every mask is here, or this does not compile. */
const MASK_PARAMETERS: Readonly<Record<MaskKind, string | null>> = {
  asGiven: null,
  none: null,
  causal: null,
  window: "size",
  custom: null,
};

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
