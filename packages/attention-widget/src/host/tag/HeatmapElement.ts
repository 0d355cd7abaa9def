import type { Attributes } from "../../settings/attributes.js";
import { DEFAULT_STATE, type HeatmapState } from "../../settings/heatmapState.js";
import { refuse } from "../../settings/refuse.js";
import type { CellEvent } from "../../store/events.js";
import type { HeatmapOptions } from "../../store/heatmapOptions.js";
import type { InspectorOptions } from "../../store/inspectorOptions.js";
import { settingsIn } from "../../store/settingsIn.js";
import type { RenderedHeatmap } from "../heatmapHandle.js";
import type { HeatmapKit } from "../heatmapKit.js";
import type { HeatmapRoot } from "../renderHeatmap.js";
import { applyEach } from "../updates/applyEach.js";
import { joinOptions } from "../updates/joinOptions.js";
import { createEarlyHead } from "./createEarlyHead.js";
import { dispatchEvents } from "./dispatchEvents.js";
import { HeatmapExports } from "./HeatmapExports.js";
import { jsonInside, watchInside } from "./jsonInside.js";
import { readAttribute } from "./readAttribute.js";
import { takeOverProperties } from "./takeOverProperties.js";

/** The name of the element in errors, whatever its tag. */
const TAG = "attention-heatmap";

/** Without a trace from the page, a heatmap computes its own. */
const ITS_OWN: InspectorOptions = { trace: null };

/**
 * The base of every heatmap tag. A class that extends it names its kit, so that a page that uses one kind of heatmap
 * does not load the other.
 */
export abstract class HeatmapElement extends HeatmapExports {
  /** The store, the view and the styles of the heatmap. */
  readonly #kit: HeatmapKit;
  readonly #attributes: Attributes;
  #rendered: RenderedHeatmap | undefined;
  /** The document in which the element got its shadow root. */
  #attachedIn: Document | undefined;
  /** What to show once the element is (back) in a page. */
  #waiting: InspectorOptions = {};
  /** Stops watching the content of the tag; undefined until the element was in a page. */
  #unwatch: (() => void) | undefined;
  readonly #earlyHead = createEarlyHead();

  protected constructor(kit: HeatmapKit, attributes: Attributes) {
    super();
    this.#kit = kit;
    this.#attributes = attributes;
  }

  /** Draws the heatmap. An element that comes back shows what it showed before. */
  connectedCallback(): void {
    if (this.#rendered !== undefined) return;
    takeOverProperties(this);
    const isFirst = this.#unwatch === undefined;
    this.#unwatch = watchInside(this, () => this.#applyInside({}, {}));
    // Until its options are applied it waits for numbers, so that none are computed in vain.
    this.#kit(TAG, { trace: new Promise<never>(() => {}) })({
      ...this.#place(),
      onCreated: (rendered) => this.#begin(rendered, isFirst),
      onDestroy: () => {
        this.#rendered = undefined;
      },
    });
  }

  /** Gives a heatmap that is about to be drawn its listeners and its options. */
  #begin(rendered: RenderedHeatmap, isFirst: boolean): void {
    this.#rendered = rendered;
    dispatchEvents(this, rendered);
    // Until arrays are read there is nothing to show.
    const waiting = rendered.withReadArrays(TAG, this.#waiting);
    this.#waiting = {};
    // An element that comes back shows what it showed before.
    if (isFirst) this.#applyInside(ITS_OWN, waiting);
    else this.apply({ ...ITS_OWN, ...waiting });
  }

  /** Applies the options inside the tag, which override those in `before` and are overridden by those in `after`. */
  #applyInside(before: InspectorOptions, after: InspectorOptions): void {
    try {
      this.apply(joinOptions({ ...before, ...jsonInside(TAG, this) }, after));
    } catch (error) {
      this.apply({ ...before, ...after });
      this.#rendered?.refuse(error);
    }
  }

  /** Removes the heatmap and remembers what it showed. */
  disconnectedCallback(): void {
    this.#waiting = this.restoringOptions();
    this.#unwatch?.();
    this.#rendered?.destroy();
  }

  /** Changes the option that an attribute names; the browser calls this. */
  attributeChangedCallback(name: string, _before: string | null, value: string | null): void {
    this.apply(readAttribute(this.#attributes, name, value));
  }

  /**
   * Changes several options at once; those that are not given stay the same.
   *
   * @throws RangeError if an option is out of range
   * @throws TypeError if an option is the wrong kind of thing
   */
  update(options: HeatmapOptions): void {
    if (this.#rendered === undefined) this.#waiting = joinOptions(this.#waiting, options);
    else this.#rendered.update(options);
  }

  /** Everything the user can set, as plain data. */
  getState(): HeatmapState {
    return this.#rendered?.getState() ?? { ...DEFAULT_STATE, ...settingsIn(this.#waiting) };
  }

  /** The element's shadow root, which it gets once. */
  #place(): HeatmapRoot {
    const root = this.shadowRoot ?? this.attachShadow({ mode: "open" });
    this.#attachedIn ??= this.ownerDocument;
    return { root, attachedIn: this.#attachedIn };
  }

  /**
   * What `toSVG` and the others save.
   *
   * @internal
   */
  protected exports(caller: string): RenderedHeatmap {
    if (this.#rendered !== undefined) return this.#rendered;
    return refuse(caller, `<${this.localName}>`, "be in a page", "one that is not", Error);
  }

  protected restoringOptions(): InspectorOptions {
    return this.#rendered?.restoringOptions() ?? this.#waiting;
  }

  /** Like `update`, but shows a refused option and still applies the others. */
  protected apply(options: InspectorOptions): void {
    const rendered = this.#rendered;
    if (rendered === undefined) {
      this.update(options);
      return;
    }
    const all = { ...this.#earlyHead.take(), ...options };
    // Last, so that the valid options do not remove the sentence.
    for (const { part, error } of applyEach(all, (part) => rendered.update(part, TAG))) {
      const refuse = () => rendered.refuse(error);
      if (typeof part.head === "number") this.#earlyHead.refuseLater(part, refuse);
      else refuse();
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
