import { describe, expect, test } from "vitest";
import { createLastDrawn } from "../../src/store/lastDrawn.js";

describe("createLastDrawn()", () => {
  test("has nothing to go back to at first", () => {
    const last = createLastDrawn<string>();
    expect(last.fail()).toBe(false);
    expect(last.take()).toBeUndefined();
  });

  test("gives what was drawn last", () => {
    const last = createLastDrawn<string>();
    last.keep("one");
    last.keep("two");
    expect(last.fail()).toBe(true);
    expect(last.take()).toBe("two");
  });

  test("keeps the old picture while a later one fails, and follows again afterwards", () => {
    const last = createLastDrawn<string>();
    last.keep("good");
    last.fail();
    last.keep("bad");
    expect(last.take()).toBe("good");
    last.keep("next");
    expect(last.take()).toBe("next");
  });

  test("gives a picture once: one that fails again is no way back", () => {
    const last = createLastDrawn<string>();
    last.keep("good");
    expect(last.take()).toBe("good");
    expect(last.fail()).toBe(false);
  });
});
