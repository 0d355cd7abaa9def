import { expect, onTestFinished, test, vi } from "vitest";
import { mount } from "../../../src/index.js";

test("a page in a language that was not loaded is warned once, and the texts are English", async () => {
  const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
  const target = document.createElement("section");
  target.lang = "tlh";
  document.body.append(target);
  onTestFinished(() => {
    target.remove();
    warn.mockRestore();
  });
  const heatmaps = [mount(target), mount(target)];
  await expect.poll(() => warn.mock.calls.length).toBe(1);
  expect(warn.mock.calls[0]).toEqual([
    'attention-heatmap: lang must be a loaded language, got "tlh" (until it is loaded, the texts are English)',
  ]);
  expect(target.firstElementChild?.shadowRoot?.textContent).toContain("Softmax");
  target.lang = "en-GB";
  for (const heatmap of heatmaps) heatmap.destroy();
  expect(warn).toHaveBeenCalledTimes(1);
});
