import { afterEach, expect, test, vi } from "vitest";
import { cdp } from "vitest/browser";
import { seeded } from "../../attention-core/test/helpers/seeded.js";
import notebook from "../src/anywidget.js";
import { define, mount } from "../src/index.js";
import { define as defineInspector, mount as mountInspector } from "../src/inspector.js";
import { painted } from "./browser/painted.js";
import { watchTroubles } from "./browser/troubles.js";
import { isMeantAs, NAMES, RAW, VALUES } from "./helpers/hostileOptions.js";

/** A hundred with all other tests, 11 000 with `npm run test:fuzz`. */
const STEPS = Number(import.meta.env.VITE_FUZZ_STEPS ?? 100);
const SEED = Number(import.meta.env.VITE_FUZZ_SEED ?? 17);
/** Of computing, from one step to the next. */
const MAX_MS = 1000;
const MAX_LENGTH = 301; // 300 UTF-16 units, and a full stop

define("fuzzed-heatmap");
defineInspector("fuzzed-inspector");

afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

/** What Python sends. */
const NOTEBOOK_LAYER = {
  weights: { shape: [1, 2, 2], dtype: "u8", data: new DataView(new ArrayBuffer(4)) },
};

/** What a user or a page can press, but what opens a window of the browser. */
const CONTROLS =
  "button, select, input:not([type=file]), textarea, summary, [role=grid], [role=slider], [tabindex]";
const KEYS = [
  "Enter",
  " ",
  "Escape",
  "ArrowDown",
  "ArrowLeft",
  "Home",
  "End",
  "Tab",
  "a",
  "Delete",
];

test.each([
  ["heatmap", mount, "fuzzed-heatmap"],
  ["inspector", mountInspector, "fuzzed-inspector"],
] as const)(
  `the %s takes or refuses what ${STEPS} hostile steps give it, in one sentence and in time`,
  async (_, mountHere, tag) => {
    vi.spyOn(window, "print").mockImplementation(() => {});
    vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => {});
    vi.spyOn(console, "warn").mockImplementation(() => {});
    const troubles = watchTroubles();
    const random = seeded(SEED);
    const pick = <Value,>(list: readonly Value[]) => list[Math.floor(random() * list.length)]!;
    await cdp().send("Performance.enable", { timeDomain: "threadTicks" });
    let before = await computing();
    expect(before).toBeGreaterThan(0);
    const wrong: string[] = [];
    let refused = 0;
    let handle: ReturnType<typeof mount> | undefined;
    let element: HTMLElement | undefined;
    let where = "";

    const hear = (error: unknown) => {
      if (!isClearRefusal(error)) wrong.push(`${where}: event ${short(error)}`);
    };
    const valueFor = (name: string) => {
      const fitting = VALUES.filter((value) => isMeantAs(name, value));
      return random() < 0.7 && fitting.length > 0 ? pick(fitting) : pick(VALUES);
    };
    const options = () => {
      const names = Array.from({ length: 1 + Math.floor(random() * 3) }, () => pick(NAMES));
      const chosen = names.map((name) => [name, valueFor(name)] as const);
      where += ` ${chosen.map(([name, value]) => `${name.slice(0, 10)} ${VALUES.indexOf(value)}`)}`;
      return Object.fromEntries(chosen);
    };
    const shown = () => element?.shadowRoot ?? handle?.element.shadowRoot ?? undefined;
    const control = () => pick([...(shown()?.querySelectorAll<HTMLElement>(CONTROLS) ?? [])]);
    const begin = () => {
      handle?.destroy();
      element?.remove();
      [handle, element] = [undefined, undefined];
      if (random() < 0.5) {
        element = document.body.appendChild(document.createElement(tag));
        element.addEventListener("attention-error", (event) =>
          hear(event instanceof CustomEvent ? event.detail : event),
        );
        return;
      }
      const target = document.body.appendChild(document.createElement("div"));
      handle = mountHere(target, { text: "a b" });
      handle.on("error", hear);
    };
    const steps: Readonly<Record<string, () => unknown>> = {
      begin,
      mount: () => mountHere(document.createElement("div"), options()).destroy(),
      update: () => handle?.update(options()),
      updateAgain: () => handle?.update(options()),
      attribute: () => {
        const name = pick(NAMES).slice(0, 20);
        const value = valueFor(name);
        if (typeof value === "string" || typeof value === "number")
          element?.setAttribute(name, String(value));
        else element?.removeAttribute(name);
      },
      property: () => {
        const name = pick(NAMES);
        const value = valueFor(name);
        where += ` ${name.slice(0, 10)} ${VALUES.indexOf(value)}`;
        if (element) Reflect.set(element, name, value);
      },
      click: () => control()?.click(),
      clickAgain: () => control()?.click(),
      key: () => {
        const init = { key: pick(KEYS), bubbles: true, composed: true, cancelable: true };
        const pressed = control();
        pressed?.focus();
        pressed?.dispatchEvent(new KeyboardEvent("keydown", init));
      },
      type: () => {
        const field = control();
        if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return;
        field.value = pick(VALUES.filter((value) => typeof value === "string"));
        field.dispatchEvent(new Event("input", { bubbles: true }));
      },
      render: () => {
        const layers = [
          pick([{ weights: valueFor("weights") }, NOTEBOOK_LAYER, valueFor("layers")]),
        ];
        const traits: object = { layers, query_tokens: ["a", "b"], ...options() };
        const el = document.createElement("div");
        const get = (trait: string) => Reflect.get(traits, trait);
        const on = () => {};
        const stop = notebook.render({ model: { get, set: on, on, off: on }, el });
        const reason = el.querySelector(":scope > [role=alert]")?.textContent ?? "";
        stop();
        if (reason !== "") throw new Error(reason);
      },
      read: () => handle && [handle.getState(), handle.toSVG(), handle.toCSV()],
    };

    begin();
    for (let step = 0; step < STEPS; step++) {
      const name = pick(Object.keys(steps));
      where = `step ${step}, ${name}`;
      try {
        await steps[name]?.();
      } catch (error) {
        refused++;
        if (!isClearRefusal(error)) wrong.push(`${where}: ${short(error)}`);
      }
      await painted();
      const now = await computing();
      if (now - before > MAX_MS) wrong.push(`${where}: ${(now - before).toFixed(0)} ms`);
      before = now;
      for (const alert of shown()?.querySelectorAll('[role="alert"]') ?? []) {
        const text = alert.textContent;
        if (text.length > MAX_LENGTH || RAW.test(text))
          wrong.push(`${where}: ${text.slice(0, 200)}`);
      }
      wrong.push(...(troubles as string[]).splice(0).map((trouble) => `${where}: ${trouble}`));
    }
    handle?.destroy();
    element?.remove();
    expect(wrong).toEqual([]);
    expect(refused).toBeGreaterThan(STEPS / 50);
  },
  1_800_000,
);

/** Whether an error is a refusal that a page's author can understand. */
function isClearRefusal(error: unknown): boolean {
  return error instanceof Error && error.message.length <= MAX_LENGTH && !RAW.test(error.message);
}

function short(error: unknown): string {
  return error instanceof Error
    ? `${error.message.length} ${error.message.slice(0, 160)}`
    : `thrown ${typeof error}`;
}

/** How long this thread has computed, in milliseconds; a busy machine makes it wait in between. */
async function computing(): Promise<number> {
  const { metrics } = await cdp().send("Performance.getMetrics");
  return 1000 * (metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN);
}
