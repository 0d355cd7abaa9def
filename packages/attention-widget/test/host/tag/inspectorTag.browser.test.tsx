import { beforeEach, expect, onTestFinished, test } from "vitest";
import { page } from "vitest/browser";
import { handBuiltSource } from "../../../src/index.js";
import { type AttentionInspectorElement, define } from "../../../src/inspector.js";
import { painted } from "../../browser/painted.js";
import { partsOf } from "../../browser/parts.js";

define("attention-inspector");
beforeEach(() => page.viewport(1000, 900));

/** A heatmap with instruments, written as HTML. */
async function write(attributes: string) {
  const target = document.createElement("section");
  document.body.append(target);
  onTestFinished(() => target.remove());
  target.innerHTML = `<attention-inspector text="one two three" ${attributes}></attention-inspector>`;
  const element = target.firstElementChild as AttentionInspectorElement;
  await painted();
  return { element, ...partsOf(element) };
}

test("the attributes view, direction and metric set up the instruments", async () => {
  const { element, findAll } = await write('view="lines" direction="both" metric="entropy"');
  expect(element.settings).toMatchObject({ view: "lines", direction: "both", metric: "entropy" });
  await expect.poll(() => findAll(".lines canvas").length).toBeGreaterThan(0);
});

test("removing an attribute of the instruments goes back to the default", async () => {
  const { element } = await write('view="lines" direction="in"');
  element.removeAttribute("view");
  expect(element.settings).toMatchObject({ view: "matrix", direction: "in" });
});

test("a bad setting is refused in words, and the others still apply", async () => {
  const { element, texts } = await write('view="circles" direction="in"');
  expect(texts('[role="alert"]')).toEqual([expect.stringContaining('got "circles"')]);
  expect(element.settings).toMatchObject({ view: "matrix", direction: "in" });
});

test("settings set before the tag is defined are kept", async () => {
  const element = document.createElement("late-inspector");
  Object.assign(element, { settings: { view: "lines" } });
  document.body.append(element);
  onTestFinished(() => element.remove());
  define("late-inspector");
  await painted();
  expect((element as AttentionInspectorElement).settings.view).toBe("lines");
});

test("a tag is drawn first as its options say", () => {
  const element = document.createElement("attention-inspector");
  element.setAttribute("view", "arcs");
  document.body.append(element);
  onTestFinished(() => element.remove());
  // Of the arcs, the frame has no controls of its own.
  expect(partsOf(element).findAll(".heatmap.is-bare")).toHaveLength(1);
});

test("a tag asks its source once, for what its options say", async () => {
  const element = document.createElement("attention-inspector") as AttentionInspectorElement;
  const asked: string[] = [];
  const { trace } = handBuiltSource();
  Object.assign(element, {
    source: {
      trace(...request: Parameters<typeof trace>) {
        asked.push(request[0]);
        return trace(...request);
      },
    },
    state: { text: "four five", settings: { view: "arcs" } },
  });
  document.body.append(element);
  onTestFinished(() => element.remove());
  await painted();
  expect(asked).toEqual(["four five"]);
  expect(element.settings.view).toBe("arcs");
});

test("a tag that its page removes for an error draws nothing", async () => {
  const element = document.createElement("attention-inspector");
  element.setAttribute("view", "circles");
  element.addEventListener("attention-error", () => element.remove());
  document.body.append(element);
  await painted();
  expect(element.isConnected).toBe(false);
  expect(partsOf(element).findAll(".heatmap")).toHaveLength(0);
});
