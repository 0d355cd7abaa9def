import type { HeatmapOptions } from "../store/options.js";
import type { HeatmapKit } from "./heatmapKit.js";
import type { HeatmapHandle } from "./renderHeatmap.js";

/** What was mounted where, so that mounting again replaces instead of piling up. */
const mounted = new WeakMap<Element, HeatmapHandle>();

/** Mounts a heatmap made by `kit` in an element, in a shadow root of its own. */
export function mountKit(kit: HeatmapKit, target: Element, options: HeatmapOptions): HeatmapHandle {
  if (target?.nodeType !== 1) {
    const got = typeof target === "string" ? JSON.stringify(target) : String(target);
    throw new TypeError(`mount: target must be an element, got ${got}`);
  }
  const draw = kit("mount", options);
  mounted.get(target)?.destroy();
  const host = target.ownerDocument.createElement("div");
  const root = host.attachShadow({ mode: "open" });
  target.append(host);
  const handle = draw(root, () => {
    host.remove();
    if (mounted.get(target)?.element === host) mounted.delete(target);
  });
  if (host.parentNode !== null) mounted.set(target, handle);
  return handle;
}
