import type { AttentionSource } from "attention-core";
import type { CsvOptions, PngOptions, SvgOptions } from "../../save/pictureExports.js";
import type { Attributes } from "../../settings/attributes.js";
import type { ControlsShown } from "../../settings/controlsShown.js";
import { DEFAULT_STATE, type HeatmapState } from "../../settings/heatmapState.js";
import { refuse } from "../../settings/refuse.js";
import type { Selection } from "../../settings/selection/selection.js";
import type { Stage } from "../../settings/stages.js";
import { type CellEvent, EVENTS } from "../../store/events.js";
import type { HeatmapOptions } from "../../store/heatmapOptions.js";
import type { InspectorOptions } from "../../store/inspectorOptions.js";
import { settingsIn } from "../../store/settingsIn.js";
import type { RenderedHeatmap } from "../heatmapHandle.js";
import type { HeatmapKit } from "../heatmapKit.js";
import type { HeatmapRoot } from "../renderHeatmap.js";
import { withReadArrays } from "../trace/readArrays.js";
import { applyEach } from "../updates/applyEach.js";
import { joinOptions } from "../updates/joinOptions.js";
import { ElementBase } from "./ElementBase.js";
import { PROPERTIES, PROPERTY_DEFAULTS } from "./elementProperties.js";
import { jsonInside, watchInside } from "./jsonInside.js";
import { readAttribute } from "./readAttribute.js";
import { takeOverProperties } from "./takeOverProperties.js";

/** The name of the element in errors, whatever its tag. */
const TAG = "attention-heatmap";

/**
 * The base of every heatmap tag. A class that extends it names its kit, so that a page that uses one kind
 * of heatmap does not load the other.
 */
export abstract class HeatmapElement extends ElementBase {
  /** The sentence. */
  declare text: string;
  /** How many heads are computed. */
  declare heads: number;
  /** The head that is shown, counted from 0. */
  declare head: number;
  /** The layer that is shown, counted from 0. */
  declare layer: number;
  /** The stage that is shown. */
  declare stage: Stage;
  /** Whether a causal mask hides later tokens. */
  declare causal: boolean;
  /** The selected row or cell. */
  declare selection: Selection | null;
  /** Everything the user can set, at once. */
  declare state: HeatmapState;
  /** The row or cell that is to be selected in the next numbers; undefined once it is, see `selection`. */
  declare select: HeatmapOptions["select"];
  /** Which controls there are. */
  declare controls: ControlsShown;
  /** One sentence about the picture, shown below it, if any. */
  declare caption: string | null;
  /** Light, dark, or auto to follow the page. */
  declare theme: "auto" | "light" | "dark";
  /** The texts in another language, any part of them; null or undefined for English. */
  declare messages: HeatmapOptions["messages"];
  /** The source that computes a trace while the user types; undefined while a finished trace is shown. */
  declare source: AttentionSource | undefined;
  /** The finished trace that is shown, or the promise of one, if any; it can be set to arrays too. */
  declare trace: HeatmapOptions["trace"];
  /** The address of the file that is shown or on its way, if any. */
  declare src: HeatmapOptions["src"];

  static {
    for (const name of PROPERTIES) {
      Object.defineProperty(HeatmapElement.prototype, name, {
        get(this: HeatmapElement): unknown {
          const state = this.getState();
          return { ...PROPERTY_DEFAULTS, ...this.remembered(), ...state, state }[name];
        },
        set(this: HeatmapElement, value: unknown) {
          this.apply({ [name]: value });
        },
      });
    }
  }

  /** The store, the view and the styles of the heatmap. */
  readonly #kit: HeatmapKit;
  readonly #attributes: Attributes;
  #rendered: RenderedHeatmap | undefined;
  /** The document in which the element got its shadow root. */
  #attachedIn: Document | undefined;
  /** What to show once the element is (back) in a page. */
  #waiting: InspectorOptions = {};

  /** Ends the watching of what is inside; none before the element was in a page. */
  #unwatch: (() => void) | undefined;

  protected constructor(kit: HeatmapKit, attributes: Attributes) {
    super();
    this.#kit = kit;
    this.#attributes = attributes;
  }

