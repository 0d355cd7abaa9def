import type { AttentionSource, AttentionTrace } from "attention-core";
import { DEFAULT_STATE, type HeatmapState } from "../settings/heatmapState.js";
import type { Selection } from "../settings/selection.js";
import type { Stage } from "../settings/stages.js";
import { type CellEvent, EVENTS } from "../store/events.js";
import type { HeatmapOptions } from "../store/options.js";
import { settingsIn } from "../store/settingsIn.js";

import type { HeatmapKit } from "./heatmapKit.js";

import { ATTRIBUTES, type AttributeName, readAttribute } from "./readAttributes.js";
import type { RenderedHeatmap } from "./renderHeatmap.js";

/** On a server there is no HTMLElement to extend; importing this file must still work. */
const Base =
  typeof HTMLElement === "undefined" ? (class {} as unknown as typeof HTMLElement) : HTMLElement;

/** Every setting of the state, and what does not fit in an attribute. */
const PROPERTIES = [
  ...(Object.keys(DEFAULT_STATE) as (keyof HeatmapState)[]),
  "state",
  "source",
  "trace",
  "theme",
] as const;

/** How errors name the element, whatever its tag. */
const TAG = "attention-heatmap";

/**
 * The tag of a heatmap, whatever the heatmap is made of. A class that extends it names its kit, so that
 * a page which uses one kind of heatmap carries no other.
 */
export abstract class HeatmapElement extends Base {
  /** The sentence. */
  declare text: string;
  /** How many heads are computed. */
  declare heads: number;
  /** The head that is shown, counted from 0. */
  declare head: number;
  /** The layer that is shown, counted from 0. */
  declare layer: number;
  /** The step that is shown. */
  declare stage: Stage;
  /** Whether tokens are kept from seeing later ones. */
  declare causal: boolean;
  /** The row or cell that is held. */
  declare selection: Selection | null;
  /** Everything the reader can set, at once. */
  declare state: HeatmapState;
  /** Light, dark, or auto to follow the page. */
  declare theme: "auto" | "light" | "dark";
  /** Where numbers come from when the reader types; undefined while finished numbers are shown. */
  declare source: AttentionSource | undefined;
  /** The finished numbers that are shown, if any. */
  declare trace: AttentionTrace | undefined;

  static {
    for (const name of PROPERTIES) {
      Object.defineProperty(HeatmapElement.prototype, name, {
        get(this: HeatmapElement): unknown {
          const state = this.getState();
          return { theme: "auto", ...this.#remembered(), ...state, state }[name];
        },
        set(this: HeatmapElement, value: unknown) {
          this.apply({ [name]: value });
        },
      });
    }
  }

  /** Attributes that change the heatmap when they change. */
  static readonly observedAttributes: readonly string[] = ATTRIBUTES;

  /** What the heatmap is made of. */
  readonly #kit: HeatmapKit;
  #rendered: RenderedHeatmap | undefined;
  /** What is to be shown once the element is in a page (again). */
  #waiting: HeatmapOptions = {};

  protected constructor(kit: HeatmapKit) {
    super();
    this.#kit = kit;
  }

  /** A head that is asked for before its number of heads, in the same task. */
  #early: HeatmapOptions = {};

  /** Draws the heatmap. An element that comes back shows what it showed before. */
  connectedCallback(): void {
    if (this.#rendered !== undefined) return;
    this.#takeOverProperties();
    const root = this.shadowRoot ?? this.attachShadow({ mode: "open" });
    const rendered = this.#kit(TAG, {})(root);
    this.#rendered = rendered;
    for (const name of EVENTS) {
      rendered.on(name, (detail) => {
        const init = { detail, bubbles: true, composed: true };
        this.dispatchEvent(new CustomEvent(`attention-${name}`, init));
      });
    }
    this.apply(this.#waiting);
    this.#waiting = {};
  }

  /** Removes the heatmap and keeps what it showed. */
  disconnectedCallback(): void {
    this.#waiting = this.#remembered();
    this.#rendered?.destroy();
    this.#rendered = undefined;
  }

  /** Shows what a changed attribute says. */
  attributeChangedCallback(
    name: AttributeName,
    _before: string | null,
    value: string | null,
  ): void {
    this.apply(readAttribute(name, value));
  }

  /**
   * Changes several things at once; whatever is left out stays.
   *
   * @throws RangeError if an option is out of range
   * @throws TypeError if an option is the wrong kind of thing
   */
  update(options: HeatmapOptions): void {
    if (this.#rendered !== undefined) {
      this.#rendered.update(options);
      return;
    }
    // A state comes after the single settings before it, and a source takes the place of a trace.
    const { state, ...others } = options;
    const isWhole = !state || typeof state === "object"; // else it is refused once it is applied
    const flat = isWhole ? settingsIn(options) : { state };
    const finished = options.source ? { trace: null } : {};
    this.#waiting = { ...this.#waiting, ...finished, ...others, ...flat };
  }

  /** Everything the reader can set, as plain data. */
  getState(): HeatmapState {
    return this.#rendered?.getState() ?? { ...DEFAULT_STATE, ...settingsIn(this.#waiting) };
  }

  #remembered(): HeatmapOptions {
    return this.#rendered?.remember() ?? this.#waiting;
  }

  /** As `update`, but what is refused is shown, and the rest of it still applies. */
  protected apply(options: HeatmapOptions): void {
    const rendered = this.#rendered;
    if (rendered === undefined) {
      this.update(options);
      return;
    }
    const refusals = (parts: readonly HeatmapOptions[]) =>
      parts.flatMap((part) => {
        try {
          rendered.update(part, TAG);
          return [];
        } catch (error) {
          return [{ part, error }];
        }
      });
    const all = { ...this.#early, ...options };
    this.#early = {};
    if (refusals([all]).length === 0) return;
    const parts = Object.entries(all).map(([name, value]) => ({ [name]: value }));
    // Last, so that what does apply does not take the sentence away.
    for (const { part, error } of refusals(parts)) {
      if (typeof part.head === "number") this.#waitForHeads(part, () => rendered.refuse(error));
      else rendered.refuse(error);
    }
  }

  /** A head may be asked for before the number of heads that has it: it is refused after this task. */
  #waitForHeads(head: HeatmapOptions, refuse: () => void): void {
    this.#early = head;
    queueMicrotask(() => {
      if (this.#early !== head) return;
      this.#early = {};
      refuse();
    });
  }

  /** Properties that a page set before the tag was defined hide the ones above; set them anew. */
  #takeOverProperties(): void {
    for (const name of PROPERTIES) {
      if (!Object.hasOwn(this, name)) continue;
      const value = this[name];
      delete (this as Partial<HeatmapElement>)[name];
      this[name as "text"] = value as string; // any of them: the setter checks
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "attention-heatmap": HeatmapElement;
  }
  interface HTMLElementEventMap {
    "attention-focus": CustomEvent<CellEvent | null>;
    "attention-select": CustomEvent<CellEvent | null>;
    "attention-change": CustomEvent<HeatmapState>;
    "attention-error": CustomEvent<Error>;
  }
}
