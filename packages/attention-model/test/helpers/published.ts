import { publishedParts } from "../../scripts/published.mjs";
import { writeParameters } from "../../scripts/writeParameters.mjs";
import { firstParametersFrom, secondParametersFrom } from "../../src/file/parametersFrom.js";
import { loadModel, type TrainedModel } from "../../src/index.js";
import type { FirstParameters, SecondParameters } from "../../src/network/parameters.js";

const [firstPart, secondPart] = publishedParts();

/** The published network in float32, as nothing but this package's tests read it. */
export const float32: { first: FirstParameters; second: SecondParameters } = {
  first: firstParametersFrom(firstPart!),
  second: secondParametersFrom(secondPart!),
};

/** The parameters file as the build makes it. */
export const shippedFile: Uint8Array = writeParameters([firstPart!, secondPart!]);

/** The network as a page gets it, in 8 bits. */
export const shippedModel: Promise<TrainedModel> = loadModel({ bytes: shippedFile });
