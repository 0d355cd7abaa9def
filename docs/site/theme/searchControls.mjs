import { JSX } from "typedoc";

const element = JSX.createElement;

/**
 * The button and the dialog that typedoc's script expects.
 *
 * @param {import("typedoc").DefaultThemeRenderContext} context
 */
export function searchControls(context) {
  return [
    element(
      "button",
      { id: "tsd-search-trigger", class: "tsd-widget", "aria-label": "Search" },
      context.icons.search(),
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
