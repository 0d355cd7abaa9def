/**
 * The same pure function, which gives its last result again while its arguments are the same: what depends on nothing
 * that has changed is not computed again, and stays the same object.
 */
export function memoize<Arguments extends readonly unknown[], Result>(
  compute: (...inputs: Arguments) => Result,
): (...inputs: Arguments) => Result {
  let last: { readonly inputs: Arguments; readonly result: Result } | undefined;
  return (...inputs) => {
    if (last === undefined || !areSame(last.inputs, inputs)) {
      last = { inputs, result: compute(...inputs) };
    }
    return last.result;
  };
}

/** As `memoize`, for a function of one input: the last result, while every field of it is the same. */
export function memoizeFields<Input extends object, Result>(
  compute: (input: Input) => Result,
): (input: Input) => Result {
  let last: { readonly input: Input; readonly result: Result } | undefined;
  return (input) => {
    if (last === undefined || !areSame(Object.values(last.input), Object.values(input))) {
      last = { input, result: compute(input) };
    }
    return last.result;
  };
}

/**
 * As `memoize`, for a function of one object that never changes: its result stays for each object, and is forgotten
 * together with it.
 */
export function memoizeEach<Input extends object, Result>(
  compute: (input: Input) => Result,
): (input: Input) => Result {
  const results = new WeakMap<Input, { readonly result: Result }>();
  return (input) => {
    let known = results.get(input);
    if (known === undefined) {
      known = { result: compute(input) };
      results.set(input, known);
    }
    return known.result;
  };
}

function areSame(before: readonly unknown[], now: readonly unknown[]): boolean {
  return before.length === now.length && now.every((value, i) => Object.is(value, before[i]));
}
