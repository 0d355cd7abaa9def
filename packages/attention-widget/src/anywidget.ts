/**
 * The heatmap with every instrument as a widget of notebooks, for `anywidget` in Jupyter, marimo, VS Code and Colab,
 * and for MyST: one module whose default export has `render`.
 *
 * @module attention-widget/anywidget
 */
import { render } from "./anywidget/render.js";

export type { NotebookArray, NotebookLayer, NotebookModel } from "./anywidget/notebookModel.js";
export type { RenderProps } from "./anywidget/render.js";

/** What notebooks look for. */
export default {
  /** Draws the heatmap of a model into the output of a cell, and returns what removes it. */
  render,
};
