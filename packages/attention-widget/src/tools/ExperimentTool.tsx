import { paddingFrom } from "../picture/tools/experimentTool.js";
import type { Experiment } from "../settings/experiment.js";
import { WITHOUT_EXPERIMENT } from "../settings/inspectorSettings.js";
import { MASK_KINDS, wholeMask } from "../settings/masks.js";
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
    parameter,
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
  const change = (part: Partial<Experiment>) =>
    store.setSettings({ experiment: { ...experiment, ...part } });
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
        onChoose={(kind) => change({ mask: wholeMask({ kind }) })}
      />
      {/* Always there, so that choosing a mask moves nothing. */}
      <Slider
        {...size}
        id="experiment-mask-parameter"
        label={parameterLabel}
        onChange={(value) =>
          parameter &&
          change({ mask: wholeMask({ kind: parameter.kind, [parameter.name]: value }) })
        }
      />
      <Slider
        {...unpadded}
        id="experiment-padding"
        label={words.padding}
        onChange={(tokens) => change({ paddingFrom: paddingFrom(tokens, unpadded) })}
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
        onChange={(isScaled) => change({ isScaled })}
      />
      <Slider
        {...temperature}
        id="experiment-temperature"
        label={words.temperature}
        onChange={(value) => change({ temperature: value })}
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
