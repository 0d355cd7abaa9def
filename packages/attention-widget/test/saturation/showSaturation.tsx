import { render } from "preact";
import { onTestFinished } from "vitest";
import base from "../../src/host/heatmap.css?inline";
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
  styles.replaceSync(base + sheet);
  root.adoptedStyleSheets = [styles];
  render(
    <div class="heatmap">
      <div class="heads">
        <Saturation
          name="it"
          row={saturationOf(Float32Array.from(weights))}
          before={before && saturationOf(Float32Array.from(before))}
          messages={saturationEn}
        />
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
