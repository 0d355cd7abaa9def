import type { ReadOptions } from "attention-core/formats";
import { formatsByScript } from "./formatsByScript.js";

/** As in `attention-core/formats`. The build puts this in the place of `readAttention.ts` in files for a script tag. */
export async function readAttention(data: unknown, options: ReadOptions) {
  const formats = await formatsByScript("open");
  return formats.readAttention(data, options);
}
