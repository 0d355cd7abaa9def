import type { Row } from "./refusals.js";

/** What JavaScript callers pass instead of a tensor, and how the error calls it. */
const wrongKinds: [value: unknown, got: string][] = [
  [[[1, 2]], "an array"],
  [null, "null"],
  [undefined, "undefined"],
  ["[[1, 2]]", "string"],
  [3, "number"],
  [{ shape: [1, 2], data: [1, 2] }, "object"],
  [Float32Array.of(1, 2), "object"],
];

/** A parameter that is a tensor: its function, its name in errors, and a call with only it wrong. */
export type TensorParameter = [caller: string, name: string, call: (wrong: unknown) => unknown];

/** A refusal for each kind of thing in the place of each tensor. */
export function wrongTensors(parameters: readonly TensorParameter[]): Row[] {
  return parameters.flatMap(([caller, name, call]) =>
    wrongKinds.map(
      ([wrong, got]): Row => [
        `${caller}(…) with ${name} = ${JSON.stringify(wrong)}`,
        () => call(wrong),
        `${caller}: ${name} must be a tensor, as tensor() makes, got ${got}`,
      ],
    ),
  );
}
