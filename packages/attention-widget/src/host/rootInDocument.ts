/**
 * A shadow root of the document in which its host is now. A root that was attached in another document keeps that
 * document's registry of elements, with which Chromium refuses to make elements, so it gets a new host with a root of
 * its own.
 *
 * @param own - the root of the host; it is emptied
 * @param attachedIn - the document in which the root was attached
 */
export function rootInDocument(own: ShadowRoot, attachedIn: Document): ShadowRoot {
  own.replaceChildren();
  const { ownerDocument } = own.host;
  if (attachedIn === ownerDocument) return own;
  const host = ownerDocument.createElement("div");
  own.append(host);
  return host.attachShadow({ mode: "open" });
}
