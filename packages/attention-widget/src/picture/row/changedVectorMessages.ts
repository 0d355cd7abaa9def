import type { InspectorMessages } from "../../words/inspectorMessages.js";
import type { Messages } from "../../words/messages.js";
import type { Panel } from "../panels/panel.js";

/** The words of a vector of differences: by how much the numbers of one matrix changed. */
export function changedVectorMessages<Words extends Messages & InspectorMessages>(
  messages: Words,
  { role }: Panel,
): Words {
  const { changed } = messages;
  return {
    ...messages,
    contains: changed.differs,
    vectorSentence: (...vector) => changed.vectorSentence(role, ...vector),
  };
}
