import type { InspectorParts } from "../frame/parts.js";
import { type Experiment, isNoExperiment, MASKS } from "../settings/experiment.js";
import { WITHOUT_EXPERIMENT } from "../settings/inspectorSettings.js";
import { possibleExperiments } from "../transforms/possibleExperiments.js";
import { formatNumber } from "../words/formatNumber.js";
import { focusTool } from "./focusTool.js";
import { Menu } from "./Menu.js";
import { Slider } from "./Slider.js";
import { Switch } from "./Switch.js";

/** Changes the mask, the division and the temperature. */
export function ExperimentTool({ store, model, shown, messages }: InspectorParts) {
  // A combined layer changes with its layers: the first decides which experiments are possible.
  const given = model.given?.layers[shown.layer] ?? model.given?.layers[0];
  const { experiment, hidesCells, hasWords, view } = model.state.settings;
  const words = messages.experiment;
  if (given === undefined) return null;
  const { mask, scale, ownMask } = possibleExperiments(given);
  const keys = given.weights.shape[2];
  const { draw, drawLines } = words.whyNot;
  const whyNotDrawn = hasWords ? draw : view === "lines" ? drawLines : undefined;
  const change = (part: Partial<Experiment>) =>
    store.setSettings({ experiment: { ...experiment, ...part } });
  if (!mask) return <p class="words">{words.whyNot.anything}</p>;
  return (
    <fieldset class="tool">
      <legend>{words.title}</legend>
      <Menu
        id="experiment-mask"
        label={words.mask}
        values={MASKS}
        names={words.masks}
        chosen={experiment.mask}
        onChoose={(chosen) => change({ mask: chosen })}
      />
      <Slider
        id="experiment-window"
        label={words.window(experiment.windowSize)}
        value={experiment.windowSize}
        least={1}
        most={Math.max(1, keys)}
        step={1}
        text={`${experiment.windowSize - 1}`}
        isDisabled={experiment.mask !== "window"}
        onChange={(windowSize) => change({ windowSize })}
      />
      <Slider
        id="experiment-padding"
        label={words.padding}
        value={experiment.paddingFrom ?? keys}
        least={0}
        most={keys}
        step={1}
        text={`${experiment.paddingFrom ?? keys}`}
        onChange={(from) => change({ paddingFrom: from >= keys ? null : from })}
      />
      <Switch
        label={words.draw}
        isOn={hidesCells && whyNotDrawn === undefined}
        why={whyNotDrawn}
        onChange={(isOn) => store.setSettings({ hidesCells: isOn })}
      />
      <Switch
        label={words.scaled}
        isOn={experiment.isScaled}
        why={scale ? undefined : words.whyNot.scaled}
        onChange={(isScaled) => change({ isScaled })}
      />
      <Slider
        id="experiment-temperature"
        label={words.temperature}
        value={experiment.temperature}
        least={0.1}
        most={5}
        step={0.1}
        text={formatNumber(experiment.temperature)}
        onChange={(value) => change({ temperature: value })}
      />
      <button
        type="button"
        class="button"
        disabled={isNoExperiment(experiment)}
        onClick={(event) => {
          focusTool(event.currentTarget);
          store.setSettings(WITHOUT_EXPERIMENT);
        }}
      >
        {words.reset}
      </button>
      {/* Sentences come last, so that they do not move the controls. */}
      {ownMask === "none" ? null : <p class="words">{words.ownMask[ownMask]}</p>}
      {(model.given?.layers.length ?? 1) > 1 ? <p class="words">{words.perLayer}</p> : null}
    </fieldset>
  );
}
