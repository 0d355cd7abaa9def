import { onTestFinished } from "vitest";

/** What is left behind, by kind. */
export interface Leftovers {
  /** Listeners on the window, the document, signals, and elements that are still in the page. */
  listeners(): string[];
  /** ResizeObservers that still observe something. */
  observers(): number;
}

/** Counts listeners and observers that are added from now on and not removed again. */
export function countLeftovers(): Leftovers {
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  const live = new Map<EventTarget, Map<string, Set<unknown>>>();
  const listenersOf = (target: EventTarget, type: string) => {
    const types = live.get(target) ?? new Map<string, Set<unknown>>();
    live.set(target, types);
    const set = types.get(type) ?? new Set();
    types.set(type, set);
    return set;
  };
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    const listeners = listenersOf(this ?? window, type);
    listeners.add(listener);
    const signal = typeof options === "object" ? options?.signal : undefined;
    // A browser removes a listener when the signal that it was added with aborts.
    if (signal) addEventListener.call(signal, "abort", () => listeners.delete(listener));
    addEventListener.call(this ?? window, type, listener, options);
  };
  EventTarget.prototype.removeEventListener = function (type, listener, options) {
    listenersOf(this ?? window, type).delete(listener);
    removeEventListener.call(this ?? window, type, listener, options);
  };

  const Original = globalThis.ResizeObserver;
  const observing = new Set<ResizeObserver>();
  globalThis.ResizeObserver = class extends Original {
    override observe(target: Element, options?: ResizeObserverOptions) {
      observing.add(this);
      super.observe(target, options);
    }
    override disconnect() {
      observing.delete(this);
      super.disconnect();
    }
  };

  onTestFinished(() => {
    Object.assign(EventTarget.prototype, { addEventListener, removeEventListener });
    globalThis.ResizeObserver = Original;
  });
  return {
    listeners() {
      const isGone = (target: EventTarget) => target instanceof Node && !target.isConnected;
      return [...live].flatMap(([target, types]) =>
        isGone(target)
          ? []
          : [...types].flatMap(([type, set]) =>
              [...set].map(() => `${type} on ${target.constructor.name}`),
            ),
      );
    },
    observers: () => observing.size,
  };
}
