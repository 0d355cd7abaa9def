import { expect, test } from "vitest";
import { causalMask, combineMasks, type Mask, maskWhere, paddingMask } from "../../src/index.js";

const perHead: Mask = { shape: [2, 2, 2], data: Uint8Array.of(1, 1, 1, 1, 0, 1, 0, 1) };

test("combineMasks(...masks) allows what every mask allows", () => {
  const mask = combineMasks(causalMask(3), paddingMask([true, false, true]));
  expect(mask.shape).toEqual([3, 3]);
  expect(Array.from(mask.data)).toEqual([1, 0, 0, 1, 0, 0, 1, 0, 1]);
});

test("combineMasks(...masks) takes any number of masks", () => {
  const noSelf = maskWhere(2, 2, (query, key) => query !== key);
  expect(Array.from(combineMasks(causalMask(2), noSelf, causalMask(2)).data)).toEqual([0, 0, 1, 0]);
});

test("combineMasks(mask) of one mask is an equal mask of its own", () => {
  const mask = causalMask(2);
  const combined = combineMasks(mask);
  expect(combined).toEqual(mask);
  expect(combined.data).not.toBe(mask.data);
});

test("combineMasks(...masks) repeats a [queries, keys] mask for every head", () => {
  const combined = combineMasks(causalMask(2), perHead);
  expect(combined.shape).toEqual([2, 2, 2]);
  expect(Array.from(combined.data)).toEqual([1, 0, 1, 1, 0, 0, 0, 1]);
});

test("combineMasks(...masks) does not depend on the order", () => {
  expect(combineMasks(perHead, causalMask(2))).toEqual(combineMasks(causalMask(2), perHead));
});

test("combineMasks(...masks) of empty masks is empty", () => {
  expect(combineMasks(causalMask(0), causalMask(0))).toEqual(causalMask(0));
});
