import { describeValue } from "../../checks/describeValue.js";
import { isArray } from "../../checks/isArray.js";
import { isCount } from "../../checks/isCount.js";
import type { Config } from "./configSchema.js";
import { MAX_COUNT, readCount } from "./readCount.js";
import { refuseCheckpoint } from "./refuseCheckpoint.js";

/** The size of an image in pixels, and how it is cut into patches. */
export interface ImageSize {
  readonly channels: number;
  readonly height: number;
  readonly width: number;
  /** Of a patch. */
  readonly patchHeight: number;
  readonly patchWidth: number;
  /** How many patches there are from top to bottom, and from left to right. */
  readonly rows: number;
  readonly columns: number;
}

/** The sizes of images and patches that a config says: each a number, or height and width. */
export function readImageSize(config: Config): ImageSize {
  const [height, width] = readSides(config, "image_size");
  const [patchHeight, patchWidth] = readSides(config, "patch_size");
  const [rows, columns] = [height / patchHeight, width / patchWidth];
  if (!Number.isInteger(rows) || !Number.isInteger(columns)) {
    const must = `be whole patches of ${patchHeight} × ${patchWidth}`;
    refuseCheckpoint("config.image_size", must, `${height} × ${width}`);
  }
  const channels = readCount(config, "num_channels", 3);
  return { channels, height, width, patchHeight, patchWidth, rows, columns };
}

function readSides(config: Config, key: string): readonly [height: number, width: number] {
  const value = config[key];
  const sides = isArray(value) ? value : [value, value];
  const [height, width] = sides;
  if (sides.length === 2 && sides.every((side) => isCount(side) && side > 0 && side <= MAX_COUNT))
    return [height, width];
  const must = `be a whole number from 1 to ${MAX_COUNT}, or two`;
  return refuseCheckpoint(`config.${key}`, must, describeValue(value));
}
