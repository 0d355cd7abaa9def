import { type JSX, render } from "preact";
import { adoptSheet } from "../frame/adoptSheet.js";
import { rootHere } from "./rootHere.js";

/** A view that is drawn in a page. */
export interface DrawnView {
  /** Where it is drawn now. */
  root(): ShadowRoot;
  remove(): void;
}

/**
 * Draws a view with its styles into a shadow root, and again where its host is moved into another document: styles do
 * not come along, and elements made for one document are refused by the other.
 */
export function drawView(
  view: JSX.Element,
  sheets: readonly string[],
  own: ShadowRoot,
  attachedIn: Document,
): DrawnView {
  const { host } = own;
  let drawnIn = host.ownerDocument;
  let root = rootHere(own, attachedIn);
  const draw = () => {
    for (const sheet of sheets) adoptSheet(root, sheet);
    render(view, root);
  };
  let isRemoved = false;
  const follow = () => {
    if (isRemoved || host.ownerDocument === drawnIn) return;
    render(null, root);
    drawnIn = host.ownerDocument;
    root = rootHere(own, attachedIn);
    draw();
  };
  // No event tells that a host was moved, but without its styles it has another size.
  const { ResizeObserver: Observer } = globalThis;
  const observer =
    Observer === undefined ? undefined : new Observer(() => requestAnimationFrame(follow));
  observer?.observe(host);
  const drawn: DrawnView = {
    root: () => root,
    remove() {
      isRemoved = true;
      observer?.disconnect();
      render(null, root);
    },
  };
  try {
    draw();
  } catch (error) {
    drawn.remove();
    throw error;
  }
  return drawn;
}
