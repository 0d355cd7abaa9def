import { colorsAt } from "../draw/colorsAt.js";
import type { Colors } from "../draw/paintTiles.js";
import type { TokenPicture } from "../picture/row/tokenPictures.js";

interface TokenStripProps {
  readonly tokens: readonly TokenPicture[];
  readonly colors: Colors;
}

/**
 * The sentence in its own direction, each token in the colour that the row gives it. A long one scrolls, but Tab does
 * not stop at it, since it is hidden from screen readers: the row of the matrix has the same by keyboard.
 */
export function TokenStrip({ tokens, colors }: TokenStripProps) {
  return (
    <p class="tokens" dir="auto" aria-hidden="true" tabIndex={-1}>
      {tokens[0]?.isCut === "before" && "…"}
      {tokens.map(({ key, text, position, isSelf }) => (
        <span
          key={key}
          data-key={key}
          class={`token${position === null ? " is-hatched" : ""}${isSelf ? " is-self" : ""}`}
          style={position === null ? {} : colorsAt(position, colors)}
        >
          {text}
        </span>
      ))}
      {tokens.at(-1)?.isCut === "after" && "…"}
    </p>
  );
}
