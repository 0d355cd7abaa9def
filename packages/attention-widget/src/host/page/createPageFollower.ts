import type { HeatmapOptions } from "../../store/heatmapOptions.js";
import { followLanguage } from "./followLanguage.js";
import { followPage } from "./followPage.js";

/** Follows the page in everything that the options leave open: light or dark, and the language. */
export interface PageFollower {
  /** Without a theme, the background of the page decides. */
  setTheme(theme: HeatmapOptions["theme"]): void;
  /** Without texts of its own, a heatmap uses the language of its page. */
  setMessages(messages: HeatmapOptions["messages"]): void;
  /** Theme and texts as they were given. */
  options(): Pick<HeatmapOptions, "theme" | "messages">;
  stop(): void;
}

/** Follows nothing at first; `setLanguage` gets the texts in the page's language whenever it changes. */
export function createPageFollower(
  host: HTMLElement,
  setLanguage: (messages: HeatmapOptions["messages"]) => void,
): PageFollower {
  let given: Pick<HeatmapOptions, "theme" | "messages"> = {};
  let stopTheme = () => {};
  let stopLanguage = () => {};
  return {
    setTheme(theme) {
      given = { ...given, theme: theme ?? "auto" };
      stopTheme();
      if (given.theme === "auto") stopTheme = followPage(host);
      else host.style.colorScheme = given.theme ?? "";
    },
    setMessages(messages) {
      given = { ...given, messages };
      stopLanguage();
      stopLanguage = messages ? () => {} : followLanguage(host, setLanguage);
    },
    options: () => given,
    stop() {
      stopTheme();
      stopLanguage();
    },
  };
}
