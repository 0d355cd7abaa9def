import type { ProbeFiles } from "./probe.js";

/** A "no" of the table: the reason that it gives, and what the page says when it is asked. */
export interface Missing {
  readonly because: string;
  readonly says?: RegExp;
}

/** A row of the table in examples/README.md. */
export interface HostRow {
  /** Its folder. */
  readonly name: string;
  /** How the table calls it. */
  readonly title: string;
  /** The file with the types of options, in which `npm run check` finds a wrong one. */
  readonly typedIn: string | Missing;
  /** Whether its HTML has the picture before any script runs. */
  readonly rendered: "yes" | Missing;
  readonly model: "yes" | "by url" | Missing;
  readonly simd: "yes" | Missing;
  readonly workers: "yes" | "by url" | Missing;
}

/** A host of heatmaps: a folder of examples/, which hosts.test.ts installs, builds and opens. */
export interface Host extends HostRow {
  /** Where the files of its site lie, or the server that it brings. */
  readonly site: string | "npm start";
  /** The page of the site, if not its first. */
  readonly page?: string;
  /** Whether the heatmap is in a frame of the page. */
  readonly isFramed?: true;
  /** A page that its server makes at each request, to which a component is written that asks there. */
  readonly serverPage?: string;
  /** How the probe gets into the page; "by name" where it has nothing that resolves the name of a package. */
  readonly probe: ProbePlace | "import map" | "by name";
}

/** Where the probe goes. */
export interface ProbePlace {
  /** The module of the page that starts it. */
  readonly from: string;
  /** Its folder, if not that of the module: some make a page or a plugin of each file beside it. */
  readonly into?: string;
  readonly files?: ProbeFiles;
}
