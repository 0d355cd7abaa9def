import type { HeadPlace } from "attention-core";
import type { Cell } from "./cell.js";

/**
 * What is hovered besides the cells of the stage: a key among the lines or arcs, a head of the overview, or a cell that
 * was saved.
 */
export type HoveredAside =
  | {
      readonly kind: "key";
      /** Counted from 0. */
      readonly key: number;
    }
  | ({ readonly kind: "head" } & HeadPlace)
  | {
      readonly kind: "saved";
      /** The symbol of the saved matrix. */
      readonly symbol: string;
      readonly cell: Cell;
    };
