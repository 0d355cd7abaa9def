import { useMemo, useRef } from "preact/hooks";
import { en } from "../locales/en.js";
import type { Messages } from "../locales/messages.js";
import type { HeatmapStore } from "../state/heatmapStore.js";
import { panelsOf } from "../view/panels.js";
import type { Stage } from "../view/stages.js";
import { Controls } from "./Controls.js";
import { Foot } from "./Foot.js";
import { Formula } from "./Formula.js";
import { HeadStrip } from "./HeadStrip.js";
import { StageStrip } from "./StageStrip.js";
import { StageView } from "./StageView.js";
import { usePalette } from "./usePalette.js";
import { useStore } from "./useStore.js";

interface HeatmapProps {
  readonly store: HeatmapStore;
  readonly messages: Messages | undefined;
}

/** The whole widget, from top to bottom as it is read. */
export function Heatmap({ store, messages = en }: HeatmapProps) {
  const model = useStore(store);
  const probe = useRef<HTMLDivElement>(null);
  const inks = usePalette(probe);
  const { state, trace, problem } = model;
  const { stage, layer, head } = state;
  const data = trace?.layers[layer];
  const panels = useMemo(
    () => (trace === undefined ? [] : panelsOf(trace, layer, head, stage)),
    [trace, layer, head, stage],
  );
  const isAbsent = (step: Stage) =>
    trace !== undefined && panelsOf(trace, layer, head, step).length === 0;
  return (
    <div class="heatmap">
      <div ref={probe} class="probe" />
      <Controls store={store} model={model} messages={messages} />
      <StageStrip
        stage={stage}
        dHead={data?.queries?.shape[2] ?? 0}
        isMasked={data?.mask !== undefined}
        isAbsent={isAbsent}
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
      <StageView store={store} model={model} panels={panels} inks={inks} messages={messages} />
      {trace === undefined || trace.queryTokens.length === 0 ? null : (
        <HeadStrip
          trace={trace}
          layer={layer}
          head={head}
          inks={inks}
          messages={messages}
          onChoose={(chosen) => store.change({ head: chosen })}
        />
      )}
      <Foot origin={trace?.source} messages={messages} />
    </div>
  );
}
