import { HIGHLIGHT_RULES, thresholdAt } from "../picture/tools/colorTool.js";
import { COLOR_SCALES } from "../settings/inspectorSettings.js";
import { Menu } from "./Menu.js";
import { Slider } from "./Slider.js";
import { Switch } from "./Switch.js";
import type { ToolProps } from "./toolProps.js";

/** How numbers become colours, and which of them are dimmed. */
export function ColorTool({ store, tools }: ToolProps) {
  const { colorScale, hasOneScale, rule, ruleNames, changes, at } = tools.color;
  const { color, highlight } = tools.words;
  return (
    <fieldset class="tool">
      <legend>{color.title}</legend>
      <Menu
        id="color-scale"
        label={color.title}
        values={COLOR_SCALES}
        names={color.scales}
        chosen={colorScale}
        onChoose={(chosen) => store.setSettings({ colorScale: chosen })}
      />
      <Switch
        label={color.oneScale}
        isOn={hasOneScale}
        onChange={(isOn) => store.setSettings({ hasOneScale: isOn })}
      />
      <Menu
        id="threshold"
        label={highlight.title}
        values={HIGHLIGHT_RULES}
        names={ruleNames}
        chosen={rule}
        onChoose={(by) => store.setSettings(changes[by])}
      />
      {at && (
        <Slider
          {...at}
          id="threshold-at"
          label={ruleNames[rule]}
          onChange={(value) => store.setSettings(thresholdAt(tools.color, value))}
        />
      )}
    </fieldset>
  );
}
