import { expect, onTestFinished, test } from "vitest";
import { define } from "../src/host/define.js";
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

test("a state that is no object is refused when the element comes into the page", async () => {
  const element = document.createElement("attention-heatmap");
  element.update({ state: null as never });
  const heard: string[] = [];
  element.addEventListener("attention-error", ({ detail }) => heard.push(detail.message));
  document.body.append(element);
  onTestFinished(() => element.remove());
  await painted();
  expect(heard).toEqual(["attention-heatmap: state must be an object, got null"]);
});
