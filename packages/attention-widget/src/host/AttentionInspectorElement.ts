import { DEFAULT_READING, type ReadingSettings } from "../settings/inspectorSettings.js";
import type { PartialReading, ReadingOptions, ReadingState } from "../store/inspectorOptions.js";
import { HeatmapElement } from "./HeatmapElement.js";
import { READING } from "./inspectorKit.js";

/**
 * `<attention-heatmap>` with every instrument: what the plain tag takes, and `reading`, how its
 * numbers are read.
 */
export class AttentionReadingElement extends HeatmapElement {
  constructor() {
    super(READING);
  }

  /** How the numbers are read. Set, it changes what is given and leaves the rest. */
  get reading(): ReadingSettings {
    return (this.getState() as Partial<ReadingState>).reading ?? DEFAULT_READING; // as its store has it
  }

  /** Changes what is given, and leaves the rest. */
  set reading(settings: PartialReading) {
    this.apply({ reading: settings } as ReadingOptions); // the store of its kit takes them
  }
}
