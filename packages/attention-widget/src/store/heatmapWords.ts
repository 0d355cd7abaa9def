import type { AttentionSource } from "attention-core";
import { handBuiltSource } from "../sources/handBuilt/handBuiltSource.js";
import { en } from "../words/en/index.js";
import { mergeMessages } from "../words/mergeMessages.js";
import type { Messages } from "../words/messages.js";
import type { HeatmapOptions } from "./heatmapOptions.js";

/** The texts of a heatmap, and the source whose heads are named by them. */
export interface HeatmapWords {
  /** The texts as the page gave them. */
  readonly given: HeatmapOptions["messages"];
  /** All texts; those that the page does not give are English. */
  readonly messages: Messages;
  readonly handBuilt: AttentionSource;
}

/** The texts that some options ask for; `caller` is named in an error about them. */
export function heatmapWords(
  caller: string,
  { messages: given }: Pick<HeatmapOptions, "messages">,
): HeatmapWords {
  const messages = mergeMessages<Messages>(caller, given, en);
  return { given, messages, handBuilt: handBuiltSource(messages) };
}
