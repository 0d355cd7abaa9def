import { expect, onTestFinished, test, vi } from "vitest";
import { pause } from "../../src/formats/pause.js";

test("pause() lets what waits have its turn first", async () => {
  const turns: string[] = [];
  setImmediate(() => turns.push("another"));
  await pause();
  await new Promise((resolve) => setImmediate(resolve));
  turns.push("after");
  expect(turns).toEqual(["another", "after"]);
});

test("pause() goes on at once in a runtime without messages to itself", async () => {
  vi.stubGlobal("MessageChannel", undefined);
  onTestFinished(() => void vi.unstubAllGlobals());
  await expect(pause()).resolves.toBeUndefined();
});
