import { DefaultTheme } from "typedoc";
import { SiteContext } from "./SiteContext.mjs";

/** typedoc's theme with the guides in the sidebar, and links to the rest of the site above. */
export class SiteTheme extends DefaultTheme {
  /** @override */
  ContextClass = SiteContext;

  /**
   * The guides have their own list.
   *
   * @override
   * @param {import("typedoc").ProjectReflection} project
   */
  buildNavigation(project) {
    const documents = new Set((project.documents ?? []).map(({ name }) => name));
    return super.buildNavigation(project).filter(({ text }) => !documents.has(text));
  }
}
