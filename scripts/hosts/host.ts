import type { ProbeFiles } from "./probe.js";

/** A "no" of the table: the reason that it gives, and what the page says where there is anything to ask. */
export interface Missing {
  readonly because: string;
  readonly says?: RegExp;
}

/** A host of heatmaps: a folder of examples/, and its row in the table there. */
export interface Host {
  /** Its folder. */
  readonly name: string;
  /** How the table calls it. */
  readonly title: string;
  /** Where the files of its site lie, or the server that it brings. */
  readonly site: string | "npm start";
  /** The page of the site, if not its first. */
  readonly page?: string;
  /** Whether the heatmap is in a frame of the page. */
  readonly isFramed?: true;
  /** A mistake that `npm run check` finds; – where nothing is typed. */
  readonly typed: { readonly file: string; readonly right: string; readonly wrong: string } | "–";
  /** What its HTML has before any script runs; – where no server renders. */
  readonly rendered: string;
  /** The module of the page that starts the probe, and where the probe goes. */
  readonly probe?:
    | { readonly from: string; readonly to: string; readonly files?: ProbeFiles }
    | "import map";
  readonly model: "yes" | "by url" | Missing;
  readonly simd: "yes" | Missing;
  readonly workers: "yes" | "by url" | Missing;
}
