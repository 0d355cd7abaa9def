import { expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { type HeatmapOptions, STAGES } from "../src/index.js";
import { painted } from "./browser/painted.js";
import type { Parts } from "./browser/parts.js";
import { show } from "./browser/show.js";
import { showInspector } from "./browser/showInspector.js";
import { traceOf } from "./browser/traces.js";
import { slowSource } from "./helpers/sources.js";

const TEXT = "one two three";

interface Heatmap extends Parts {
  update(options: HeatmapOptions): void;
}

const KINDS = ["plain", "inspector"] as const;

async function showKind(kind: (typeof KINDS)[number], options: HeatmapOptions): Promise<Heatmap> {
  if (kind === "plain") {
    const shown = await show(options);
    return { ...shown, update: (changes) => shown.heatmap.update(changes) };
  }
  const shown = await showInspector(options);
  return { ...shown, update: (changes) => shown.reader.update(changes) };
}

const focusedRole = ({ root }: Parts) => root.activeElement?.getAttribute("role");

test.for(KINDS)(
  "the keyboard stays in the matrix of the %s heatmap from step to step",
  async (kind) => {
    const shown = await showKind(kind, { text: TEXT, stage: "weights" });
    shown.grids()[0]?.focus();
    for (const stage of [...STAGES, "weights"] as const) {
      shown.update({ stage });
      await painted();
      expect(focusedRole(shown), stage).toBe("grid");
    }
    shown.update({ text: "other words that are more" });
    await painted();
    expect(focusedRole(shown)).toBe("grid");
    await userEvent.keyboard("{ArrowDown}");
    await expect.poll(() => shown.grids()[0]?.getAttribute("aria-activedescendant")).not.toBeNull();
  },
);

test.for(KINDS)("the keyboard waits in the %s heatmap while there is no matrix", async (kind) => {
  const { source, questions } = slowSource();
  const shown = await showKind(kind, { text: TEXT });
  shown.grids()[0]?.focus();
  shown.update({ text: "" });
  await painted();
  expect(shown.root.activeElement).toBe(shown.find(".heatmap"));
  shown.update({ text: TEXT });
  await painted();
  expect(focusedRole(shown)).toBe("grid");
  shown.update({ source });
  await painted();
  questions.at(-1)?.answer(traceOf(["one", "two"]));
  await painted();
  expect(focusedRole(shown)).toBe("grid");
});

test.for(KINDS)(
  "a step takes no focus that the matrix of the %s heatmap did not have",
  async (kind) => {
    const shown = await showKind(kind, { text: TEXT });
    shown.field().focus();
    shown.update({ stage: "output" });
    await painted();
    expect(shown.root.activeElement).toBe(shown.field());
    shown.field().blur();
    shown.update({ stage: "weights" });
    await painted();
    expect(shown.root.activeElement).toBeNull();
  },
);
