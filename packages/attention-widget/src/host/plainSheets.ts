import controls from "../frame/controls.css?inline";
import footer from "../frame/footer.css?inline";
import frame from "../frame/frame.css?inline";
import roles from "../frame/roles.css?inline";
import stages from "../frame/stages.css?inline";
import statement from "../frame/statement.css?inline";
import tables from "../frame/tables.css?inline";
import theme from "../frame/theme.css?inline";
import heads from "../heatmap/heads.css?inline";
import stageView from "../heatmap/stageView.css?inline";
import legend from "../matrix/legend.css?inline";
import matrix from "../matrix/matrix.css?inline";
import rowPanel from "../matrix/rowPanel.css?inline";

/** The style of the plain heatmap, in the order of the cascade: a part of the page over what all parts share. */
export const PLAIN_SHEETS: readonly string[] = [
  theme,
  frame,
  controls,
  stages,
  statement,
  stageView,
  matrix,
  legend,
  rowPanel,
  heads,
  footer,
  tables,
  roles,
];
