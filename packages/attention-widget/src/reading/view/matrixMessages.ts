import type { Messages } from "../../locales/messages.js";
import type { Panel } from "../../view/panels.js";
import type { ReadingMessages } from "../locales/messages.js";

/** The words of one matrix: queries, keys and values, at one step, are each called what they are. */
export function matrixMessages<
  Words extends Messages & Pick<ReadingMessages, "matrices" | "vectorOf">,
>(messages: Words, { role }: Panel): Words {
  if (role === "none") return messages;
  const name = messages.matrices[role];
  return {
    ...messages,
    grid: (_, rows, columns) => messages.grid(name, rows, columns),
    vectorSentence: (...vector) => messages.vectorOf(role, ...vector),
  };
}
