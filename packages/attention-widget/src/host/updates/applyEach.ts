import type { InspectorOptions } from "../../store/inspectorOptions.js";

/** An option that was refused, and why. */
interface Refusal {
  readonly part: InspectorOptions;
  readonly error: unknown;
}

/**
 * Applies options together or, if one is refused, each of the others alone.
 *
 * @returns the options that were refused
 */
export function applyEach(
  options: InspectorOptions,
  apply: (part: InspectorOptions) => void,
): readonly Refusal[] {
  const refusals = (parts: readonly InspectorOptions[]) =>
    parts.flatMap((part) => {
      try {
        apply(part);
        return [];
      } catch (error) {
        return [{ part, error }];
      }
    });
  return refusals([options]).length === 0 ? [] : refusals(partsOf(options));
}

/** Each option alone, and each setting of the instruments. */
function partsOf({ settings, ...options }: InspectorOptions): readonly InspectorOptions[] {
  const eachAlone = (given: object) =>
    Object.entries(given).map(([name, value]) => ({ [name]: value }));
  return [
    ...eachAlone(options),
    ...eachAlone(settings ?? {}).map((setting) => ({ settings: setting })),
  ];
}
