// Runs in every page of these tests before its other scripts: keeps what goes wrong and what is left behind,
// and finds what a reader sees, in shadow trees too. A driver of an engine may tell none of this.

const problems: string[] = [];

addEventListener(
  "error",
  (event) =>
    problems.push(
      event.target instanceof Element
        ? `${event.target.localName} must load, got an error`
        : event.message,
    ),
  true,
);
addEventListener("unhandledrejection", ({ reason }) => problems.push(String(reason)));
addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
  problems.push(`${violatedDirective} forbids ${blockedURI}`),
);
for (const level of ["error", "warn"] as const) {
  const original = console[level];
  console[level] = (...said: unknown[]) => {
    problems.push(said.join(" "));
    original.apply(console, said);
  };
}

/** Listeners of the page itself: those of removed elements go with them. */
const listening: { target: EventTarget; type: string; listener: unknown }[] = [];
const isOfPage = (target: EventTarget) =>
  [window, document, document.documentElement, document.body].some((own) => own === target);
const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;
const forget = (type: string, listener: unknown) => {
  const at = listening.findIndex((one) => one.listener === listener && one.type === type);
  if (at >= 0) listening.splice(at, 1);
};
EventTarget.prototype.addEventListener = function (type, listener, options) {
  const target = this ?? window;
  const isNew = !listening.some((one) => one.listener === listener && one.type === type);
  if (isNew && listener !== null && isOfPage(target)) listening.push({ target, type, listener });
  const signal = typeof options === "object" ? options?.signal : undefined;
  // An engine removes a listener when the signal that it was added with aborts.
  if (signal) add.call(signal, "abort", () => forget(type, listener));
  add.call(target, type, listener, options);
};
EventTarget.prototype.removeEventListener = function (type, listener, options) {
  forget(type, listener);
  remove.call(this ?? window, type, listener, options);
};

const observing = new Set<unknown>();
for (const name of ["ResizeObserver", "MutationObserver", "IntersectionObserver"] as const) {
  // The cast: the three observe with different arguments, which are passed on whatever they are.
  const { prototype } = globalThis[name] as {
    prototype: Pick<ResizeObserver, "disconnect"> & { observe(...given: unknown[]): void };
  };
  const { observe, disconnect } = prototype;
  prototype.observe = function (...given) {
    observing.add(this);
    observe.apply(this, given);
  };
  prototype.disconnect = function () {
    observing.delete(this);
    disconnect.call(this);
  };
}

/** All elements below a root, with those of open shadow trees. */
function within(root: ParentNode): Element[] {
  return [...root.querySelectorAll("*")].flatMap((element) =>
    element.shadowRoot === null ? [element] : [element, ...within(element.shadowRoot)],
  );
}

const plain = (text: string | null) => (text ?? "").replace(/\s+/g, " ").trim();
const isSeen = (element: Element) =>
  element.checkVisibility() && element.getClientRects().length > 0;

/** Where a fraction of an element's width and height is, after it was brought into sight. */
function pointIn(element: Element, across: number, down: number): { x: number; y: number } {
  element.scrollIntoView({ block: "nearest", inline: "nearest", behavior: "instant" });
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x: x + width * across, y: y + height * down };
}

const found = {
  problems,
  /** Listeners of the page itself, and observers, that are there now. */
  left: (): string[] => [
    ...listening.map(({ target, type }) => `${type} on ${target.constructor.name}`),
    `${observing.size} observers`,
  ],
  /** Those that match and are seen, whose text ends so. */
  findAll: (selector: string, text = ""): HTMLElement[] =>
    within(document).filter(
      (element): element is HTMLElement =>
        element.matches(selector) && isSeen(element) && plain(element.textContent).endsWith(text),
    ),
  textsOf: (selector: string): string[] =>
    found.findAll(selector).map(({ textContent }) => plain(textContent)),
  /** The middle of what matches, of several the one at this place. */
  middleOf(selector: string, text = "", at = 0): { x: number; y: number } {
    const element = found.findAll(selector, text)[at];
    if (element === undefined) throw new Error(`${selector} ${text} must be seen, got none`);
    return pointIn(element, 0.5, 0.5);
  },
  /** The middle of a cell of the first matrix; its columns go from left to right in every language. */
  cellAt(row: number, column: number): { x: number; y: number } {
    const [grid] = found.findAll("[role=grid]");
    if (grid === undefined) throw new Error("a matrix must be seen, got none");
    const columns = Number(grid.getAttribute("aria-colcount")) - 1;
    const rows = Number(grid.getAttribute("aria-rowcount"));
    return pointIn(grid, (column + 0.5) / columns, (row + 0.5) / rows);
  },
};

/** What the tests ask of a page. */
export type PageWatch = typeof found;

Object.assign(globalThis, { watched: found });
