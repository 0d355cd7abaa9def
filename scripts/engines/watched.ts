import { expect } from "vitest";
import type { Engine, EnginePage } from "./engine.js";
import type { PageWatch } from "./watch.js";

declare global {
  /** What watch.ts makes in the page. */
  var watched: PageWatch;
}

/** A page with the means of watch.ts. */
export interface WatchedPage extends EnginePage {
  texts(selector: string): Promise<string[]>;
  /** Moves the pointer over a cell of the first matrix, rows and columns counted from 0. */
  hoverCell(row: number, column: number): Promise<void>;
  clickCell(row: number, column: number): Promise<void>;
  /** Clicks what matches and is seen, whose text ends so; of several the one at this place. */
  clickOn(selector: string, text?: string, at?: number): Promise<void>;
}

const WAIT = { timeout: 20_000, interval: 50 };

/** Waits until a question has this answer. */
export const eventually = <Answer>(question: () => Promise<Answer>) => expect.poll(question, WAIT);

/** Opens a page, does with it what a test does, and expects that nothing went wrong on it. */
export async function onPage(
  engine: Engine,
  address: string,
  look: (page: WatchedPage) => Promise<void>,
): Promise<void> {
  const page = await engine.open(address);
  try {
    await look({
      ...page,
      texts: (selector) => page.run((at) => watched.textsOf(at), selector),
      hoverCell: async (row, column) =>
        page.hover(await page.run((...cell) => watched.cellAt(...cell), row, column)),
      clickCell: async (row, column) =>
        page.click(await page.run((...cell) => watched.cellAt(...cell), row, column)),
      clickOn: async (selector, text = "", at = 0) =>
        page.click(await page.run((...what) => watched.middleOf(...what), selector, text, at)),
    });
    expect(await page.run(() => [...watched.problems])).toEqual([]);
  } finally {
    await page.close();
  }
}
