import { checkValue } from "../settings/checks/checkFields.js";
import type { Rule } from "../settings/checks/rules.js";
import type { HeatmapOptions } from "../store/heatmapOptions.js";
import type { HeatmapHandle } from "./heatmapHandle.js";
import type { HeatmapKit } from "./heatmapKit.js";

/** For any document: an element of a frame is not an instance of this window's class. */
const ELEMENT: Rule = {
  must: "be an element",
  isKind: (value) => {
    const { nodeType, ownerDocument } = Object(value) as Partial<Element>; // whatever it is
    return nodeType === 1 && ownerDocument?.nodeType === 9;
  },
};

/** The mounted heatmap of each element, so that mounting again replaces it. */
type MountedHeatmaps = WeakMap<Element, HeatmapHandle>;

/** One for the page, however many copies of the script it has. */
const PLACE = Symbol.for("attention-widget.mounted");

function mountedOnPage(): MountedHeatmaps {
  const page: object & { [PLACE]?: MountedHeatmaps } = globalThis;
  page[PLACE] ??= new WeakMap();
  return page[PLACE];
}

/** Mounts a heatmap of a kit in an element, in a shadow root of its own. */
export function mountKit(kit: HeatmapKit, target: Element, options: HeatmapOptions): HeatmapHandle {
  checkValue("mount", "target", target, ELEMENT);
  const mounted = mountedOnPage();
  const draw = kit("mount", options);
  const host = target.ownerDocument.createElement("div");
  const root = host.attachShadow({ mode: "open" });
  target.append(host);
  const onDestroy = () => {
    host.remove();
    if (mounted.get(target)?.element === host) mounted.delete(target);
  };
  const handle = draw({ root, attachedIn: host.ownerDocument, onDestroy });
  // Last, so that a heatmap that cannot be drawn does not remove the one before it.
  mounted.get(target)?.destroy();
  if (host.parentNode !== null) mounted.set(target, handle);
  return handle;
}
