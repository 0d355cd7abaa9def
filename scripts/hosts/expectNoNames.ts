import type { Frame, Page } from "playwright";
import { expect } from "vitest";
import type { HostRow, Missing } from "./host.js";

/** What each package is imported as. */
const NAMES = {
  model: "attention-model",
  simd: "attention-core/simd",
  workers: "attention-core/workers",
} as const;

/** Expects a page, or a frame of one, to say of each package what its row of the table says. */
export async function expectNoNames(page: Page | Frame, row: HostRow): Promise<void> {
  for (const name of ["model", "simd", "workers"] as const) {
    // As text: an import that is compiled for the tests would not be one in the page.
    const found = await page.evaluate(`import("${NAMES[name]}").then(() => "yes", String)`);
    const { says } = row[name] as Missing; // a row that finds packages has another probe
    expect(found).toMatch(says ?? /^$/);
  }
}
