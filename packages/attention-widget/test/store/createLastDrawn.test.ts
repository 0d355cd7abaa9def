import { describe, expect, test } from "vitest";
import { createLastDrawn } from "../../src/store/createLastDrawn.js";

describe("createLastDrawn()", () => {
  test("has nothing to go back to at first", () => {
    const last = createLastDrawn<string>();
    expect(last.markFailing()).toBe(false);
    expect(last.takeBack()).toBeUndefined();
  });

  test("gives what was drawn last", () => {
    const last = createLastDrawn<string>();
    last.remember("one");
    last.remember("two");
    expect(last.markFailing()).toBe(true);
    expect(last.takeBack()).toBe("two");
  });

  test("keeps the old picture while a later one fails, and follows again afterwards", () => {
    const last = createLastDrawn<string>();
    last.remember("good");
    last.markFailing();
    last.remember("bad");
    expect(last.takeBack()).toBe("good");
    last.remember("next");
    expect(last.takeBack()).toBe("next");
  });

  test("gives a picture once: nothing goes back to one that fails again", () => {
    const last = createLastDrawn<string>();
    last.remember("good");
    expect(last.takeBack()).toBe("good");
    expect(last.markFailing()).toBe(false);
  });
});
