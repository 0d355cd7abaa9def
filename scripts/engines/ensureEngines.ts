import { enginePrograms } from "./programs.mjs";

/** Stops the tests with one sentence where an engine can be neither found nor installed: none is skipped. */
export default async function ensureEngines(): Promise<void> {
  await enginePrograms();
}
