import { expect, test } from "vitest";
import { changeBetween } from "../src/address/changeBetween";
import type { PageState } from "../src/address/pageState";
import { readAddress } from "../src/address/readAddress";

function stateOf(address: string): PageState {
  const requested = readAddress(`#${address}&v=1`);
  if (requested.kind !== "state")
    throw new Error(`${address} must be an address of a state, got ${requested.kind}`);
  return requested.state;
}

test.each([
  ["none", "text=a+b"],
  ["text", "text=a+c&head=1"],
  ["place", "text=a+b&head=1&stage=scores"],
  ["place", "text=a+b&view=lines"],
  ["step", "text=a+b&stage=scores"],
  ["detail", "text=a+b&selection=1"],
])("changeBetween(before, after) is %s from text=a+b to %s", (change, after) => {
  expect(changeBetween(stateOf("text=a+b"), stateOf(after))).toBe(change);
});
