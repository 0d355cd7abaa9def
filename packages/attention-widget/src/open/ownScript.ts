/** The script tag of a file; undefined for a module, in which no script is current, and for a page's own script. */
function withFile(script: Document["currentScript"]): HTMLScriptElement | undefined {
  return script instanceof HTMLScriptElement && script.src !== "" ? script : undefined;
}

/** The script tag whose file this code is in, which is known only while the script first runs. */
export const OWN_SCRIPT =
  typeof document === "undefined" ? undefined : withFile(document.currentScript);
