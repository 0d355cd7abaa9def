import { refuse } from "../settings/refuse.js";
import { OWN_SCRIPT } from "./ownScript.js";

type Formats = Pick<typeof import("attention-core/formats"), "readAttention" | "traceFrom">;

const FILE = "attention-formats.global.js";

/**
 * The readers of files and arrays for script tags, whose files do not contain them, since few pages need them: they are
 * in `attention-formats.global.js` beside those files.
 *
 * @param caller - named in the error if it cannot be loaded; a later call tries again
 */
export async function formatsByScript(caller: string): Promise<Formats> {
  return globalFormats() ?? (await loadScript(caller));
}

/** What the file defines; a page may have loaded it by a tag of its own. */
function globalFormats(): Formats | undefined {
  // The cast: the names of scripts are unknown to TypeScript.
  return (globalThis as { readonly AttentionFormats?: Formats }).AttentionFormats;
}

/** Loads the file that stands beside the script of the widget. */
async function loadScript(caller: string): Promise<Formats> {
  // A page that has everything inside has no place where the file could stand.
  if (OWN_SCRIPT !== undefined && !/^(data|blob):/.test(OWN_SCRIPT.src)) {
    const address = new URL(FILE, OWN_SCRIPT.src).href;
    // A strict policy (`require-trusted-types-for`) allows only this; a page on a disk allows only the tag.
    if (!address.startsWith("file:")) await import(address).catch(() => {});
    const formats = globalFormats() ?? (await loadByTag(address, OWN_SCRIPT.nonce));
    if (formats !== undefined) return formats;
  }
  refuse(caller, FILE, "be in the page, or beside the script of the widget", "neither", Error);
}

function loadByTag(address: string, nonce = ""): Promise<Formats | undefined> {
  return new Promise((resolve) => {
    const script = document.createElement("script");
    script.onload = () => resolve(globalFormats());
    script.onerror = () => {
      script.remove(); // so that the next file tries again
      resolve(undefined);
    };
    try {
      script.src = address;
    } catch {
      resolve(undefined);
      return;
    }
    script.nonce = nonce;
    document.head.append(script);
  });
}
