import type { HeadPlace } from "attention-core";

const SCALE = "do re mi fa so la ti do re mi";
const layer = (of: number): HeadPlace[] => [0, 1, 2, 3].map((head) => ({ layer: of, head }));

/** A text for the network that copies, and the heads that are switched off in it. */
interface Case {
  readonly text: string;
  readonly ablate: readonly HeadPlace[];
}

/** The whole network, one word changed, and each of its layers without its heads. */
export const CASES = {
  "all heads": { text: SCALE, ablate: [] },
  "“bye” for “fa”": { text: SCALE.replace("fa", "bye"), ablate: [] },
  "layer 1 off": { text: SCALE, ablate: layer(0) },
  "layer 2 off": { text: SCALE, ablate: layer(1) },
} as const satisfies Readonly<Record<string, Case>>;

/** What the figure's buttons say. */
export type CaseName = keyof typeof CASES;

/** In the order of the buttons. */
export const CASE_NAMES = Object.keys(CASES) as CaseName[]; // its own keys
