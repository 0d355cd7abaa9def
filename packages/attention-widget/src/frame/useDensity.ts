import type { RefObject } from "preact";
import { useLayoutEffect, useState } from "preact/hooks";

/** Measured sizes are rounded; a density that differs by less than this is the same one. */
const STEPS = 64;

/**
 * Pixels of the screen in one CSS pixel of a canvas: `devicePixelRatio`, and whatever the page's transforms and `zoom`
 * add to it. It follows while the page is zoomed or goes to another screen. No event follows a transform that a script
 * sets later; then the pointer's arrival updates it.
 */
export function useDensity(canvas: RefObject<HTMLCanvasElement | null>): number {
  const [density, setDensity] = useState(() => devicePixelRatio);
  useLayoutEffect(() => {
    const { current } = canvas;
    const view = current?.ownerDocument.defaultView;
    if (current === null || view == null) return;
    const measure = () => setDensity((before) => densityOf(current, view) ?? before);
    const stop = new AbortController();
    const { signal } = stop;
    // A query asks about one ratio, so the next ratio needs another.
    const followRatio = () => {
      const query = view.matchMedia(`(resolution: ${view.devicePixelRatio}dppx)`);
      const onChange = () => {
        followRatio();
        measure();
      };
      query.addEventListener("change", onChange, { signal, once: true });
    };
    followRatio();
    // It also reports the first size, once there is a layout; to measure before would have the page laid out twice.
    const observer = new ResizeObserver(() => view.requestAnimationFrame(measure));
    observer.observe(current, { box: pixelBox() });
    view.addEventListener("resize", measure, { signal });
    view.document.addEventListener("transitionend", measure, { signal });
    current.parentElement?.addEventListener("pointerenter", measure, { signal });
    return () => {
      observer.disconnect();
      stop.abort();
    };
  }, [canvas]);
  return density;
}

/**
 * Exact for any scale; in a rotated ancestor up to √2 too fine, since the box around a rotated canvas is larger than
 * the canvas. Undefined for a canvas that is not laid out.
 */
function densityOf(canvas: HTMLCanvasElement, view: Window): number | undefined {
  const { width, height } = canvas.getBoundingClientRect();
  const laidOut = canvas.offsetWidth + canvas.offsetHeight;
  if (laidOut === 0 || width + height === 0) return undefined;
  const scale = (width + height) / laidOut;
  return Math.round(view.devicePixelRatio * scale * STEPS) / STEPS;
}

/** The box that also changes with the ratio, where the browser can observe it. */
function pixelBox(): ResizeObserverBoxOptions {
  return "devicePixelContentBoxSize" in ResizeObserverEntry.prototype
    ? "device-pixel-content-box"
    : "content-box";
}
