import { describe, expect, test } from "vitest";
import { multiHeadAttention, project, tensor } from "../../src/index.js";
import { loadSimd, withoutSimd } from "../../src/simd.js";
import { expectClose, worstDeviation } from "../helpers/expectClose.js";
import { errorOf } from "../helpers/refusals.js";
import { someTensor } from "../helpers/someNumbers.js";

/** As in sweep.test.ts. */
const TOLERANCE = 2e-6;

const inputs = tensor([
  [1, 2],
  [3, 4],
]);
const projection = tensor([
  [1, 0, 2],
  [0, 1, 3],
]);
const square = tensor([
  [0, 1],
  [1, 0],
]);
const projections = { query: square, key: square, value: square, output: square };

describe.each([
  ["SIMD", await loadSimd()],
  ["the pure functions", withoutSimd],
])("%s", (_, functions) => {
  test("prepareLinear(projection).project(inputs) is project(inputs, projection)", () => {
    const prepared = functions.prepareLinear(projection);
    expect(prepared.project(inputs)).toEqual(project(inputs, projection));
    expect(prepared.project(tensor([[[1, 2]], [[3, 4]]])).shape).toEqual([2, 1, 3]);
    prepared.release();
  });

  test("prepareLinear(projection, bias).project(inputs, out) adds the bias and writes to out", () => {
    const prepared = functions.prepareLinear(projection, tensor([10, 20, 30]));
    const out = tensor(new Float32Array(6), [2, 3]);
    expect(prepared.project(inputs, out)).toBe(out);
    expect([...out.data]).toEqual([11, 22, 38, 13, 24, 48]);
    prepared.release();
  });

  test("prepareLinear(projection) keeps several matrices apart, also after one is released", () => {
    const wide = someTensor([2, 100], 1);
    const first = functions.prepareLinear(wide);
    const second = functions.prepareLinear(projection, tensor([10, 20, 30]));
    first.release();
    first.release(); // a second time changes nothing
    const third = functions.prepareLinear(wide);
    expect([...second.project(inputs).data]).toEqual([11, 22, 38, 13, 24, 48]);
    const expected = project(inputs, wide).data;
    expect(worstDeviation(third.project(inputs).data, expected)).toBeLessThanOrEqual(TOLERANCE);
    second.release();
    third.release();
  });

  test("prepareMultiHead(projections, options).attend(inputs) is the output of multiHeadAttention", () => {
    const layer = functions.prepareMultiHead(projections, { heads: 2, causal: true });
    const expected = multiHeadAttention(inputs, projections, { heads: 2, causal: true }).output;
    const close = (output: typeof expected) =>
      expect(worstDeviation(output.data, expected.data)).toBeLessThanOrEqual(TOLERANCE);
    close(layer.attend(inputs));
    close(layer.attend(inputs, {}));
    const out = tensor(new Float32Array(4), [2, 2]);
    expect(layer.attend(inputs, undefined, out)).toBe(out);
    close(out);
    layer.release();
  });

  test("prepareMultiHead(…).attend(inputs, { context, mask, bias }) takes what differs from call to call", () => {
    const layer = functions.prepareMultiHead(projections, { heads: 1 });
    const call = {
      context: tensor([[5, 6]]),
      mask: { shape: [2, 1], data: Uint8Array.of(1, 0) },
      bias: tensor([[1], [2]]),
    };
    expectClose(layer.attend(inputs, call), [5, 6, 0, 0], TOLERANCE);
    layer.release();
  });

  const refusals: [call: string, run: () => unknown, kind: ErrorConstructor, message: string][] = [
    [
      "prepareMultiHead(projections, options).attend(inputs, undefined, out) into a learned matrix",
      () => functions.prepareMultiHead(projections, { heads: 1 }).attend(inputs, undefined, square),
      RangeError,
      "attend: out must have a buffer of its own, got that of an input",
    ],
    [
      "prepareLinear(vector)",
      // @ts-expect-error wrong on purpose
      () => functions.prepareLinear(tensor([1, 2])),
      RangeError,
      "prepareLinear: projection must have shape [dInput, dOutput], got [2]",
    ],
    [
      "prepareLinear(projection, bias) with a bias of another length",
      () => functions.prepareLinear(projection, tensor([1])),
      RangeError,
      "prepareLinear: bias must have shape [dOutput = 3], got [1]",
    ],
    [
      "prepareLinear(projection).project(inputs) of another width",
      () => functions.prepareLinear(projection).project(projection),
      RangeError,
      "project: inputs must have shape […, tokens, dInput = 2], got [2, 3]",
    ],
    [
      "prepareLinear(projection).project(inputs, out) of another shape",
      () => functions.prepareLinear(projection).project(inputs, inputs),
      RangeError,
      "project: out must have shape [2, 3], got [2, 2]",
    ],
    [
      "prepareMultiHead(nothing)",
      // @ts-expect-error wrong on purpose
      () => functions.prepareMultiHead(undefined, { heads: 1 }),
      TypeError,
      "prepareMultiHead: projections must be an object, got undefined",
    ],
    [
      "prepareMultiHead(projections) without a matrix",
      // @ts-expect-error wrong on purpose
      () => functions.prepareMultiHead({ ...projections, key: undefined }, { heads: 1 }),
      TypeError,
      "prepareMultiHead: projections.key must be a tensor, as tensor() makes, got undefined",
    ],
    [
      "prepareMultiHead(projections, { heads }) that do not divide",
      () => functions.prepareMultiHead(projections, { heads: 3 }),
      RangeError,
      "prepareMultiHead: dModel must be divisible by heads (3), got 2",
    ],
    [
      "prepareMultiHead(projections, { scale }) that is not finite",
      () => functions.prepareMultiHead(projections, { heads: 1, scale: Number.NaN }),
      RangeError,
      "prepareMultiHead: scale must be a finite number, got NaN",
    ],
    [
      "prepareMultiHead(projections, { rotary }) of one column per head",
      () => functions.prepareMultiHead(projections, { heads: 2, rotary: {} }),
      RangeError,
      "prepareMultiHead: dHead must be even, got 1",
    ],
    [
      "prepareMultiHead(projections, { rotary: { base } }) that is text",
      // @ts-expect-error wrong on purpose
      () => functions.prepareMultiHead(projections, { heads: 1, rotary: { base: "500" } }),
      TypeError,
      "prepareMultiHead: rotary.base must be a positive number, got string",
    ],
    [
      "prepareMultiHead(…).attend(inputs) of another width",
      () => functions.prepareMultiHead(projections, { heads: 1 }).attend(projection),
      RangeError,
      "attend: projections.query must have shape [dInput = 3, dModel], got [2, 2]",
    ],
    [
      "prepareMultiHead(…).attend(nothing)",
      // @ts-expect-error wrong on purpose
      () => functions.prepareMultiHead(projections, { heads: 1 }).attend(null),
      TypeError,
      "attend: inputs must be a tensor, as tensor() makes, got null",
    ],
    [
      "prepareMultiHead(…).attend(inputs, { mask }) of another shape",
      () =>
        functions
          .prepareMultiHead(projections, { heads: 1 })
          .attend(inputs, { mask: { shape: [1, 2], data: Uint8Array.of(1, 1) } }),
      RangeError,
      "attend: mask must have shape [2, 2] or [1, 2, 2], got [1, 2]",
    ],
    [
      "fusedMultiHeadAttention(…, out) in the buffer of the inputs",
      () => functions.fusedMultiHeadAttention(inputs, projections, { heads: 1 }, inputs),
      RangeError,
      "fusedMultiHeadAttention: out must have a buffer of its own, got that of an input",
    ],
    [
      "prepareMultiHead(…, { keyNorm }).attend(…, out) in the buffer of a gain",
      () => {
        const buffer = new ArrayBuffer(16);
        const gain = tensor(new Float32Array(buffer, 0, 2), [2]);
        functions
          .prepareMultiHead(projections, { heads: 1, keyNorm: { gain } })
          .attend(inputs, {}, tensor(new Float32Array(buffer), [2, 2]));
      },
      RangeError,
      "attend: out must have a buffer of its own, got that of an input",
    ],
  ];

  test.each(refusals)("%s throws an error that names the argument", (_call, run, kind, message) => {
    expect(errorOf(run)).toEqual(new kind(message));
  });
});
