import { loadedWhenOpened } from "../frame/loadedWhenOpened.js";
import type { InspectorPicture } from "../picture/inspectorPicture.js";
import type { InspectorStore } from "../store/inspectorStore.js";
import { chooseGenerationStep } from "../timeline/chooseGenerationStep.js";

/** About their height. */
const ROOM_PX = 64;
const TRAINING_ROOM_PX = 150;

const Timeline = loadedWhenOpened(async () => {
  const { Timeline, sheet } = await import("../timeline/Timeline.js");
  return { Component: Timeline, sheet };
}, ROOM_PX);

const Growth = loadedWhenOpened(async () => {
  const { Growth, sheet } = await import("../growth/Growth.js");
  return { Component: Growth, sheet };
}, ROOM_PX);

const Training = loadedWhenOpened(async () => {
  const { Training, sheet } = await import("../training/Training.js");
  return { Component: Training, sheet };
}, TRAINING_ROOM_PX);

interface TimeInstrumentsProps {
  readonly store: InspectorStore;
  readonly picture: InspectorPicture;
}

/** Instruments over time: the steps of a generated text, a text being continued, and training. */
export function TimeInstruments({ store, picture }: TimeInstrumentsProps) {
  const { words } = picture;
  return (
    <>
      {picture.timeline && (
        <Timeline
          timeline={picture.timeline}
          words={words.timeline}
          loading={words.loading}
          onStep={(step) => chooseGenerationStep(store, step)}
        />
      )}
      {picture.growing && (
        <Growth
          growing={picture.growing}
          words={words}
          loading={words.loading}
          isPending={store.get().isPending}
          onText={store.continueText}
        />
      )}
      {picture.training && (
        <Training
          training={picture.training}
          title={words.training.title}
          loading={words.loading}
          onChoose={(checkpoint) => store.setSettings({ checkpoint })}
        />
      )}
    </>
  );
}
