import type { AttentionOptions } from "../../attentionOptions.js";

/**
 * Which options of attention the kernels support; if one of the others is set, the pure functions compute. A new option
 * does not compile until it has an entry here, so that none is ignored.
 */
const SUPPORTED: { readonly [Name in keyof Required<AttentionOptions>]: boolean } = {
  mask: true,
  causal: true,
  keysBefore: true,
  bias: true,
  biasBeforeCap: true, // which makes no difference without a cap
  scale: true,
  softCap: false, // tanh is not among the kernels
  temperature: true,
  sinks: true,
};

/**
 * Whether the kernels support every option that is set.
 *
 * @returns false for a soft cap, and true for any other set of options, as the list above has it
 */
export function areKernelOptions(options: AttentionOptions): boolean {
  for (const name of UNSUPPORTED) if (options[name] !== undefined) return false;
  return true;
}

// The cast: its keys are those of its type, which Object.keys does not say.
const UNSUPPORTED = (Object.keys(SUPPORTED) as (keyof AttentionOptions)[]).filter(
  (name) => !SUPPORTED[name],
);
