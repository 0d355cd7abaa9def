// Writes what the trained network computes for some figures, and trains the small one of a figure, src/figures/NAME/recorded.json:
//
//     npm run build && node examples/visualizer/scripts/record.mjs

import { writeFileSync } from "node:fs";
import { importBundled } from "./importBundled.mjs";

const { recordedNumbers } = await importBundled("recordedNumbers");
for (const [name, numbers] of Object.entries(await recordedNumbers())) {
  const file = new URL(`../src/figures/${name}/recorded.json`, import.meta.url);
  writeFileSync(file, `${JSON.stringify(numbers)}\n`);
}
