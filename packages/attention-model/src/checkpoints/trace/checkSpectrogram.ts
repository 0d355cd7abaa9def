import { type Tensor, tensor } from "attention-core";
import { describeValue } from "../../checks/describeValue.js";
import { isArray } from "../../checks/isArray.js";
import { isFloats } from "../../checks/isFloats.js";
import { readable } from "../../checks/readable.js";
import { refuse } from "../../checks/refuse.js";

/** Refuses anything but a spectrogram with the bands of the network, and no more frames than it reads. */
export function checkSpectrogram(spectrogram: unknown, bands: number, mostFrames: number): void {
  const { shape, data } = Object(readable(spectrogram)) as Partial<Tensor>; // whatever it is
  if (!isArray(shape) || !isFloats(data)) {
    refuse("trace", "spectrogram", "be a tensor", describeValue(spectrogram), TypeError);
  }
  const { shape: checked } = tensor(data, shape); // as many numbers as it says
  const [, frames = 0] = checked;
  const fits = checked.length === 2 && checked[0] === bands && frames > 0 && frames <= mostFrames;
  if (!fits) {
    const must = `have shape [${bands}, 1 to ${mostFrames}], as the config says`;
    refuse("trace", "spectrogram", must, `[${checked.join(", ")}]`);
  }
  const wrong = data.findIndex((entry) => !Number.isFinite(entry));
  if (wrong >= 0) {
    refuse("trace", "spectrogram", "hold finite numbers", `${data[wrong]} at ${wrong}`);
  }
}
