import type { InspectorSettings } from "../settings/inspectorSettings.js";
import type { CombinationLabels } from "../transforms/combinedLayers.js";
import type { AblationMessages } from "./ablationMessages.js";
import type { ArcsMessages } from "./arcsMessages.js";
import type { ArithmeticMessages } from "./arithmeticMessages.js";
import type { ChangedMessages, CompareMessages } from "./compareMessages.js";
import type { EditsMessages } from "./editsMessages.js";
import type { GrowthMessages } from "./growthMessages.js";
import type { LinesMessages } from "./linesMessages.js";
import type { LongTextMessages } from "./longTextMessages.js";
import type { Messages } from "./messages.js";
import type { OpenMessages } from "./openMessages.js";
import type { OverviewMessages } from "./overviewMessages.js";
import type { PartsMessages } from "./partsMessages.js";
import type { PlacesMessages } from "./placesMessages.js";
import type { PredictionMessages } from "./predictionMessages.js";
import type { SaturationMessages } from "./saturationMessages.js";
import type { SaveMessages } from "./saveMessages.js";
import type { TimelineMessages } from "./timelineMessages.js";
import type { ToolMessages } from "./toolMessages.js";
import type { TrainingMessages } from "./trainingMessages.js";

/** Every text of the instruments, besides those of the heatmap. */
export interface InspectorMessages extends OverviewMessages, ToolMessages {
  /** Texts of the arithmetic of a value. */
  readonly arithmetic: ArithmeticMessages;
  /** Texts of comparisons. */
  readonly compare: CompareMessages;
  /** Texts of the arcs view. */
  readonly arcs: ArcsMessages;
  /** Texts of the lines view. */
  readonly lines: LinesMessages;
  /** Texts of moving in long texts. */
  readonly longText: LongTextMessages;
  /** Texts of how saturated a row is. */
  readonly saturation: SaturationMessages;
  /** Texts of opening files. */
  readonly open: OpenMessages;
  /** Texts of the Save menu. */
  readonly save: SaveMessages;
  /** Texts of tokens that lie on a picture, or along an axis. */
  readonly places: PlacesMessages;
  /** Texts of the timeline of a text that a model wrote. */
  readonly timeline: TimelineMessages;
  /** Texts of the slider over the training of a network. */
  readonly training: TrainingMessages;
  /** Texts of continuing a text, one token at a time. */
  readonly growth: GrowthMessages;
  /** Texts of where a score and a prediction come from. */
  readonly parts: PartsMessages;
  /** Texts of switching heads off. */
  readonly ablation: AblationMessages;
  /** Texts of what a model predicts as the next token. */
  readonly prediction: PredictionMessages;
  /** Names of combined layers. */
  readonly combined: CombinationLabels;
  /**
   * Texts that the inspector has instead of the heatmap's: `heads` must not sound like the choice of one head, `hint`
   * and `gridHelp` add how to select several tokens.
   */
  readonly inspector: Pick<Messages, "heads" | "hint" | "gridHelp">;
  /**
   * The head that is drawn, layer and head counted from 1, with its name; without the layer if there is only one.
   */
  readonly shownHead: (layer: number | undefined, head: number, name: string) => string;
  /** Instead of a head, at a stage of all heads: the inputs and the output. */
  readonly allHeads: (layer: number | undefined) => string;
  /** Label of the choice between matrix, lines and arcs. */
  readonly view: string;
  /** The names of the views. */
  readonly views: Readonly<Record<InspectorSettings["view"], string>>;
  /** Label of the choice of direction. */
  readonly direction: string;
  /** The directions to choose from. */
  readonly directions: Readonly<Record<InspectorSettings["direction"], string>>;
  /** Between a token and the weights of its column. */
  readonly attendedToBy: string;
  /** Between a token and the scores of its column. */
  readonly matchedBy: string;
  /** The sum of the weights of a column; it is not fixed. */
  readonly sumOfColumn: (sum: string) => string;
  /** Introduces the sentence of several rows (`out`) or columns (`in`) that are added up. */
  readonly sumOf: (direction: "out" | "in", count: number, sentence: string) => string;
  /** The same for several tokens at once: between them and their values, and in one sentence. */
  readonly several: Readonly<
    Record<"out" | "in", Pick<Messages, "attendsTo" | "matches" | "rowSentence">>
  >;
  /** The sum of the weights of all of them. */
  readonly sumOfSeveral: (direction: "out" | "in", count: number, sum: string) => string;
  /** In place of the stages that data of weights alone does not have. */
  readonly onlyWeights: string;
  /** Explains the masking stage if nothing is hidden. */
  readonly unmasked: string;
  /** Names of the matrices of the stage that has several. */
  readonly matrices: Readonly<Record<"query" | "key" | "value", string>>;
  /** One of their vectors in one sentence, with its role and its token. */
  readonly vectorOf: (
    role: "query" | "key" | "value",
    token: string,
    count: number,
    lowest: string,
    highest: string,
  ) => string;
  /** Help for vectors, whose tokens cannot be added up. */
  readonly vectors: Pick<Messages, "hint" | "gridHelp">;
  /** The legend of a picture whose every value is 0. */
  readonly allZero: string;
  /** The switch that makes a click add a token to the selection. */
  readonly add: string;
  /** Announced when one or several tokens are selected. */
  readonly selected: (name: string) => string;
  /** Announced when the selection is cleared. */
  readonly cleared: string;
  /** The same for lines and arcs, which have tokens in the place of cells. */
  readonly tokenHint: string;
  /** Starts playing through the stages. */
  readonly play: string;
  /** Stops it. */
  readonly pause: string;
  /** Name of the row of tools. */
  readonly tools: string;
  /** The button that opens them in a sheet, and the name of that. */
  readonly instruments: string;
  /** The button that closes the sheet. */
  readonly close: string;
  /** Texts of a row of differences. */
  readonly changed: ChangedMessages;
  /** Texts of applied edits. */
  readonly edits: EditsMessages;
}
