import type { OpenFigure } from "./frame/openFigure";

/** The figures of the article, each loaded when it is about to be seen. */
export const FIGURES = {
  ablation: async () => (await import("./ablation/ablationFigure")).ablationFigure,
  cache: async () => (await import("./cache/cacheFigure")).cacheFigure(),
  contribution: async () => (await import("./contribution/contributionFigure")).contributionFigure,
  cost: async () => (await import("./cost/costFigure")).costFigure,
  cross: async () => (await import("./cross/crossFigure")).crossFigure,
  hand: async () => (await import("./hand/handFigure")).handFigure,
  heads: async () => (await import("./heads/headsFigure")).headsFigure(),
  jobs: async () => (await import("./jobs/jobsFigure")).jobsFigure(),
  oneWord: async () => (await import("./oneWord/oneWordFigure")).oneWordFigure,
  path: async () => (await import("./path/pathFigure")).pathFigure,
  plane: async () => (await import("./plane/planeFigure")).planeFigure,
  residual: async () => (await import("./residual/residualFigure")).residualFigure,
  rotary: async () => (await import("./rotary/rotaryFigure")).rotaryFigure,
  scaling: async () => (await import("./scaling/scalingFigure")).scalingFigure,
  shuffle: async () => (await import("./shuffle/shuffleFigure")).shuffleFigure(),
  sums: async () => (await import("./sums/sumsFigure")).sumsFigure(),
} as const satisfies Readonly<Record<string, () => Promise<OpenFigure>>>;

/** The names of the figures, as the article has them in `data-figure`. */
export type FigureName = keyof typeof FIGURES;
