import ablation from "../ablation/ablation.css?inline";
import arcs from "../arcs/arcs.css?inline";
import why from "../arithmetic/why.css?inline";
import button from "../frame/button.css?inline";
import overview from "../heads/overview.css?inline";
import inspector from "../inspector/inspector.css?inline";
import inspectorBar from "../inspector/inspectorBar.css?inline";
import progress from "../inspector/progress.css?inline";
import stepBar from "../inspector/stepBar.css?inline";
import withMap from "../longText/withMap.css?inline";
import focus from "../matrix/focus.css?inline";
import motion from "../motion/motion.css?inline";
import openFile from "../open/openFile.css?inline";
import save from "../save/save.css?inline";
import settings from "../tools/settings.css?inline";
import sheet from "../tools/sheet.css?inline";
import { PLAIN_SHEETS } from "./plainSheets.js";

/**
 * The style of the inspector, in the order of the cascade. What is loaded when it is opened brings its own, which comes
 * after these.
 */
export const INSPECTOR_SHEETS: readonly string[] = [
  ...PLAIN_SHEETS,
  inspector,
  button,
  stepBar,
  inspectorBar,
  focus,
  motion,
  sheet,
  settings,
  withMap,
  progress,
  openFile,
  why,
  arcs,
  overview,
  save,
  ablation,
];
