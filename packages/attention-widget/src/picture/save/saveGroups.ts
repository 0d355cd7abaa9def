import { CODE_HOSTS, type CodeHost } from "../../settings/codeHosts.js";
import type { SaveMessages } from "../../words/saveMessages.js";

/** A way to take the picture and its numbers out of the page; a host means code for it. */
export type SaveAction =
  | "svg"
  | "png"
  | "copyPicture"
  | "copySvg"
  | "shownCsv"
  | "wholeCsv"
  | "json"
  | "copyNumbers"
  | "copyJson"
  | "html"
  | "print"
  | CodeHost;

/** Buttons of the menu that belong together. */
export interface SaveGroup {
  readonly name: string;
  readonly items: readonly SaveItem[];
}

/** One button of the menu. */
interface SaveItem {
  readonly name: string;
  readonly action: SaveAction;
}

/** The Save menu: files of the picture, of its numbers and of the page, and code for other pages. */
export function saveGroups(words: SaveMessages): readonly SaveGroup[] {
  const items = (...actions: readonly Exclude<SaveAction, CodeHost>[]) =>
    actions.map((action) => ({ name: words[action], action }));
  return [
    { name: words.picture, items: items("svg", "png", "copyPicture", "copySvg") },
    {
      name: words.numbers,
      items: items("shownCsv", "wholeCsv", "json", "copyNumbers", "copyJson"),
    },
    { name: words.page, items: items("html", "print") },
    {
      name: words.code,
      items: CODE_HOSTS.map((host) => ({ name: words.hosts[host], action: host })),
    },
  ];
}
