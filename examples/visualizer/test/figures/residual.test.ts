import { expect, test } from "vitest";
import { residualNumbers } from "../../src/figures/residual/residualNumbers";

test("residualNumbers(choice) adds what each head writes alone", () => {
  const { projected, token, sum } = residualNumbers("both heads");
  const first = residualNumbers("only head 1").projected;
  const second = residualNumbers("only head 2").projected;
  expect(projected).toEqual(first.map((each, i) => each + second[i]!));
  expect(sum).toEqual(token.map((each, i) => each + projected[i]!));
});

test("residualNumbers(choice) puts the heads end to end, and multiplies them by W^O", () => {
  const { concatenated, projected } = residualNumbers("both heads");
  expect(concatenated).toEqual([1, 2, 0, 3]);
  expect(projected).toEqual([0, 1, 3, 2 - 3]);
});

test('residualNumbers("none") leaves the vector as it was', () => {
  const { token, sum } = residualNumbers("none");
  expect(sum).toEqual(token);
});
