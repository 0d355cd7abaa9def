import { refuse } from "../settings/refuse.js";
import { runScriptBeside } from "./runScriptBeside.js";

type Formats = Pick<typeof import("attention-core/formats"), "readAttention" | "traceFrom">;

const FILE = "attention-formats.global.js";

/**
 * The readers of files and arrays for script tags, whose files do not contain them, since few pages need them: they are
 * in `attention-formats.global.js` beside those files.
 *
 * @param caller - named in the error if it cannot be loaded; a later call tries again
 */
export async function formatsByScript(caller: string): Promise<Formats> {
  if (globalFormats() === undefined) await runScriptBeside(FILE);
  return (
    globalFormats() ??
    refuse(caller, FILE, "be in the page, or beside the script of the widget", "neither", Error)
  );
}

/** What the file defines; a page may have loaded it by a tag of its own. */
function globalFormats(): Formats | undefined {
  // The cast: the names of scripts are unknown to TypeScript.
  return (globalThis as { readonly AttentionFormats?: Formats }).AttentionFormats;
}
