import { afterEach, beforeEach, expect, onTestFinished, test } from "vitest";
import { page } from "vitest/browser";
import { emulate } from "../browser/emulate.js";
import { type ShownHeatmap, show } from "../browser/show.js";

beforeEach(() => page.viewport(1000, 900));
afterEach(() => {
  document.documentElement.removeAttribute("style");
  document.documentElement.removeAttribute("class");
  document.body.removeAttribute("style");
});

/** The scheme that a heatmap is drawn in. */
const schemeOf = ({ find }: ShownHeatmap) => getComputedStyle(find(".heatmap")).colorScheme;

function addStyle(css: string): void {
  const style = document.createElement("style");
  style.textContent = css;
  document.head.append(style);
  onTestFinished(() => style.remove());
}

test.each([
  ["#111", "dark"],
  ["rgb(40 40 60)", "dark"],
  ["oklch(0.2 0.05 250)", "dark"],
  ["#777", "light"], // black letters are read better on it
  ["#fff", "light"],
  ["rgb(0 0 0 / 0.9)", "dark"],
])("a page with the background %s gets a %s heatmap", async (background, scheme) => {
  document.body.style.background = background;
  expect(schemeOf(await show({ text: "one" }))).toBe(scheme);
});

test("without a background the color-scheme of the page decides", async () => {
  document.body.style.background = "rgb(0 0 0 / 0.1)"; // one sees through it
  document.documentElement.style.colorScheme = "dark";
  const shown = await show({ text: "one" });
  expect(shown.heatmap.element.style.colorScheme).toBe("");
  expect(schemeOf(shown)).toBe("dark");
});

test("the nearest background counts, also around a shadow tree", async () => {
  document.body.style.background = "#fff";
  const box = document.createElement("div");
  box.style.background = "#000";
  document.body.append(box);
  onTestFinished(() => box.remove());
  const shown = await show({ text: "one" }, box.attachShadow({ mode: "open" }));
  expect(schemeOf(shown)).toBe("dark");
});

test("a theme that the page asks for wins over the background, and auto goes back", async () => {
  document.body.style.background = "#000";
  const shown = await show({ text: "one", theme: "light" });
  expect(schemeOf(shown)).toBe("light");
  shown.heatmap.update({ theme: "auto" });
  expect(schemeOf(shown)).toBe("dark");
  shown.heatmap.update({ theme: "light" });
  document.body.style.background = "#111";
  await new Promise(requestAnimationFrame);
  expect(schemeOf(shown)).toBe("light");
});

test("a class of <html> that changes the background is followed, also as it fades", async () => {
  addStyle(
    "body { background: #fff; transition: background 60ms } .night body { background: #000 }",
  );
  const shown = await show({ text: "one" });
  await expect.poll(() => schemeOf(shown)).toBe("light");
  document.documentElement.className = "night";
  await expect.poll(() => schemeOf(shown)).toBe("dark");
  document.documentElement.className = "";
  await expect.poll(() => schemeOf(shown)).toBe("light");
});

test("the system that changes the background of the page is followed", async () => {
  addStyle(
    "body { background: #fff } @media (prefers-color-scheme: dark) { body { background: #000 } }",
  );
  await emulate({ "prefers-color-scheme": "light" });
  const shown = await show({ text: "one" });
  expect(schemeOf(shown)).toBe("light");
  await emulate({ "prefers-color-scheme": "dark" });
  await expect.poll(() => schemeOf(shown)).toBe("dark");
});

test("a destroyed heatmap follows nothing", async () => {
  document.body.style.background = "#fff";
  const shown = await show({ text: "one" });
  const { element } = shown.heatmap;
  shown.heatmap.destroy();
  document.body.append(element);
  onTestFinished(() => element.remove());
  document.body.style.background = "#000";
  await new Promise(requestAnimationFrame);
  expect(element.style.colorScheme).toBe("light");
});
