/** The sheets that were made for each document. */
const sheetsOf = new WeakMap<Document, Map<string, CSSStyleSheet>>();

/**
 * Gives a shadow root one more style sheet, unless it has it. Constructed style sheets pass a strict CSP; they must
 * belong to the document of the root. An environment without them, like jsdom up to 26, has no layout either, and does
 * without styles; `hasStyles` detects a browser without them.
 */
export function adoptSheet(root: ShadowRoot, text: string): void {
  const { ownerDocument } = root;
  const { CSSStyleSheet: Sheet } = ownerDocument.defaultView ?? globalThis;
  if (!("replaceSync" in Sheet.prototype)) return;
  const sheets = sheetsOf.get(ownerDocument) ?? new Map<string, CSSStyleSheet>();
  sheetsOf.set(ownerDocument, sheets);
  const sheet = sheets.get(text) ?? new Sheet();
  if (!sheets.has(text)) sheet.replaceSync(text);
  sheets.set(text, sheet);
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
}
