import { expect, onTestFinished, test } from "vitest";
import { define } from "../src/host/tag/define.js";
import { painted } from "./browser/painted.js";

define();

test("a state given while the element is out of the page is shown when it comes back", async () => {
  const element = document.createElement("attention-heatmap");
  element.text = "one two";
  element.head = 2;
  document.body.append(element);
  onTestFinished(() => element.remove());
  await painted();
  element.remove();
  element.state = { ...element.state, text: "three four five", head: 0 };
  document.body.append(element);
  expect(element.getState()).toMatchObject({ text: "three four five", head: 0 });
});

test("a state that is not an object is refused when the element comes into the page", async () => {
  const element = document.createElement("attention-heatmap");
  element.update({ state: 3 as never });
  const heard: string[] = [];
  element.addEventListener("attention-error", ({ detail }) => heard.push(detail.message));
  document.body.append(element);
  onTestFinished(() => element.remove());
  await painted();
  expect(heard).toEqual(["attention-heatmap: state must be an object, got 3"]);
});

test.for([undefined, null])("a property set to %o goes back to the default", async (none) => {
  const element = document.createElement("attention-heatmap");
  document.body.append(element);
  onTestFinished(() => element.remove());
  const before = { ...element.getState(), theme: element.theme };
  const given = { text: "a b", heads: 5, head: 1, stage: "scores", causal: true, theme: "dark" };
  Object.assign(element, given);
  expect({ ...element.getState(), theme: element.theme }).toMatchObject(given);
  Object.assign(element, Object.fromEntries(Object.keys(given).map((name) => [name, none])));
  expect({ ...element.getState(), theme: element.theme }).toEqual(before);
  expect(element.style.colorScheme).toBe("");
});

test("heads and head are taken in any order, as properties and as attributes", async () => {
  const element = document.createElement("attention-heatmap");
  const heard: string[] = [];
  element.addEventListener("attention-error", ({ detail }) => heard.push(detail.message));
  document.body.append(element);
  onTestFinished(() => element.remove());
  element.head = 5;
  element.heads = 8;
  expect(element.getState()).toMatchObject({ head: 5, heads: 8 });
  element.setAttribute("heads", "4");
  element.setAttribute("head", "6");
  element.setAttribute("heads", "7");
  await painted();
  expect(element.getState()).toMatchObject({ head: 6, heads: 7 });
  expect(heard).toEqual([]);
});

test.for([
  ['causal="false"', false],
  ['causal="False "', false],
  ['causal="true"', true],
  ["causal", true],
] as const)("<attention-heatmap %s> means %o", ([attribute, causal]) => {
  const target = document.createElement("section");
  document.body.append(target);
  onTestFinished(() => target.remove());
  target.innerHTML = `<attention-heatmap ${attribute}></attention-heatmap>`;
  expect(target.querySelector("attention-heatmap")?.causal).toBe(causal);
});

test("messages are a property too, which outlives a time out of the page", async () => {
  const element = document.createElement("attention-heatmap");
  element.messages = { steps: "Schritte" };
  document.body.append(element);
  onTestFinished(() => element.remove());
  const isGerman = () => element.shadowRoot?.textContent?.includes("Schritte");
  await expect.poll(isGerman).toBe(true);
  expect(element.messages).toEqual({ steps: "Schritte" });
  element.remove();
  document.body.append(element);
  await expect.poll(isGerman).toBe(true);
  element.messages = null;
  await expect.poll(isGerman).toBe(false);
});
