import type { PageState } from "./pageState";
import { type Refusal, readAddress } from "./readAddress";
import { writeAddress } from "./writeAddress";

/** Keeps the page's state in its address, and goes back to the states before it. */
export interface AddressHistory {
  /** The state changed: keeps it, as a new entry where the change was a deliberate one. */
  keep(): void;
  /** Shows what the address asks for now: the user went back or forward, or changed it. */
  follow(): void;
  /** Shows a state that the address asks for already, and writes nothing. */
  showing(change: () => Promise<void>): Promise<void>;
  /** The whole address of the present state; undefined if the state is too long for one. */
  link(): string | undefined;
}

export interface HistoryOptions {
  readonly read: () => PageState;
  /** The user went back or forward, or changed the address: shows it; undefined for one without a state. */
  readonly show: (requested: PageState | Refusal | undefined) => Promise<void>;
}

/** What changed between two states: a run of changes of the same kind is one entry. */
type Change = "none" | "text" | "step" | "place" | "detail";

/** Small changes are written once none has come for this long, since browsers refuse a flood of them. */
const PAUSE_MS = 250;

/** Keeps the state in the address from now on; `first` is the state that is shown. */
export function connectHistory({ read, show }: HistoryOptions, first: PageState): AddressHistory {
  let last = first;
  let lastChange: Change = "none";
  let waiting: ReturnType<typeof setTimeout> | undefined;
  /** How many states are about to be shown. */
  let showings = 0;

  async function showing(change: () => Promise<void>): Promise<void> {
    showings += 1;
    await change();
    showings -= 1;
    last = read();
    lastChange = "none";
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
    if (requested.kind === "state") void showing(() => show(requested.state));
    else if (requested.kind === "refused") void showing(() => show(requested.because));
    else if (location.hash === "") void showing(() => show(undefined)); // else it names a place in the article
  }

  return {
    follow,
    showing,
    keep() {
      if (showings > 0) return;
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

function changeBetween(before: PageState, after: PageState): Change {
  if (writeAddress(before) === writeAddress(after)) return "none";
  const placeOf = ({ source, layer, head, heads, causal, settings }: PageState) => {
    const { view, direction, combination } = settings;
    return JSON.stringify([source, layer, head, heads, causal, view, direction, combination]);
  };
  if (before.text !== after.text) return "text";
  if (placeOf(before) !== placeOf(after)) return "place";
  return before.stage === after.stage ? "detail" : "step";
}
