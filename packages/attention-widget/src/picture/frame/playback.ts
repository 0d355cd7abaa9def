import type { InspectorSettings } from "../../settings/inspectorSettings.js";
import type { SelectedTokens } from "../../settings/selection/selectedTokens.js";
import type { Stage } from "../../settings/stages.js";
import { stageAfter } from "./stagesOf.js";

/** A stage that is being played, and how long it stays. */
export interface PlayState {
  readonly stage: Stage;
  readonly stayMs: number;
}

/** What Play can do at the shown stage. */
export interface Playback {
  /** Whether there is anything to play, which takes more than one stage. */
  readonly canPlay: boolean;
  /** Where Play begins. */
  readonly start: PlayState;
  /** The stage that follows; null after the last. */
  readonly next: PlayState | null;
}

/** The text of the button, and its other text, which keeps it as wide. */
export interface PlayLabel {
  readonly sign: string;
  readonly name: string;
  readonly otherWidth: string;
}

/** How long a stage stays: long enough to read its sentence. */
const STAGE_MS = 3200;

/** How long the stage stays at which the user presses Play, since they have already seen it. */
const FIRST_STAGE_MS = 600;

const PLAY = "▶";
const PAUSE = "❚❚";

/**
 * Plays through the stages that have numbers: from the first until the user has chosen a stage, then from where the
 * user is, and from the first again when at the last.
 */
export function playback(stage: Stage, stages: readonly Stage[], hasChosen: boolean): Playback {
  const next = stageAfter(stage, stages);
  const [first = stage] = stages;
  const start = next === undefined || !hasChosen ? first : stage;
  return {
    canPlay: stages.length > 1,
    start: { stage: start, stayMs: start === stage ? FIRST_STAGE_MS : STAGE_MS },
    next: next === undefined ? null : { stage: next, stayMs: STAGE_MS },
  };
}

/**
 * The row that Play selects if nothing is selected, since each stage shows how the numbers of a selected row are
 * computed: in the arcs view the row that is read anyway, so that its arcs stay, else the first.
 */
export function rowToPlay(
  view: InspectorSettings["view"],
  readAtRest: number | null | undefined,
): SelectedTokens {
  const query = (view === "arcs" ? readAtRest : null) ?? 0;
  return { selection: { query, key: null }, alsoSelected: [] };
}

/** What the button says while it plays, and while it does not. */
export function playLabel(
  isPlaying: boolean,
  { play, pause }: { readonly play: string; readonly pause: string },
): PlayLabel {
  return isPlaying
    ? { sign: PAUSE, name: pause, otherWidth: `${PLAY} ${play}` }
    : { sign: PLAY, name: play, otherWidth: `${PAUSE} ${pause}` };
}
