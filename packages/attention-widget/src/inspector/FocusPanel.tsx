import { WhyChain } from "../arithmetic/WhyChain.js";
import type { Colors } from "../draw/paintTiles.js";
import { loadedWhenOpened } from "../frame/loadedWhenOpened.js";
import { RowPanel } from "../matrix/RowPanel.js";
import type { DrawnPicture } from "../picture/drawn/drawnPicture.js";
import type { InspectorWords } from "../picture/words/inspectorWords.js";
import type { SelectedTokens } from "../settings/selection/selectedTokens.js";
import type { Stage } from "../settings/stages.js";
import { LinkedStrip } from "./LinkedStrip.js";
import type { SelectionActions } from "./selectionActions.js";

/** About its height for a sum of a few terms. */
const ARITHMETIC_ROOM_PX = 250;

const Arithmetic = loadedWhenOpened(async () => {
  const { Arithmetic, sheet } = await import("../arithmetic/Arithmetic.js");
  return { Component: Arithmetic, sheet };
}, ARITHMETIC_ROOM_PX);

const SoftmaxSaturation = loadedWhenOpened(async () => {
  const { SoftmaxSaturation, sheet } = await import("../saturation/SoftmaxSaturation.js");
  return { Component: SoftmaxSaturation, sheet };
});

const ChangeList = loadedWhenOpened(async () => {
  const { ChangeList, sheet } = await import("../compare/ChangeList.js");
  return { Component: ChangeList, sheet };
});

const ScoreTableView = loadedWhenOpened(async () => {
  const { ScoreTableView, sheet } = await import("../parts/ScoreTableView.js");
  return { Component: ScoreTableView, sheet };
});

const PredictionSumView = loadedWhenOpened(async () => {
  const { PredictionSumView, sheet } = await import("../parts/PredictionSumView.js");
  return { Component: PredictionSumView, sheet };
});

const PlacesMap = loadedWhenOpened(async () => {
  const { PlacesMap, sheet } = await import("../places/PlacesMap.js");
  return { Component: PlacesMap, sheet };
});

const Prediction = loadedWhenOpened(async () => {
  const { Prediction, sheet } = await import("../prediction/Prediction.js");
  return { Component: Prediction, sheet };
});

interface FocusPanelProps {
  readonly drawn: DrawnPicture;
  readonly words: InspectorWords;
  readonly colors: Colors;
  readonly actions: SelectionActions;
  /** One of the largest changes is chosen. */
  readonly onChoose: (selected: SelectedTokens) => void;
  /** A stage is to be shown. */
  readonly onStage: (stage: Stage) => void;
}

/** What the focused tokens mean: in words, in the text, as a ranking, and how one number is computed. */
export function FocusPanel({ drawn, words, colors, actions, onChoose, onStage }: FocusPanelProps) {
  const { parts, changes, hint, rows, prediction, softmaxRow, why, arithmetic, excluded } = drawn;
  return (
    <>
      {changes && (
        <ChangeList
          {...changes}
          loading={words.loading}
          onChoose={({ selects }) => selects && onChoose(selects)}
        />
      )}
      {hint && <p class="words">{hint}</p>}
      {why && <WhyChain {...why} words={words.arithmetic} onOpen={onStage} />}
      {rows.map(({ direction, token, isLinked, isShownAbove, isSaidAbove, row, places }) => (
        <LinkedStrip
          key={direction}
          isLinked={isLinked}
          direction={direction}
          token={token}
          onToken={(chosen, isShifted) => actions.selectToken(chosen, direction, isShifted)}
        >
          <RowPanel {...row} {...{ colors, isShownAbove, isSaidAbove }} />
          {places && (
            <PlacesMap
              {...places}
              loading={words.loading}
              colors={colors}
              words={words.places}
              onToken={isLinked ? (chosen) => actions.selectToken(chosen, direction, false) : null}
            />
          )}
        </LinkedStrip>
      ))}
      {softmaxRow && <SoftmaxSaturation row={softmaxRow} words={words} loading={words.loading} />}
      {arithmetic && (
        <Arithmetic {...arithmetic} words={words.arithmetic} loading={words.loading} />
      )}
      {excluded && <p class="words">{excluded}</p>}
      {parts.score && <ScoreTableView score={parts.score} words={words} loading={words.loading} />}
      {prediction && <Prediction {...prediction} loading={words.loading} />}
      {parts.prediction && (
        <PredictionSumView prediction={parts.prediction} words={words} loading={words.loading} />
      )}
    </>
  );
}
