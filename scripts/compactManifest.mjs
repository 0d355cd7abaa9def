// Takes the indentation out of the widget's custom-elements.json, almost half of what editors would download.

import { readFileSync, writeFileSync } from "node:fs";
import { root } from "./run.mjs";

const file = `${root}packages/attention-widget/custom-elements.json`;
writeFileSync(file, `${JSON.stringify(JSON.parse(readFileSync(file, "utf8")))}\n`);
