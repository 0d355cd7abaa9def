import type { InspectorMessages } from "../../words/inspectorMessages.js";
import type { Messages } from "../../words/messages.js";
import type { Panel } from "../panels/panel.js";

/** The words of one matrix, since queries, keys and values at the same stage have different names. */
export function matrixMessages<
  Words extends Messages & Pick<InspectorMessages, "matrices" | "vectorOf">,
>(messages: Words, { role }: Panel): Words {
  if (role === "none") return messages;
  const name = messages.matrices[role];
  return {
    ...messages,
    grid: (_, rows, columns) => messages.grid(name, rows, columns),
    vectorSentence: (...vector) => messages.vectorOf(role, ...vector),
  };
}
