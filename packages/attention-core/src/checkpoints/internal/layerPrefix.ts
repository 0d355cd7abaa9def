import { refusal, refuse } from "../../internal/checks/refuse.js";
import { quote } from "../../internal/quote.js";
import { listNames } from "./listNames.js";
import { refuseMissing } from "./refuseMissing.js";

/**
 * What the names of a layer's parameters begin with, whatever the name of the model around it: `encoder.layer.0.` is
 * also found as `bert.encoder.layer.0.`.
 *
 * @param names - of all parameters of the model
 * @param place - where the layer lies in the model; ends with a dot, unless it is empty
 * @param anchor - a parameter that every such layer has
 */
export function layerPrefix(
  caller: string,
  names: readonly string[],
  place: string,
  anchor: string,
): string {
  const matches = names.filter((name) => `.${name}`.endsWith(`.${place}${anchor}`));
  if (matches.length > 1) {
    // A file with two models, such as an encoder and a decoder: guessing would read the wrong one.
    const must = `have one ${quote(place + anchor)}`;
    const { length } = refusal(caller, "parameters", must, "").message;
    refuse(caller, "parameters", must, listNames(matches, length));
  }
  const [located = refuseMissing(caller, "parameters", place + anchor, names)] = matches;
  return located.slice(0, -anchor.length);
}
