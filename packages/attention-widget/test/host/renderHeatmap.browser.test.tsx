import { expect, onTestFinished, test, vi } from "vitest";
import { show } from "../browser/show.js";

test("mount() where style sheets cannot be constructed, as in jsdom up to 26, draws without them", async () => {
  const { replaceSync } = CSSStyleSheet.prototype;
  Reflect.deleteProperty(CSSStyleSheet.prototype, "replaceSync");
  onTestFinished(() => {
    CSSStyleSheet.prototype.replaceSync = replaceSync;
  });
  const { getComputedStyle } = window;
  const computed = vi.spyOn(window, "getComputedStyle").mockImplementation(
    (element) =>
      new Proxy(getComputedStyle(element), {
        get: (style, name) => (name === "boxSizing" ? "" : Reflect.get(style, name, style)), // jsdom does no layout
      }),
  );
  onTestFinished(() => computed.mockRestore());
  const { root, grids } = await show({ text: "one two" });
  expect(root.adoptedStyleSheets).toEqual([]);
  expect(grids()).toHaveLength(1);
});
