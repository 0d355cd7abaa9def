import { expect, test } from "vitest";
import { createShowings } from "../src/address/createShowings";

test("createShowings().during(change) lasts until the change is shown", async () => {
  const showings = createShowings();
  let end = () => {};
  const shown = showings.during(() => new Promise((resolve) => (end = resolve)));
  expect(showings.areAny()).toBe(true);
  end();
  await shown;
  expect(showings.areAny()).toBe(false);
});

test("createShowings().during(change) ends where the change fails, and rejects with its reason", async () => {
  const showings = createShowings();
  const shown = showings.during(() => Promise.reject(new Error("no network")));
  await expect(shown).rejects.toThrow("no network");
  expect(showings.areAny()).toBe(false);
});

test("createShowings().during(change) counts changes that overlap", async () => {
  const showings = createShowings();
  let end = () => {};
  const first = showings.during(() => new Promise((resolve) => (end = resolve)));
  await showings.during(async () => {});
  expect(showings.areAny()).toBe(true);
  end();
  await first;
  expect(showings.areAny()).toBe(false);
});