  /** A head that was set before its number of heads, in the same task. */
  #early: HeatmapOptions = {};

  /** Draws the heatmap. An element that comes back shows what it showed before. */
  connectedCallback(): void {
    if (this.#rendered !== undefined) return;
    takeOverProperties(this);
    const rendered = this.#kit(TAG, {})(this.#place());
    this.#rendered = rendered;
    for (const name of EVENTS) {
      rendered.on(name, (detail) => {
        const init = { detail, bubbles: true, composed: true };
        this.dispatchEvent(new CustomEvent(`attention-${name}`, init));
      });
    }
    // Nothing is painted yet, and until arrays are read there is nothing to show.
    const waiting = withReadArrays(TAG, this.#waiting);
    this.#waiting = {};
    // One that comes back shows what it showed.
    if (this.#unwatch === undefined) this.#applyInside(waiting);
    else this.apply(waiting);
    this.#unwatch = watchInside(this, () => this.#applyInside({}));
  }

  /** Applies the options inside the tag, and others that win over them. */
  #applyInside(options: InspectorOptions): void {
    try {
      this.apply(joinOptions(jsonInside(TAG, this), options));
    } catch (error) {
      this.apply(options);
      this.#rendered?.refuse(error);
    }
  }

  /** Removes the heatmap and keeps what it showed. */
  disconnectedCallback(): void {
    this.#waiting = this.remembered();
    this.#unwatch?.();
    this.#rendered?.destroy();
    this.#rendered = undefined;
  }

  /** Applies a changed attribute. */
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
   * What is shown now, as an SVG file in the page's colours, whose texts stay texts.
   *
   * @returns the text of the file
   * @throws RangeError or TypeError for a wrong option
   * @throws Error if the element is not in a page
   */
  async toSVG(options?: SvgOptions): Promise<string> {
    return this.#requireRendered("toSVG").toSVG(options);
  }

  /**
   * The same as a PNG file.
   *
   * @returns the file
   * @throws RangeError or TypeError for a wrong option
   * @throws Error if the element is not in a page
   */
  async toPNG(options?: PngOptions): Promise<Blob> {
    return this.#requireRendered("toPNG").toPNG(options);
  }

  /**
   * The numbers that are shown, or all there are, as a table of commas.
   *
   * @returns the text of the file
   * @throws RangeError or TypeError for a wrong option, or if the whole trace has more pairs than a
   *   spreadsheet opens
   * @throws Error if the element is not in a page
   */
  async toCSV(options?: CsvOptions): Promise<string> {
    return this.#requireRendered("toCSV").toCSV(options);
  }

  /**
   * The whole trace, as a file that `readAttention` of `attention-core/formats` reads.
   *
   * @returns the text of the file
   * @throws Error before there are numbers, or if the element is not in a page
   */
  async toJSON(): Promise<string> {
    return this.#requireRendered("toJSON").toJSON();
  }

  #requireRendered(caller: string): RenderedHeatmap {
    if (this.#rendered !== undefined) return this.#rendered;
    return refuse(caller, `<${this.localName}>`, "be in a page", "one that is not", Error);
  }

  /** Every option as it is now. */
  protected remembered(): InspectorOptions {
    return this.#rendered?.remember() ?? this.#waiting;
  }

  /** Like `update`, but a refused option is shown, and the others still apply. */
  protected apply(options: InspectorOptions): void {
    const rendered = this.#rendered;
    if (rendered === undefined) {
      this.update(options);
      return;
    }
    const all = { ...this.#early, ...options };
    this.#early = {};
    // Last, so that the valid options do not remove the sentence.
    for (const { part, error } of applyEach(all, (part) => rendered.update(part, TAG))) {
      if (typeof part.head === "number") this.#waitForHeads(part, () => rendered.refuse(error));
      else rendered.refuse(error);
    }
  }

  /** A page may set a head before the number of heads, so it is refused after this task only. */
  #waitForHeads(head: HeatmapOptions, refuse: () => void): void {
    this.#early = head;
    queueMicrotask(() => {
      if (this.#early !== head) return;
      this.#early = {};
      refuse();
    });
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
