import { render } from "preact";
import { onTestFinished } from "vitest";
import { PLAIN_SHEETS } from "../../src/host/plainSheets.js";
import { describeSaturation } from "../../src/picture/drawn/saturationPicture.js";
import { Saturation } from "../../src/saturation/Saturation.js";
import sheet from "../../src/saturation/saturation.css?inline";
import { saturationOf } from "../../src/transforms/saturation/saturationOf.js";
import { saturationEn } from "../../src/words/en/saturationEn.js";
import { painted } from "../browser/painted.js";
import { type Parts, partsOf } from "../browser/parts.js";

/** The saturation of a row of weights, in a shadow root; `before` is the row without an experiment. */
export async function showSaturation(
  weights: readonly number[],
  before?: readonly number[],
): Promise<Parts & { readonly host: HTMLElement }> {
  const host = document.createElement("main");
  document.body.append(host);
  const root = host.attachShadow({ mode: "open" });
  const styles = new CSSStyleSheet();
  styles.replaceSync([...PLAIN_SHEETS, sheet].join(""));
  root.adoptedStyleSheets = [styles];
  const now = saturationOf(Float32Array.from(weights));
  const was = before && saturationOf(Float32Array.from(before));
  render(
    <div class="heatmap">
      <div class="heads">
        {now && <Saturation {...describeSaturation("it", now, was, saturationEn)} />}
      </div>
    </div>,
    root,
  );
  onTestFinished(() => {
    render(null, root);
    host.remove();
  });
  await painted();
  return { ...partsOf(host), host };
}
