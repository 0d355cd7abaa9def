import { DefaultThemeRenderContext, JSX } from "typedoc";
import { sections } from "../pages.mjs";
import { guideAddress } from "./SiteRouter.mjs";
import { searchControls } from "./searchControls.mjs";
import { siteLinks } from "./siteLinks.mjs";

/** @typedef {import("typedoc").PageEvent<import("typedoc").Reflection>} Page */

const element = JSX.createElement;

/** What of a page is drawn otherwise than by typedoc: what stands above, beside and below its text. */
export class SiteContext extends DefaultThemeRenderContext {
  /**
   * @override
   * @param {Page} props
   */
  toolbar = (props) =>
    element(
      "header",
      { class: "tsd-page-toolbar" },
      element("a", { class: "skip-link", href: "#content" }, "Skip to the text"),
      element(
        "div",
        { class: "tsd-toolbar-contents container" },
        element(
          "a",
          { href: this.relativeURL("index.html"), class: "title" },
          element("img", {
            src: this.relativeURL("assets/favicon.svg"),
            alt: "",
            width: "22",
            height: "22",
          }),
          element("span", null, props.project.name),
        ),
        element(
          "nav",
          { id: "tsd-toolbar-links", "aria-label": "Site" },
          ...siteLinks(this, props.url),
        ),
        ...searchControls(this),
        element(
          "a",
          {
            href: "#site-menu",
            class: "tsd-widget menu",
            id: "tsd-toolbar-menu-trigger",
            "data-toggle": "menu",
            "aria-label": "Menu",
          },
          this.icons.menu(),
        ),
      ),
    );

  /**
   * The guides stand in the page, for those without JavaScript too; the reference is filled in by
   * typedoc's script.
   *
   * @override
   * @param {Page} props
   * @returns {import("typedoc").JSX.Element}
   */
  navigation = (props) =>
    element(
      "nav",
      { class: "tsd-navigation", "aria-label": "Guides and reference", id: "site-menu" },
      element("div", { class: "site-headings" }, ...siteLinks(this, props.url)),
      ...sections.flatMap(({ title, pages }) => [
        element("p", { class: "site-section" }, title),
        element(
          "ul",
          { class: "site-pages" },
          ...pages.map(({ name, link }) => this.guideLink(props, name, link)),
        ),
      ]),
      element("p", { class: "site-section" }, "Reference"),
      element(
        "ul",
        { class: "tsd-small-nested-navigation", id: "tsd-nav-container" },
        element(
          "li",
          null,
          element("a", { href: this.relativeURL("modules.html") }, "All modules"),
        ),
      ),
    );

  /**
   * @param {Page} props
   * @param {string} name
   * @param {string} link
   */
  guideLink(props, name, link) {
    const address = guideAddress(name);
    const isCurrent = props.url === address;
    return element(
      "li",
      null,
      element(
        "a",
        {
          href: this.relativeURL(address),
          class: isCurrent ? "current" : "",
          ...(isCurrent ? { "aria-current": "page" } : {}),
        },
        link,
      ),
    );
  }

  /**
   * @override
   * @param {Page} props
   */
  sidebar = (props) => this.navigation(props);

  /** @override */
  footer = () =>
    element(
      "footer",
      null,
      element(
        "p",
        null,
        "MIT licence. Made with ",
        element("a", { href: "https://typedoc.org/" }, "TypeDoc"),
        "; nothing on this site comes from another server.",
      ),
    );
}
