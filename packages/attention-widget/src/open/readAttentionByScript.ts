/**
 * What reads files, for the script tag's file: it does not contain it, since few pages ever open one. In
 * its place comes `attention-formats.global.js`, which stands beside it, when the first file is there.
 *
 * The build puts this in the place of `readAttention.ts`.
 */
import type { ReadOptions } from "attention-core/formats";
import { OWN_SCRIPT } from "./ownScript.js";

type Formats = Pick<typeof import("attention-core/formats"), "readAttention">;

const FILE = "attention-formats.global.js";

/** As in `attention-core/formats`. */
export async function readAttention(data: unknown, options: ReadOptions) {
  const formats = globalFormats() ?? (await loadScript());
  return formats.readAttention(data, options);
}

/** What the file defines; a page may have loaded it by a tag of its own. */
function globalFormats(): Formats | undefined {
  // The cast: the names of scripts are unknown to TypeScript.
  return (globalThis as { readonly AttentionFormats?: Formats }).AttentionFormats;
}

/** Loads the file that stands beside the script of the widget; a failure can be tried again. */
async function loadScript(): Promise<Formats> {
  if (OWN_SCRIPT !== undefined) {
    const address = new URL(FILE, OWN_SCRIPT.src).href;
    // A strict policy (`require-trusted-types-for`) allows this alone, a page on a disk the tag alone.
    if (!address.startsWith("file:")) await import(address).catch(() => {});
    const formats = globalFormats() ?? (await loadByTag(address, OWN_SCRIPT.nonce));
    if (formats !== undefined) return formats;
  }
  throw new Error(
    `open: ${FILE} must be in the page, or beside the script of the widget, got neither`,
  );
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
