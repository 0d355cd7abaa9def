/** What was drawn last, to go back to when something later cannot be drawn. */
export interface LastDrawn<Drawn> {
  /** Something is on the screen: the previous picture again, if a later one fails. */
  remember(drawn: Drawn): void;
  /** The present picture fails; whether there is one to go back to. */
  markFailing(): boolean;
  /** Gives what was drawn last, and forgets it: if it fails too, there is nothing to go back to. */
  takeBack(): Drawn | undefined;
}

/** Nothing is drawn at first. */
export function createLastDrawn<Drawn>(): LastDrawn<Drawn> {
  let last: Drawn | undefined;
  let isFailing = false;
  return {
    remember(drawn) {
      if (!isFailing) last = drawn;
    },
    markFailing() {
      isFailing = true;
      return last !== undefined;
    },
    takeBack() {
      const back = last;
      last = undefined;
      isFailing = false;
      return back;
    },
  };
}
