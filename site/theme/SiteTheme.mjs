import { DefaultTheme, DefaultThemeRenderContext, JSX } from "typedoc";
import { sections } from "../pages.mjs";
import { guideAddress } from "./SiteRouter.mjs";

/** @typedef {import("typedoc").PageEvent<import("typedoc").Reflection>} Page */

const element = JSX.createElement;

const REPOSITORY = "https://github.com/attention-visualizer/attention-visualizer";

/** What stands at the top of every page, as addresses from the root of the site. */
const HEADINGS = [
  ["Guides", guideAddress("quick-start")],
  ["Teach", guideAddress("teach")],
  ["Playground", guideAddress("playground")],
  ["Gallery", guideAddress("gallery")],
  ["Visualizer", "visualizer/index.html"],
  ["Reference", "modules.html"],
];

class SiteContext extends DefaultThemeRenderContext {
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
        element("nav", { id: "tsd-toolbar-links", "aria-label": "Site" }, ...this.headings(props)),
        ...this.searchOf(),
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

  /** @param {Page} props */
  headings(props) {
    const links = HEADINGS.map(([text = "", address = ""]) =>
      element(
        "a",
        {
          href: this.relativeURL(address),
          ...(props.url === address ? { "aria-current": "page" } : {}),
        },
        text,
      ),
    );
    return [...links, element("a", { href: REPOSITORY }, "GitHub")];
  }

  /** The button and the dialog that typedoc's script expects. */
  searchOf() {
    return [
      element(
        "button",
        { id: "tsd-search-trigger", class: "tsd-widget", "aria-label": "Search" },
        this.icons.search(),
        element("span", { "aria-hidden": "true" }, "Search"),
      ),
      element(
        "dialog",
        { id: "tsd-search", "aria-label": "Search" },
        element("input", {
          role: "combobox",
          id: "tsd-search-input",
          "aria-controls": "tsd-search-results",
          "aria-autocomplete": "list",
          "aria-expanded": "true",
          "aria-label": "Search the guides and the reference",
          autocapitalize: "off",
          autocomplete: "off",
          placeholder: "Search the guides and the reference",
          maxLength: 100,
        }),
        element("ul", { role: "listbox", id: "tsd-search-results", "aria-label": "Results" }),
        element(
          "div",
          { id: "tsd-search-status", "aria-live": "polite", "aria-atomic": "true" },
          element("div", null, "Preparing the search …"),
        ),
      ),
    ];
  }

  /**
   * The guides stand in the page, for those without JavaScript too; the reference is filled in by
   * typedoc's script.
   *
   * @override
   * @param {Page} props
   */
  navigation = (props) =>
    element(
      "nav",
      { class: "tsd-navigation", "aria-label": "Guides and reference", id: "site-menu" },
      element("div", { class: "site-headings" }, ...this.headings(props)),
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
