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

/** Where the token is that is asked for, and what is selected. */
interface AnnouncedInput {
  readonly panel: Panel;
  readonly stage: Stage;
  readonly selected: Pick<Focus, "rows" | "columns">;
}

/** The token that is asked for, or the nearest that its side has; the first query where none is. */
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
