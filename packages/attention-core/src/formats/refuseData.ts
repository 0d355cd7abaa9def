import { refuse } from "../internal/checks/refuse.js";

/** The longest sentence that a refusal may be. */
const MAX_LENGTH = 300;

/** Refuses what was handed to readAttention, in one sentence however long the names in it are. */
export function refuseData(what: string, must: string, got: unknown): never {
  const room = MAX_LENGTH - `readAttention: ${what} must ${must}, got `.length;
  const shown = `${got}`;
  refuse("readAttention", what, must, shown.length > room ? `${shown.slice(0, room - 1)}…` : shown);
}
