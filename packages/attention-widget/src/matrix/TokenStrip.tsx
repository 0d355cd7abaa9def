import { cssColor, rampColor, readableOn } from "../draw/colorRamp.js";
import type { Colors } from "../draw/paintTiles.js";
import type { Panel } from "../picture/panels.js";
import { scalePosition, type ValueScale } from "../picture/valueScale.js";

interface TokenStripProps {
  readonly tokens: readonly string[];
  readonly panel: Panel;
  readonly row: number;
  readonly self: number | null;
  readonly scale: ValueScale;
  readonly colors: Colors;
}

/** The sentence in its own direction, each token in the colour of its weight. */
export function TokenStrip({ tokens, panel, row, self, scale, colors }: TokenStripProps) {
  return (
    <p class="tokens" dir="auto" aria-hidden="true">
      {tokens.map((token, key) => {
        const isHidden = panel.isHidden(row, key);
        const value = panel.values[row * tokens.length + key] ?? 0;
        const color = rampColor(colors.ramp, scalePosition(scale, value, row));
        const style = isHidden
          ? {}
          : { backgroundColor: cssColor(color), color: cssColor(readableOn(color)) };
        const classes = ["token", isHidden ? "is-hatched" : "", key === self ? "is-self" : ""];
        return (
          <span key={key} class={classes.filter(Boolean).join(" ")} style={style}>
            {token}
          </span>
        );
      })}
    </p>
  );
}
