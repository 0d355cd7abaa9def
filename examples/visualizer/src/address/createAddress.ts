import type { AddressHistory, HistoryOptions } from "./connectHistory";
import { createProgrammaticChanges } from "./createProgrammaticChanges";
import { isSame } from "./isSame";
import type { PageState } from "./pageState";

/** The page's address, whose code comes when there is something to keep in it or to read from it. */
export interface Address extends Pick<AddressHistory, "keep"> {
  /** Shows a state that the address asks for already, and writes nothing. */
  withoutKeeping(change: () => Promise<void>): Promise<void>;
  /** The whole address of the present state; undefined if the state is too long for one. */
  link(): Promise<string | undefined>;
  /** Fetches the code, before it is needed. */
  load(): void;
}

/** Follows the address from now on; `first` is the state that is shown. */
export function createAddress(
  options: Omit<HistoryOptions, "programmaticChanges">,
  first: PageState,
): Address {
  let history: AddressHistory | undefined;
  let loading: Promise<AddressHistory> | undefined;
  const programmaticChanges = createProgrammaticChanges();
  /** What is shown, until the code is there. */
  let shown = first;

  function load(): Promise<AddressHistory> {
    loading ??= import("./connectHistory").then(
      ({ connectHistory }) => {
        history = connectHistory({ ...options, programmaticChanges }, shown);
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
    async withoutKeeping(change) {
      await programmaticChanges.during(change);
      shown = options.read();
      history?.accept();
    },
    keep() {
      if (history !== undefined) history.keep();
      else if (!programmaticChanges.isRunning() && !isSame(options.read(), shown))
        whenLoaded(({ keep }) => keep());
    },
    link: () => load().then(({ link }) => link()),
    load: () => whenLoaded(() => {}),
  };
}
