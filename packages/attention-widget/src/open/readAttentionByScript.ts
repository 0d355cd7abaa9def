/**
 * What reads files, for the script tag's file: it does not contain it, since few pages ever open one. In
 * its place comes `attention-formats.global.js`, which stands beside it, when the first file is there.
 *
 * The build puts this in the place of `readFile.ts`.
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

/** A page may have put the file there by a tag of its own. */
function globalFormats(): Formats | undefined {
  return (globalThis as { readonly AttentionFormats?: Formats }).AttentionFormats;
}

/** Loads the file that stands beside the script of the widget; a failure can be tried again. */
function loadScript(): Promise<Formats> {
  return new Promise((resolve, reject) => {
    const failed = () =>
      reject(
        new Error(
          `open: ${FILE} must be in the page, or beside the script of the widget, got neither`,
        ),
      );
    if (OWN_SCRIPT === undefined) {
      failed();
      return;
    }
    const script = document.createElement("script");
    script.src = new URL(FILE, OWN_SCRIPT.src).href;
    script.nonce = OWN_SCRIPT.nonce ?? "";
    script.onload = () => {
      const formats = globalFormats();
      if (formats === undefined) failed();
      else resolve(formats);
    };
    script.onerror = () => {
      script.remove(); // so that the next file tries again
      failed();
    };
    document.head.append(script);
  });
}
