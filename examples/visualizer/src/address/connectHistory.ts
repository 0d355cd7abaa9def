import { type Change, changeBetween } from "./changeBetween";
import type { ProgrammaticChanges } from "./createProgrammaticChanges";
import type { PageState } from "./pageState";
import { type Refusal, readAddress } from "./readAddress";
import { writeAddress } from "./writeAddress";

/** Keeps the page's state in its address, and goes back to the states before it. */
export interface AddressHistory {
  /** The state changed: keeps it, as a new entry where the change was a deliberate one. */
  keep(): void;
  /** Shows what the address asks for now: the user went back or forward, or changed it. */
  follow(): void;
  /** Takes what is shown as what the address asks for already, and writes nothing. */
  accept(): void;
  /** The whole address of the present state; undefined if the state is too long for one. */
  link(): string | undefined;
}

/** What the history reads, and what it sets. */
export interface HistoryOptions {
  /** The state that is shown. */
  readonly read: () => PageState;
  /** What the page changes itself, and what is therefore not kept. */
  readonly programmaticChanges: ProgrammaticChanges;
  /** The user went back or forward, or changed the address: shows it; undefined for one without a state. */
  readonly show: (requested: PageState | Refusal | undefined) => Promise<void>;
}

/** Small changes are written once none has come for this long, since browsers refuse a flood of them. */
const PAUSE_MS = 250;

/** Keeps the state in the address from now on; `first` is the state that is shown. */
export function connectHistory(
  { read, show, programmaticChanges }: HistoryOptions,
  first: PageState,
): AddressHistory {
  let last = first;
  let lastChange: Change = "none";
  let waiting: ReturnType<typeof setTimeout> | undefined;

  function accept(): void {
    last = read();
    lastChange = "none";
  }

  async function showAgain(requested: PageState | Refusal | undefined): Promise<void> {
    await programmaticChanges.during(() => show(requested));
    accept();
  }

  function write(isNew: boolean): void {
    const { pathname, search } = location;
    const address = writeAddress(last);
    const url = address === undefined ? pathname + search : `#${address}`;
    try {
      if (isNew) history.pushState(null, "", url);
      else history.replaceState(null, "", url);
    } catch {
      // A browser refuses too many entries a minute, and may refuse a page in a frame any.
    }
  }

  function finish(): void {
    if (waiting === undefined) return;
    clearTimeout(waiting);
    waiting = undefined;
    write(false);
  }

  addEventListener("pagehide", finish);
  function follow(): void {
    clearTimeout(waiting);
    waiting = undefined;
    const requested = readAddress(location.hash);
    if (requested.kind === "state") void showAgain(requested.state);
    else if (requested.kind === "refused") void showAgain(requested.because);
    else if (location.hash === "") void showAgain(undefined); // else it names a place in the article
  }

  return {
    follow,
    accept,
    keep() {
      if (programmaticChanges.isRunning()) return;
      const next = read();
      const change = changeBetween(last, next);
      if (change === "none") return;
      const isRun = change === lastChange && (change === "text" || change === "step");
      if (change === "detail" || isRun) {
        last = next;
        clearTimeout(waiting);
        waiting = setTimeout(finish, PAUSE_MS);
      } else {
        finish(); // what was changed before belongs to the entry before
        last = next;
        write(true);
      }
      if (change !== "detail") lastChange = change;
    },
    link() {
      const address = writeAddress(read());
      return address && `${location.href.split("#")[0]}#${address}`;
    },
  };
}
