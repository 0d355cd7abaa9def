// Property tests draw the same inputs on every machine, so that a commit that passed stays green.
// `npm run test:properties` draws new ones, ten times as many; a failure prints the seed to repeat it with.

import fc from "fast-check";

const { PROPERTY_SEED } = import.meta.env;

fc.configureGlobal(
  PROPERTY_SEED === "random" ? { numRuns: 1000 } : { seed: Number(PROPERTY_SEED) },
);
