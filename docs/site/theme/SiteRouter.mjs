import { basename } from "node:path";
import { KindRouter } from "typedoc";

/** Pages that have an address of their own, beside the guides. */
const TOP = new Set(["playground", "gallery"]);

/** Gives a guide the address of its file, which stays when its title changes. */
export class SiteRouter extends KindRouter {
  /**
   * @override
   * @param {import("typedoc").Reflection} reflection
   */
  getIdealBaseName(reflection) {
    if (!reflection.isDocument()) return `reference/${super.getIdealBaseName(reflection)}`;
    const name = basename(reflection.project.files.getReflectionPath(reflection) ?? "", ".md");
    return TOP.has(name) ? name : `guides/${name}`;
  }
}

/** The address of a guide, from the root of the site. */
export const guideAddress = (/** @type {string} */ name) =>
  TOP.has(name) ? `${name}.html` : `guides/${name}.html`;
