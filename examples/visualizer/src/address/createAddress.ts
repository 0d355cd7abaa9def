import type { AddressHistory, HistoryOptions } from "./connectHistory";
import { isSame } from "./isSame";
import type { PageState } from "./pageState";

/** The page's address, whose code comes when there is something to keep in it or to read from it. */
export interface Address extends Pick<AddressHistory, "keep" | "showing"> {
  /** The whole address of the present state; undefined if the state is too long for one. */
  link(): Promise<string | undefined>;
  /** Fetches the code, before it is needed. */
  load(): void;
}

/** Follows the address from now on; `first` is the state that is shown. */
export function createAddress(options: HistoryOptions, first: PageState): Address {
  let history: AddressHistory | undefined;
  let loading: Promise<AddressHistory> | undefined;
  /** What is shown, and how many states are about to be, until the code is there. */
  let shown = first;
  let showings = 0;

  function load(): Promise<AddressHistory> {
    loading ??= import("./connectHistory").then(
      ({ connectHistory }) => {
        history = connectHistory(options, shown);
        return history;
      },
      (error) => {
        loading = undefined; // and the next change asks again
        throw error;
      },
    );
    return loading;
  }

  /** If the code cannot be loaded, the state is not kept. */
  function whenLoaded(then: (history: AddressHistory) => void): void {
    load().then(then, () => {});
  }

  addEventListener("popstate", () => whenLoaded(({ follow }) => follow()));
  return {
    async showing(change) {
      if (history !== undefined) return history.showing(change);
      showings += 1;
      await change();
      showings -= 1;
      shown = options.read();
    },
    keep() {
      if (history !== undefined) history.keep();
      else if (showings === 0 && !isSame(options.read(), shown)) whenLoaded(({ keep }) => keep());
    },
    link: () => load().then(({ link }) => link()),
    load: () => whenLoaded(() => {}),
  };
}
