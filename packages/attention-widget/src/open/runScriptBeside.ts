import { OWN_SCRIPT } from "./ownScript.js";

/**
 * Runs a script whose file stands beside that of the widget, or in a folder there. What it defines tells whether it
 * ran: the file may not be there, or the policy of the page may forbid it.
 */
export async function runScriptBeside(file: string): Promise<void> {
  // A page that has everything inside has no place where the file could stand.
  if (OWN_SCRIPT === undefined || /^(data|blob):/.test(OWN_SCRIPT.src)) return;
  const address = new URL(file, OWN_SCRIPT.src).href;
  // A strict policy (`require-trusted-types-for`) allows only this; a page on a disk allows only the tag.
  const hasRun = !address.startsWith("file:") && (await hasImported(address));
  if (!hasRun) await runByTag(address, OWN_SCRIPT.nonce);
}

async function hasImported(address: string): Promise<boolean> {
  try {
    await import(address);
    return true;
  } catch {
    return false;
  }
}

function runByTag(address: string, nonce: string): Promise<void> {
  return new Promise((resolve) => {
    const script = document.createElement("script");
    script.onload = () => resolve();
    script.onerror = () => {
      script.remove(); // so that the next call tries again
      resolve();
    };
    try {
      script.src = address;
    } catch {
      resolve();
      return;
    }
    script.nonce = nonce;
    document.head.append(script);
  });
}
