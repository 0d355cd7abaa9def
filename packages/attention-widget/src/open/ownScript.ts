/** The script of a file; undefined for a module, which no script is current in, and for a page's own script. */
function withFile(script: Document["currentScript"]): HTMLScriptElement | undefined {
  return script instanceof HTMLScriptElement && script.src !== "" ? script : undefined;
}

/** The script tag whose file this runs in: it can be asked for only while the script runs for the first time. */
export const OWN_SCRIPT =
  typeof document === "undefined" ? undefined : withFile(document.currentScript);
