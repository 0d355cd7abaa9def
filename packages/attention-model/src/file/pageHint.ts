const PAGE = ": the server answered with a page, as servers do for a missing file";

/** A hint to add to an error about a file that begins like HTML; empty for any other. */
export function pageHint(beginning: Uint8Array): string {
  const text = String.fromCharCode(...beginning.subarray(0, 8));
  return /^\s*<[!a-z]/i.test(text) ? PAGE : "";
}
