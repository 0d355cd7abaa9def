import type { Seen } from "../../components/Frame.js";
import type { ReadingModel, ReadingStore } from "../state/readingStore.js";
import type { Done } from "../view/doneTo.js";

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
