import type { SideToken } from "../picture/lines/sideToken.js";
import { strongestCell } from "../picture/lines/strongestCell.js";
import type { Panel } from "../picture/panels/panel.js";
import type { Cell } from "../settings/selection/cell.js";

/** What hovering, selecting and clearing do where tokens stand in the place of cells. */
export interface TokenActions {
  /** A query is hovered: its row, with the column of its strongest key; null if none is. */
  hover(index: number, cell: Cell | null): void;
  hoverAside(at: { readonly kind: "key"; readonly key: number }): void;
  /** A query is selected; besides those selected already when `isAdding`. */
  selectQuery(cell: Cell, isAdding: boolean): void;
  selectKey(key: number, isAdding: boolean): void;
  clear(): void;
}

/** What the user does in the lines, by token and not by cell. */
interface ActionsByToken {
  readonly hover: (token: SideToken | null) => void;
  readonly select: (token: SideToken, isAdding: boolean) => void;
  readonly clear: () => void;
}

/** What happens to the tokens of a panel: a query is its row, with the cell of its strongest key. */
export function actionsByToken(panel: Panel, actions: TokenActions): ActionsByToken {
  return {
    hover(token) {
      if (token?.side === "key") actions.hoverAside({ kind: "key", key: token.index });
      else actions.hover(0, token && strongestCell(panel, token.index));
    },
    select({ side, index }, isAdding) {
      if (side === "key") actions.selectKey(index, isAdding);
      else actions.selectQuery(strongestCell(panel, index), isAdding);
    },
    clear: actions.clear,
  };
}
