import type { OpenFigure } from "./frame/openFigure";

/** The figures of the article, each loaded when it is about to be seen. */
export const FIGURES = {
  plane: async () => (await import("./plane/planeFigure")).planeFigure,
  scaling: async () => (await import("./scaling/scalingFigure")).scalingFigure,
} as const satisfies Readonly<Record<string, () => Promise<OpenFigure>>>;

export type FigureName = keyof typeof FIGURES;
