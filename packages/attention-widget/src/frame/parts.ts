import type { ReadingModel, ReadingStore } from "../store/inspectorModel.js";
import type { Done } from "../transforms/doneTo.js";
import type { Seen } from "./Frame.js";

/** What every part of the reader gets. */
export interface ReaderParts extends Seen {
  readonly store: ReadingStore;
  readonly model: ReadingModel;
  readonly messages: ReadingStore["messages"];
  /** What was done to the numbers that are shown. */
  readonly done: Done;
  /** Whether choosing a token adds it to those that are held. */
  readonly isAdding: boolean;
}
