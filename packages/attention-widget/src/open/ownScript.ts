/** The script tag that this runs in: it can be asked for only while the script runs for the first time. */
export const OWN_SCRIPT = typeof document === "undefined" ? null : document.currentScript;
