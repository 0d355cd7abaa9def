import { afterEach, expect, test, vi } from "vitest";
import { cdp } from "vitest/browser";
import { seeded } from "../../attention-core/test/helpers/seeded.js";
import notebook from "../src/anywidget.js";
import { type AttentionHeatmapElement, define, mount } from "../src/index.js";
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
const FIELDS = "input:not([type=file]), textarea";
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
    let idle = 0;
    let handle: ReturnType<typeof mount> | undefined;
    let element: AttentionHeatmapElement | undefined;
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
    const all = <Found extends Element>(selector: string) => [
      ...(shown()?.querySelectorAll<Found>(selector) ?? []),
    ];
    const press = (act: (pressed: HTMLElement) => void): boolean => {
      const pressed: HTMLElement | undefined = pick(all<HTMLElement>(CONTROLS));
      if (pressed !== undefined) act(pressed);
      return pressed !== undefined;
    };
    const begin = () => {
      handle?.destroy();
      element?.remove();
      [handle, element] = [undefined, undefined];
      if (random() < 0.5) {
        // The cast: of the inspector's class, the steps use what the other has too.
        element = document.createElement(tag) as AttentionHeatmapElement;
        document.body.append(element);
        element.addEventListener("attention-error", (event) =>
          hear(event instanceof CustomEvent ? event.detail : event),
        );
        return;
      }
      const target = document.body.appendChild(document.createElement("div"));
      handle = mountHere(target, { text: "a b" });
      handle.on("error", hear);
    };
    /** What the page of a mounted heatmap can do. */
    const ofHandle = (mounted: ReturnType<typeof mount>): Steps => ({
      update: () => mounted.update(options()),
      updateAgain: () => mounted.update(options()),
      read: () => Promise.all([mounted.getState(), mounted.toSVG(), mounted.toCSV()]),
    });
    /** What the page of a tag can do. */
    const ofTag = (tag: AttentionHeatmapElement): Steps => ({
      attribute: () => {
        const name = pick(NAMES).slice(0, 20);
        const value = valueFor(name);
        if (typeof value === "string" || typeof value === "number")
          tag.setAttribute(name, String(value));
        else tag.removeAttribute(name);
      },
      property: () => {
        const name = pick(NAMES);
        const value = valueFor(name);
        where += ` ${name.slice(0, 10)} ${VALUES.indexOf(value)}`;
        Reflect.set(tag, name, value);
      },
      read: () => Promise.all([tag.getState(), tag.toSVG(), tag.toCSV()]),
    });
    /** What everyone can do, with what is there; false where nothing is. */
    const ofAnyone: Steps = {
      begin,
      mount: () => mountHere(document.createElement("div"), options()).destroy(),
      click: () => press((pressed) => pressed.click()),
      clickAgain: () => press((pressed) => pressed.click()),
      key: () =>
        press((pressed) => {
          const init = { key: pick(KEYS), bubbles: true, composed: true, cancelable: true };
          pressed.focus();
          pressed.dispatchEvent(new KeyboardEvent("keydown", init));
        }),
      type: () => {
        const field = pick(all<HTMLInputElement | HTMLTextAreaElement>(FIELDS));
        if (field === undefined) return false;
        field.value = pick(VALUES.filter((value) => typeof value === "string"));
        return field.dispatchEvent(new Event("input", { bubbles: true }));
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
    };

    begin();
    for (let step = 0; step < STEPS; step++) {
      const steps = {
        ...ofAnyone,
        ...(handle === undefined ? {} : ofHandle(handle)),
        ...(element === undefined ? {} : ofTag(element)),
      };
      const [name, run] = pick(Object.entries(steps));
      where = `step ${step}, ${name}`;
      try {
        if ((await run()) === false) idle++;
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
    expect(idle).toBeLessThan(STEPS / 5);
  },
  1_800_000,
);

/** Steps by name; each gives false if there was nothing to do. */
type Steps = Readonly<Record<string, () => unknown>>;

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
