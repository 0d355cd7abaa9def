import type { AttentionSource } from "attention-core";
import type { ControlsShown } from "../../settings/controlsShown.js";
import { DEFAULT_STATE, type HeatmapState } from "../../settings/heatmapState.js";
import { keysOf } from "../../settings/keysOf.js";
import type { Selection } from "../../settings/selection/selection.js";
import type { Stage } from "../../settings/stages.js";
import type { HeatmapOptions } from "../../store/heatmapOptions.js";
import type { InspectorOptions } from "../../store/inspectorOptions.js";
import { ElementBase } from "./ElementBase.js";

/** Every part of the state, and the options that do not fit in an attribute. */
const PROPERTIES = [
  ...keysOf(DEFAULT_STATE),
  "state",
  "source",
  "trace",
  "src",
  "select",
  "theme",
  "controls",
  "caption",
  "messages",
] as const;

/** What the properties give before they are set. */
const PROPERTY_DEFAULTS = { theme: "auto", controls: "all", caption: null };

/** The properties of a heatmap tag: each reads what is shown, and setting it applies that one option. */
export abstract class HeatmapProperties extends ElementBase {
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
      Object.defineProperty(HeatmapProperties.prototype, name, {
        get(this: HeatmapProperties): unknown {
          const state = this.getState();
          return { ...PROPERTY_DEFAULTS, ...this.rememberedOptions(), ...state, state }[name];
        },
        set(this: HeatmapProperties, value: unknown) {
          this.apply({ [name]: value });
        },
      });
    }
  }

  /** Everything the user can set, as plain data. */
  abstract getState(): HeatmapState;

  /** The present value of every option. */
  protected abstract rememberedOptions(): InspectorOptions;

  /** Applies options of which a wrong one is shown as a sentence. */
  protected abstract apply(options: InspectorOptions): void;
}
