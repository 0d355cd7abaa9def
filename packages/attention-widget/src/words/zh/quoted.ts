import { isolated } from "../isolated.js";

/** A token in quotation marks. */
export function quoted(token: string): string {
  return `“${isolated(token)}”`;
}
