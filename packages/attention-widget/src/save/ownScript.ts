/** The address of the script tag that runs this file; empty in a module and in a bundle of a page. */
const address = addressOf(globalThis.document?.currentScript);

function addressOf(script: HTMLOrSVGScriptElement | null | undefined): string {
  return script && "src" in script ? script.src : ""; // on a server there is no class of it
}

/** The text of the script tag's file, so that it can go into another page; undefined where there is none. */
export async function ownScript(): Promise<string | undefined> {
  if (address === "") return undefined;
  try {
    const response = await fetch(address);
    const text = await response.text();
    return /^\/\*!\s*\*\s*attention-widget /.test(text) ? text : undefined;
  } catch {
    return undefined; // a page from a disk, or another server
  }
}
