import { isolate } from "../isolate.js";

/** A token in quotation marks. */
export function quote(token: string): string {
  return `“${isolate(token)}”`;
}
