import { expect, test } from "vitest";
import { differenceOf } from "../../../src/picture/compare/differenceOf.js";
import { differenceScale } from "../../../src/picture/compare/differenceScale.js";
import { panelOf } from "../../helpers/panels.js";

test("differenceScale(differences) is as wide as the largest difference of either sign", () => {
  const difference = differenceOf(panelOf([[0.25, 0.75]]), panelOf([[0.75, 0.5]]));
  expect(difference && differenceScale([difference])).toEqual({ kind: "diverging", limit: 0.5 });
});

test("differenceScale(differences) has a limit above 0 where nothing differs", () => {
  const difference = differenceOf(panelOf([[1, 2]]), panelOf([[1, 2]]));
  expect(difference && differenceScale([difference]).limit).toBe(1);
});
