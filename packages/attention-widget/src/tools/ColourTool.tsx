import type { ReaderParts } from "../frame/parts.js";
import { BEGINNINGS } from "../picture/thresholdPanel.js";
import { INKS } from "../settings/inspectorSettings.js";
import { formatNumber } from "../words/formatNumber.js";
import { Menu } from "./Menu.js";
import { Slider } from "./Slider.js";
import { Switch } from "./Switch.js";

const RULES = ["none", "value", "mass"] as const;

/** How numbers become ink, and which of them step back. */
export function ColourTool({ store, model, messages }: ReaderParts) {
  const { ink, hasOneScale, threshold } = model.state.reading;
  const { colour, bringOut } = messages;
  const names = { none: bringOut.everything, value: bringOut.byValue, mass: bringOut.byMass };
  return (
    <fieldset class="tool">
      <legend>{colour.title}</legend>
      <Menu
        id="ink"
        label={colour.title}
        values={INKS}
        names={colour.scales}
        chosen={ink}
        onChoose={(chosen) => store.read({ ink: chosen })}
      />
      <Switch
        label={colour.oneScale}
        isOn={hasOneScale}
        onChange={(isOn) => store.read({ hasOneScale: isOn })}
      />
      <Menu
        id="threshold"
        label={bringOut.title}
        values={RULES}
        names={names}
        chosen={threshold?.by ?? "none"}
        onChoose={(by) => store.read({ threshold: by === "none" ? null : BEGINNINGS[by] })}
      />
      {threshold === null ? null : (
        <Slider
          id="threshold-at"
          label={names[threshold.by]}
          value={threshold.at}
          least={0}
          most={1}
          step={0.01}
          text={formatNumber(threshold.at)}
          onChange={(at) => store.read({ threshold: { ...threshold, at } })}
        />
      )}
    </fieldset>
  );
}
