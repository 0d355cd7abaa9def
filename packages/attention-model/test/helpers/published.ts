import { publishedParts } from "../../scripts/published.mjs";
import { writeParameters } from "../../scripts/writeParameters.mjs";
import { firstParametersFrom } from "../../src/file/firstParametersFrom.js";
import { secondParametersFrom } from "../../src/file/secondParametersFrom.js";
import { loadModel, type TrainedModel } from "../../src/index.js";
import type { FirstParameters } from "../../src/network/firstParameters.js";
import type { SecondParameters } from "../../src/network/secondParameters.js";

const [firstPart, secondPart] = publishedParts();

/** The published network in float32, as nothing but this package's tests read it. */
export const float32: { first: FirstParameters; second: SecondParameters } = {
  first: firstParametersFrom("test", firstPart!),
  second: secondParametersFrom(secondPart!),
};

/** The parameters file as the build makes it. */
export const shippedFile: Uint8Array = writeParameters([firstPart!, secondPart!]);

/** The network as a page gets it, in 8 bits. */
export const shippedModel: Promise<TrainedModel> = loadModel({ bytes: shippedFile });
