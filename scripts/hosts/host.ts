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
  /** The file with the types of options, in which `npm run check` finds a wrong one; absent where nothing is typed. */
  readonly typedIn?: string;
  /** Whether its HTML has the picture before any script runs. */
  readonly isRendered?: true;
  /** How the probe gets into the page; absent where there is nothing to ask. */
  readonly probe?: ProbePlace | "import map";
  readonly model: "yes" | "by url" | Missing;
  readonly simd: "yes" | Missing;
  readonly workers: "yes" | "by url" | Missing;
}

/** Where the probe goes. */
export interface ProbePlace {
  /** The module of the page that starts it. */
  readonly from: string;
  /** Its folder, if not that of the module: some make a page or a plugin of each file beside it. */
  readonly into?: string;
  readonly files?: ProbeFiles;
}
