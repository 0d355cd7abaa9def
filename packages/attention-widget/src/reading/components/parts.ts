import type { Seen } from "../../components/Frame.js";
import type { ReadingModel, ReadingStore } from "../state/readingStore.js";

/** What every part of the reader gets. */
export interface ReaderParts extends Seen {
  readonly store: ReadingStore;
  readonly model: ReadingModel;
  readonly messages: ReadingStore["messages"];
}
