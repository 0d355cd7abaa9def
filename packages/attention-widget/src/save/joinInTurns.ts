import { afterTurn } from "../store/afterTurn.js";

/** How long the page waits for some of a file, in milliseconds. */
const SLICE_MS = 30;

/** The text of a file, written piece by piece, with a turn for the page now and then. */
export async function joinInTurns(pieces: Iterable<string>): Promise<string> {
  const parts: string[] = [];
  let begin = performance.now();
  for (const piece of pieces) {
    parts.push(piece);
    if (performance.now() - begin < SLICE_MS) continue;
    await new Promise<void>((resolve) => afterTurn(resolve));
    begin = performance.now();
  }
  return parts.join("");
}
