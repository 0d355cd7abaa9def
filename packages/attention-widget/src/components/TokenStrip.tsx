import type { Inks } from "../paint/paintTiles.js";
import { cssColor, rampColor, readableOn } from "../view/inkRamp.js";
import type { Panel } from "../view/panels.js";
import { shortToken } from "../view/shortToken.js";
import { inkOf, type ValueScale } from "../view/valueScale.js";

interface TokenStripProps {
  readonly tokens: readonly string[];
  readonly panel: Panel;
  readonly row: number;
  readonly self: number | null;
  readonly scale: ValueScale;
  readonly inks: Inks;
}

/** The sentence in its own direction, each token in the ink that the row gives it. */
export function TokenStrip({ tokens, panel, row, self, scale, inks }: TokenStripProps) {
  return (
    <p class="tokens" dir="auto" aria-hidden="true">
      {tokens.map((token, key) => {
        const isHidden = panel.isHidden(row, key);
        const value = panel.values[row * tokens.length + key] ?? 0;
        const color = rampColor(inks.ramp, inkOf(scale, value, row));
        const style = isHidden
          ? {}
          : { backgroundColor: cssColor(color), color: cssColor(readableOn(color)) };
        const classes = ["token", isHidden ? "is-hatched" : "", key === self ? "is-self" : ""];
        return (
          <span key={key} class={classes.filter(Boolean).join(" ")} style={style}>
            {shortToken(token)}
          </span>
        );
      })}
    </p>
  );
}
