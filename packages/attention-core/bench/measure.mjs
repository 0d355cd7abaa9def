// Times candidates of one workload in turn, so that whatever else the machine does hits all alike.

const SAMPLE_MS = 2; // a sample is at least as many calls as take this long

/**
 * How long every candidate is called before it is timed. V8 compiles what is called often anew, in
 * JavaScript and in WebAssembly; short calls need thousands of turns until that is done.
 */
const WARM_UP_MS = 500;

/** The largest difference of an answer from the one in float64. */
export function errorOf(actual, expected) {
  if (actual.length !== expected.length) return Number.NaN;
  return expected.reduce((most, want, i) => {
    const difference = Math.abs(actual[i] - want);
    return difference <= most ? most : difference; // NaN stays
  }, 0);
}

/** The time of a call in milliseconds, on average over so many. */
async function sample(call, repeats) {
  const start = performance.now();
  for (let i = 0; i < repeats; i++) {
    const result = call();
    if (result instanceof Promise) await result;
  }
  return (performance.now() - start) / repeats;
}

/** How many calls make a sample: doubled until they do, since a browser's clock may stand still for one. */
async function repeatsOf(call) {
  let repeats = 1;
  while (repeats * (await sample(call, repeats)) < SAMPLE_MS) repeats *= 2;
  return repeats;
}

/**
 * @param candidates - [name, call, how to get its numbers]
 * @returns for each candidate: median, the quarter below and above it, and error; milliseconds
 */
export async function measure(candidates, answer, { rounds, seconds }) {
  const runs = [];
  for (const [name, call, numbersOf = (result) => result] of candidates) {
    const error = errorOf(numbersOf(await call()), answer);
    const warm = performance.now() + WARM_UP_MS;
    while (performance.now() < warm) await sample(call, 1);
    runs.push({ name, call, error, repeats: await repeatsOf(call), times: [] });
  }
  const start = performance.now();
  for (let round = 0; round < rounds; round++) {
    if (round >= 5 && performance.now() - start > 1000 * seconds) break;
    for (const run of runs) run.times.push(await sample(run.call, run.repeats));
  }
  return runs.map(({ name, error, times }) => {
    const sorted = [...times].sort((a, b) => a - b);
    const at = (share) => sorted[Math.round(share * (sorted.length - 1))];
    const [median, low, high] = [at(0.5), at(0.25), at(0.75)];
    return { name, error, median, low, high, best: sorted[0], rounds: times.length };
  });
}
