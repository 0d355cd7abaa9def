import { useMemo, useRef } from "preact/hooks";
import { en } from "../locales/en.js";
import type { Messages } from "../locales/messages.js";
import { fitState } from "../state/fitState.js";
import type { HeatmapStore } from "../state/heatmapModel.js";
import { panelsOf } from "../view/panels.js";
import { STAGES } from "../view/stages.js";
import { Controls } from "./Controls.js";
import { Foot } from "./Foot.js";
import { Formula } from "./Formula.js";
import { HeadStrip } from "./HeadStrip.js";
import { StageStrip } from "./StageStrip.js";
import { StageView } from "./StageView.js";
import { usePalette } from "./usePalette.js";
import { useStore } from "./useStore.js";

/** What a heatmap is drawn from. */
export interface HeatmapProps {
  readonly store: HeatmapStore;
  readonly messages: Messages | undefined;
}

/** The whole widget, from top to bottom as it is read. */
export function Heatmap({ store, messages = en }: HeatmapProps) {
  const model = useStore(store);
  const probe = useRef<HTMLDivElement>(null);
  const inks = usePalette(probe);
  const { trace } = model;
  const problem = model.refusal ?? model.problem;
  // While newer numbers are on their way, the state may already ask for what the old ones lack.
  const shown = trace === undefined ? model.state : fitState(model.state, trace);
  const { stage, layer, head } = shown;
  const data = trace?.layers[layer];
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
    <div class="heatmap">
      <div ref={probe} class="probe" />
      <Controls store={store} model={model} messages={messages} />
      <StageStrip
        stage={stage}
        dHead={data?.queries?.shape[2] ?? 0}
        isMasked={isMasked}
        absent={absent}
        messages={messages}
        onChoose={(chosen) => store.change({ stage: chosen })}
      />
      <p class="statement">
        <Formula stage={stage} />
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
      {inks && (
        <StageView
          store={store}
          model={model}
          shown={shown}
          panels={panels}
          inks={inks}
          messages={messages}
        />
      )}
      {inks && trace && trace.queryTokens.length > 0 ? (
        <HeadStrip
          trace={trace}
          layer={layer}
          head={head}
          inks={inks}
          messages={messages}
          onChoose={store.change}
        />
      ) : null}
      <Foot origin={trace?.source} messages={messages} />
    </div>
  );
}
