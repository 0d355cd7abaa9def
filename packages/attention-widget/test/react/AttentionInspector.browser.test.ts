import { act, createElement, createRef } from "react";
import { createRoot } from "react-dom/client";
import { beforeAll, expect, onTestFinished, test } from "vitest";
import { page } from "vitest/browser";
import type { InspectorHandle } from "../../src/inspector.js";
import { AttentionInspector, type AttentionInspectorProps } from "../../src/reactInspector.js";

beforeAll(() => {
  Reflect.set(globalThis, "IS_REACT_ACT_ENVIRONMENT", true);
});

test("<AttentionInspector settings> shows them, follows them, and gives their handle to its ref", async () => {
  const target = document.body.appendChild(document.createElement("section"));
  onTestFinished(() => target.remove());
  const root = createRoot(target);
  onTestFinished(() => act(() => root.unmount()));
  const ref = createRef<InspectorHandle>();
  const render = (props: AttentionInspectorProps) =>
    act(() => root.render(createElement(AttentionInspector, { ...props, ref })));

  await render({ text: "one two", settings: { view: "lines" } });
  await expect.element(page.getByRole("radio", { name: "Lines" })).toBeChecked();
  await render({ text: "one two", settings: { view: "arcs" } });
  await expect.element(page.getByRole("radio", { name: "Arcs" })).toBeChecked();
  expect(ref.current?.getState()).toMatchObject({ text: "one two", settings: { view: "arcs" } });
});
