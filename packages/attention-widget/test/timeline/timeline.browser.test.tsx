import axe from "axe-core";
import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { painted } from "../browser/painted.js";
import { showInspector } from "../browser/showInspector.js";
import { evenTrace } from "../helpers/traces.js";

const trace = { ...evenTrace(["the", "cat", "sat", "down"]), promptTokens: 2 };

test("the slider shows one step by keyboard, and selects its row", async () => {
  const shown = await showInspector({ trace });
  await shown.slide("timeline", "ArrowLeft", 1);
  await expect
    .poll(() => shown.find("#timeline").getAttribute("aria-valuetext"))
    .toBe("Token 3 of 4: “sat”");
  expect(shown.reader.getState()).toMatchObject({
    selection: { query: 2, key: null },
    settings: { generationStep: 1 },
  });
  expect(shown.texts(".timeline-tokens .is-current")).toEqual(["sat"]);
  expect(shown.texts(".timeline-tokens .is-prompt")).toEqual(["the", "cat"]);
});

test("a token shows its step, and All rows shows all of them again", async () => {
  const shown = await showInspector({ trace });
  await userEvent.click(shown.findAll(".timeline-tokens span")[0]!);
  await expect.poll(() => shown.reader.getState().settings.generationStep).toBe(0);
  await userEvent.click(shown.button("All rows"));
  await expect.poll(() => shown.reader.getState().settings.generationStep).toBeNull();
  expect(shown.find("button[aria-pressed=true].button").textContent).toBe("All rows");
  await userEvent.click(shown.button("All rows"));
  await expect.poll(() => shown.reader.getState().settings.generationStep).toBe(2);
});

test("there is none where no model wrote the text", async () => {
  const shown = await showInspector();
  expect(shown.findAll(".timeline")).toEqual([]);
});

test("it passes axe and is no wider than a phone", async () => {
  await page.viewport(360, 800);
  const shown = await showInspector({ trace, settings: { generationStep: 1 } });
  await painted();
  const { violations } = await axe.run(shown.target, { rules: { region: { enabled: false } } });
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
});
