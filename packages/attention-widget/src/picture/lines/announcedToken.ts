import type { Stage } from "../../settings/stages.js";
import type { Focus } from "../focus/focusOf.js";
import type { Panel } from "../panels/panel.js";
import type { InspectorWords } from "../words/inspectorWords.js";
import { describeToken } from "./describeToken.js";
import { fitToken } from "./fitToken.js";
import type { SideToken } from "./sideToken.js";

/** A token as the grid over a picture announces it. */
export interface AnnouncedToken {
  readonly token: SideToken;
  readonly isSelected: boolean;
  readonly text: string;
}

/** The place of the requested token, and the selection. */
interface AnnouncedInput {
  readonly panel: Panel;
  readonly stage: Stage;
  readonly selected: Pick<Focus, "rows" | "columns">;
}

/** The requested token, or the nearest one on its side; the first query if none is requested. */
export function announcedToken(
  asked: SideToken | null,
  { panel, stage, selected: { rows, columns } }: AnnouncedInput,
  words: InspectorWords,
): AnnouncedToken {
  const counts = { queries: panel.rowLabels.length, keys: panel.columnLabels.length };
  const token = fitToken(counts, asked ?? { side: "query", index: 0 });
  return {
    token,
    isSelected: (token.side === "query" ? rows : columns).includes(token.index),
    text: describeToken(panel, stage, token, words),
  };
}
