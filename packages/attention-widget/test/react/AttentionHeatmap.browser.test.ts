import { act, createElement, createRef, StrictMode } from "react";
import { createRoot, hydrateRoot, type Root } from "react-dom/client";
import { renderToString } from "react-dom/server";
import { beforeAll, expect, onTestFinished, test } from "vitest";
import { page } from "vitest/browser";
import type { HeatmapHandle } from "../../src/index.js";
import { AttentionHeatmap, type AttentionHeatmapProps } from "../../src/react.js";
import { clickCell } from "../browser/cells.js";
import { rectangular } from "../browser/traces.js";

beforeAll(() => {
  Reflect.set(globalThis, "IS_REACT_ACT_ENVIRONMENT", true);
});

/** An element of the page, gone after the test. */
function place(html = ""): HTMLElement {
  const target = document.createElement("section");
  target.innerHTML = html;
  document.body.append(target);
  onTestFinished(() => target.remove());
  return target;
}

/** Renders the component, and gives the function that renders it again with other props. */
async function render(first: AttentionHeatmapProps, target = place()) {
  const root: Root = createRoot(target);
  onTestFinished(() => act(() => root.unmount()));
  const again = (props: AttentionHeatmapProps) =>
    act(() => root.render(createElement(AttentionHeatmap, props)));
  await again(first);
  return { root, target, again };
}

const field = () => page.getByLabelText("Sentence", { exact: true });

test("<AttentionHeatmap text heads> shows them, and its ref is the handle", async () => {
  const ref = createRef<HeatmapHandle>();
  await render({ ref, text: "le chat noir", heads: 2, head: 1 });
  await expect.element(field()).toHaveValue("le chat noir");
  expect(ref.current?.getState()).toMatchObject({ text: "le chat noir", heads: 2, head: 1 });
});

test("<AttentionHeatmap> changes a prop that changed, and leaves what the user typed", async () => {
  const ref = createRef<HeatmapHandle>();
  const { again } = await render({ ref, text: "a b c", stage: "scores", className: "wide" });
  await field().fill("x y");
  await again({ ref, text: "a b c", stage: "weights", className: "wide" });
  expect(ref.current?.getState()).toMatchObject({ text: "x y", stage: "weights" });
  await again({ ref, text: "a b c" });
  expect(ref.current?.getState().stage).toBe("weights"); // the default
  await again({ ref, text: "d e" });
  expect(ref.current?.getState().text).toBe("d e");
});

test("<AttentionHeatmap onSelect> calls the listener of the last render", async () => {
  const heard: string[] = [];
  const ref = createRef<HeatmapHandle>();
  const listener = (name: string) => (event: { queryToken?: string | null } | null) => {
    heard.push(`${name}: ${event?.queryToken}`);
  };
  const props = { ref, text: "a b c" };
  const { again } = await render({ ...props, onSelect: listener("first") });
  await again({ ...props, onSelect: listener("second") });
  await clickCell(page.getByRole("grid").element(), 1, 0);
  expect(heard).toEqual(["second: b"]);
});

test("<AttentionHeatmap> in strict mode is there once, and gone with its root", async () => {
  const { root, target } = await render({});
  const strict = createElement(StrictMode, null, createElement(AttentionHeatmap, { text: "a b" }));
  await act(() => root.render(strict));
  const roots = () => [...target.querySelectorAll("*")].filter((element) => element.shadowRoot);
  expect(roots()).toHaveLength(1);
  await act(() => root.render(null));
  expect(roots()).toHaveLength(0);
});

test("hydrateRoot over <AttentionHeatmap> shows its own sentence at once", async () => {
  const target = place(`<div><p>a poster</p><div></div></div>`);
  const problems: unknown[] = [];
  const element = createElement(
    AttentionHeatmap,
    { text: "from the server", onError: (error) => problems.push(error) },
    createElement("p", null, "a poster"),
  );
  const root = await act(() =>
    hydrateRoot(target, element, { onRecoverableError: (error) => problems.push(error) }),
  );
  onTestFinished(() => act(() => root.unmount()));
  expect(field().element()).toHaveProperty("value", "from the server");
  expect(target.querySelector("p")).toBeNull();
  expect(problems).toEqual([]);
});

test("hydrateRoot over what a server rendered has the trace, the listeners and the ref", async () => {
  const ref = createRef<HeatmapHandle>();
  const heard: (string | null | undefined)[] = [];
  const problems: unknown[] = [];
  const element = createElement(
    AttentionHeatmap,
    {
      ref,
      trace: rectangular,
      onSelect: (event) => heard.push(event?.queryToken),
      onError: (error) => problems.push(error),
    },
    createElement("p", null, "a poster"),
  );
  const target = place(renderToString(element));
  expect(target.textContent).toBe("a poster");
  const root = await act(() =>
    hydrateRoot(target, element, { onRecoverableError: (error) => problems.push(error) }),
  );
  onTestFinished(() => act(() => root.unmount()));
  expect(target.textContent).toBe("");
  expect(await ref.current?.toCSV()).toMatch(/^A,the,black,cat\r\nle,0.75,/);
  const grid = ref.current?.element.shadowRoot?.querySelector('[role="grid"]');
  await clickCell(grid!, 1, 2);
  expect(heard).toEqual(["chat"]);
  expect(problems).toEqual([]);
});

test("<AttentionHeatmap heads={99}> throws what mount throws to an error boundary", () => {
  const root = createRoot(place());
  const element = createElement(AttentionHeatmap, { text: "a", heads: 99 });
  expect(() => act(() => root.render(element))).toThrow(
    new RangeError("mount: heads must be one of 1, 2, 3, 4, 5, 6, 7, 8, got 99"),
  );
});
