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

/** The values of properties that were not set. */
const PROPERTY_DEFAULTS = { theme: "auto", controls: "all", caption: null };

/**
 * The options as properties of a heatmap tag: reading one gives what is shown, and setting one applies that option.
 * `select` is undefined once its token is selected, `source` while a finished trace is shown.
 */
export abstract class HeatmapProperties extends ElementBase implements HeatmapOptions {
  declare text: string;
  declare heads: number;
  declare head: number;
  declare layer: number;
  declare stage: Stage;
  declare causal: boolean;
  declare selection: Selection | null;
  declare state: HeatmapState;
  declare select: HeatmapOptions["select"];
  declare controls: ControlsShown;
  declare caption: string | null;
  declare theme: "auto" | "light" | "dark";
  declare messages: HeatmapOptions["messages"];
  declare source: AttentionSource | undefined;
  declare trace: HeatmapOptions["trace"];
  declare src: HeatmapOptions["src"];

  static {
    for (const name of PROPERTIES) {
      Object.defineProperty(HeatmapProperties.prototype, name, {
        get(this: HeatmapProperties): unknown {
          const state = this.getState();
          return { ...PROPERTY_DEFAULTS, ...this.restoringOptions(), ...state, state }[name];
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
  protected abstract restoringOptions(): InspectorOptions;

  /** Applies options; an invalid one is shown as a sentence. */
  protected abstract apply(options: InspectorOptions): void;
}
