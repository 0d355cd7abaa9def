import { expect, test } from "vitest";
import { createProgrammaticChanges } from "../src/address/createProgrammaticChanges";

test("createProgrammaticChanges().during(change) lasts until the change is shown", async () => {
  const changes = createProgrammaticChanges();
  let end = () => {};
  const shown = changes.during(() => new Promise((resolve) => (end = resolve)));
  expect(changes.isRunning()).toBe(true);
  end();
  await shown;
  expect(changes.isRunning()).toBe(false);
});

test("createProgrammaticChanges().during(change) ends where the change fails, and rejects with its reason", async () => {
  const changes = createProgrammaticChanges();
  const shown = changes.during(() => Promise.reject(new Error("no network")));
  await expect(shown).rejects.toThrow("no network");
  expect(changes.isRunning()).toBe(false);
});

test("createProgrammaticChanges().during(change) counts changes that overlap", async () => {
  const changes = createProgrammaticChanges();
  let end = () => {};
  const first = changes.during(() => new Promise((resolve) => (end = resolve)));
  await changes.during(async () => {});
  expect(changes.isRunning()).toBe(true);
  end();
  await first;
  expect(changes.isRunning()).toBe(false);
});
