import { type JSX, render } from "preact";
import { adoptSheet } from "../frame/adoptSheet.js";
import { hasStyles } from "../frame/hasStyles.js";
import { rootInDocument } from "./rootInDocument.js";

/** A view that is drawn in a page. */
export interface DrawnView {
  /** The root in which it is drawn now. */
  root(): ShadowRoot;
  remove(): void;
}

/** A view, and what it needs. */
export interface StyledView {
  readonly view: JSX.Element;
  /** Drawn instead if its styles are not applied. */
  readonly unstyled: JSX.Element;
  readonly sheets: readonly string[];
}

/**
 * Draws a view with its styles into a shadow root, and again when its host moves to another document: styles do not
 * move along, and the other document refuses elements of the first.
 */
export function drawView(
  { view, unstyled, sheets }: StyledView,
  own: ShadowRoot,
  attachedIn: Document,
): DrawnView {
  const { host } = own;
  let drawnIn = host.ownerDocument;
  let root = rootInDocument(own, attachedIn);
  /** Whether the styles were checked, which needs a root in a page. */
  let isChecked = false;
  const draw = () => {
    for (const sheet of sheets) adoptSheet(root, sheet);
    isChecked = host.isConnected;
    render(hasStyles(root) ? view : unstyled, root);
  };
  let isRemoved = false;
  const follow = () => {
    if (isRemoved) return;
    if (host.ownerDocument === drawnIn) {
      if (!isChecked && host.isConnected) draw();
      return;
    }
    render(null, root);
    drawnIn = host.ownerDocument;
    root = rootInDocument(own, attachedIn);
    draw();
  };
  // No event fires when a host moves to another document, but without its styles its size changes.
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
