import type { Locator } from "playwright";

/** The matrix of the step, which is not the grid of the heads. */
export const matrixOf = (widget: Locator) => widget.getByRole("grid", { name: /rows? by/ });

/** The grid of all heads. */
export const headsOf = (widget: Locator) => widget.getByRole("grid", { name: /heads? in/ });

/** A head in that grid; layer and head counted from 0. */
export const headAt = (widget: Locator, layer: number, head: number) =>
  headsOf(widget).getByRole("gridcell", { name: `layer ${layer + 1}, head ${head + 1}` });

/** The head that is open, in that grid. */
export const openHead = (widget: Locator) => headsOf(widget).locator("[aria-current=true]");

/** How many tokens there are, in words. */
export const tokenCount = (widget: Locator) => widget.locator("output[for=sentence]");

/** What is said first of what the reader points at or holds. */
export const sentence = (widget: Locator) => widget.locator(".row-panel .words").first();

/** The sentence that the page shows, whether it can be typed in at once or not. */
export const textOf = (widget: Locator): Promise<string> =>
  widget.evaluate((heatmap) => (heatmap as unknown as { text: string }).text);

/** The field of the sentence; over the arcs it takes the place of the text once it is asked for. */
export async function fieldOf(widget: Locator): Promise<Locator> {
  const edit = widget.getByRole("button", { name: "Edit the sentence" });
  if (await edit.isVisible()) await edit.click();
  return widget.getByLabel("Sentence");
}

/** Opens the sheet of instruments, and in it one of them, or each. */
export async function openInstruments(widget: Locator, name?: string): Promise<void> {
  await widget.getByRole("button", { name: "Instruments", expanded: false }).click();
  const tools = widget.locator(".tools summary");
  await tools.first().waitFor(); // they are loaded
  for (const tool of await (name === undefined ? tools : tools.filter({ hasText: name })).all()) {
    await tool.click();
  }
}

/** Closes the sheet again. */
export const closeInstruments = (widget: Locator) =>
  widget.locator(".tools summary").first().press("Escape");
