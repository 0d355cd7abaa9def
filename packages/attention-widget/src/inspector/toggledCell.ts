import type { Experiment } from "../settings/experiment.js";
import type { Cell } from "../settings/selection/cell.js";

/** The experiment with a cell hidden that was not, or shown again that was hidden by hand. */
export function toggledCell(experiment: Experiment, { row, column }: Cell): Experiment {
  const { hiddenCells } = experiment;
  const others = hiddenCells.filter(([query, key]) => query !== row || key !== column);
  const isHidden = others.length < hiddenCells.length;
  return { ...experiment, hiddenCells: isHidden ? others : [...hiddenCells, [row, column]] };
}
