import { experimentChanges } from "../picture/tools/experimentChanges.js";
import { WITHOUT_EXPERIMENT } from "../settings/inspectorSettings.js";
import { MASK_KINDS } from "../settings/masks.js";
import { focusTool } from "./focusTool.js";
import { Menu } from "./Menu.js";
import { Slider } from "./Slider.js";
import { Switch } from "./Switch.js";
import type { ToolProps } from "./toolProps.js";

/** Changes the mask, the division and the temperature, and shows the result. */
export function ExperimentTool({ store, tools }: ToolProps) {
  const words = tools.words.experiment;
  if (tools.experiment === null) return null;
  const {
    experiment,
    parameterLabel,
    size,
    unpadded,
    temperature,
    whyNot,
    whyNotHide,
    whyNotScale,
    hidesCells,
    isChanged,
    notes,
  } = tools.experiment;
  const changes = experimentChanges(tools.experiment);
  if (whyNot) return <p class="words">{whyNot}</p>;
  return (
    <fieldset class="tool">
      <legend>{words.title}</legend>
      <Menu
        id="experiment-mask"
        label={words.mask}
        values={MASK_KINDS}
        names={words.masks}
        chosen={experiment.mask.kind}
        onChoose={(kind) => store.setSettings(changes.mask(kind))}
      />
      {/* Always there, so that choosing a mask moves nothing. */}
      <Slider
        {...size}
        id="experiment-mask-parameter"
        label={parameterLabel}
        onChange={(value) => store.setSettings(changes.maskParameter(value))}
      />
      <Slider
        {...unpadded}
        id="experiment-padding"
        label={words.padding}
        onChange={(tokens) => store.setSettings(changes.unpadded(tokens))}
      />
      <Switch
        label={words.draw}
        isOn={hidesCells}
        why={whyNotHide}
        onChange={(isOn) => store.setSettings({ hidesCells: isOn })}
      />
      <Switch
        label={words.scaled}
        isOn={experiment.isScaled}
        why={whyNotScale}
        onChange={(isScaled) => store.setSettings(changes.scaled(isScaled))}
      />
      <Slider
        {...temperature}
        id="experiment-temperature"
        label={words.temperature}
        onChange={(value) => store.setSettings(changes.temperature(value))}
      />
      <button
        type="button"
        class="button"
        disabled={!isChanged}
        onClick={(event) => {
          focusTool(event.currentTarget);
          store.setSettings(WITHOUT_EXPERIMENT);
        }}
      >
        {words.reset}
      </button>
      {/* Sentences come last, so that they move nothing that is pressed. */}
      {notes.map((note) => (
        <p key={note} class="words">
          {note}
        </p>
      ))}
    </fieldset>
  );
}
