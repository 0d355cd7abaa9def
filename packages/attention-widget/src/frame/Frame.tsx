import type { ComponentChildren } from "preact";
import { useMemo, useRef } from "preact/hooks";
import type { Colors } from "../draw/paintTiles.js";
import { FORMULAS } from "../picture/formulas.js";
import { type Panel, panelsOf } from "../picture/panels.js";
import { fitState } from "../settings/fitState.js";
import type { HeatmapState } from "../settings/heatmapState.js";
import { STAGES } from "../settings/stages.js";
import type { HeatmapModel, HeatmapStore } from "../store/heatmapModel.js";
import type { Messages } from "../words/messages.js";
import { Controls } from "./Controls.js";
import { Foot } from "./Foot.js";
import { Formula } from "./Formula.js";
import { StageStrip } from "./StageStrip.js";
import { useKeptFocus } from "./useKeptFocus.js";
import { usePalette } from "./usePalette.js";

/** What is drawn inside of the frame. */
export interface Seen {
  /** The state as far as the trace can show it. */
  readonly shown: HeatmapState;
  /** The matrices of the step. */
  readonly panels: readonly Panel[];
  readonly colors: Colors;
}

interface FrameProps {
  readonly store: HeatmapStore;
  readonly model: HeatmapModel;
  readonly messages: Messages;
  /** The law of each step. */
  readonly formulas?: typeof FORMULAS;
  readonly children: (parts: Seen) => ComponentChildren;
}

/** The widget from top to bottom as it is read; its children are the numbers. */
export function Frame({ store, model, messages, formulas = FORMULAS, children }: FrameProps) {
  const probe = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const colors = usePalette(probe);
  useKeptFocus(frame);
  const { trace } = model;
  const problem = model.refusal ?? model.problem;
  // While newer numbers are on their way, the state may already ask for what the old ones lack.
  const shown = trace === undefined ? model.state : fitState(model.state, trace);
  const { stage, layer, head } = shown;
  const panels = useMemo(
    () => (trace === undefined ? [] : panelsOf(trace, layer, head, stage)),
    [trace, layer, head, stage],
  );
  const absent = useMemo(
    () => STAGES.filter((step) => trace && panelsOf(trace, layer, 0, step).length === 0),
    [trace, layer],
  );
  const isMasked = useMemo(
    () => trace && panelsOf(trace, layer, head, "maskedScores").some((panel) => panel.hasHidden),
    [trace, layer, head],
  );
  return (
    <div ref={frame} class="heatmap">
      <div ref={probe} class="probe" />
      <Controls store={store} model={model} messages={messages} />
      <StageStrip
        stage={stage}
        dHead={trace?.layers[layer]?.queries?.shape[2] ?? "dₖ"}
        isMasked={isMasked}
        absent={absent}
        messages={messages}
        onChoose={(chosen) => store.change({ stage: chosen })}
      />
      <p class="statement">
        <Formula law={formulas[stage]} />
        <span>{messages.stages[stage].explanation}</span>
      </p>
      {problem === undefined ? null : (
        <p class="problem" role="alert">
          {messages.failed(problem)}
        </p>
      )}
      {trace?.notice === undefined ? null : (
        <p class="notice" role="status">
          {trace.notice}
        </p>
      )}
      {colors && children({ shown, panels, colors })}
      <Foot origin={trace?.source} messages={messages} />
    </div>
  );
}
