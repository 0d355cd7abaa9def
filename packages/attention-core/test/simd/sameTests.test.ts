import { describe, vi } from "vitest";

/** From here on, the tests below get the SIMD functions where they import the pure ones. */
vi.mock("../../src/index.js", async (importOriginal) => {
  const { loadSimd } = await import("../../src/simd.js");
  const { project, softmax, attention, fusedAttention, multiHeadAttention } = await loadSimd();
  const pure = await importOriginal<object>();
  return { ...pure, project, softmax, attention, fusedAttention, multiHeadAttention };
});

describe("on SIMD", async () => {
  await import("../attention.test.js");
  await import("../attentionOptions.test.js");
  await import("../errors/attention.errors.test.js");
  await import("../errors/multiHead.errors.test.js");
  await import("../errors/scores.errors.test.js");
  await import("../errors/softmax.errors.test.js");
  await import("../fusedAttention.test.js");
  await import("../multiHeadAttention.test.js");
  await import("../options.reference.test.js");
  await import("../project.test.js");
  await import("../properties.test.js");
  await import("../reference.test.js");
  await import("../softmax.test.js");
  await import("../variants.errors.test.js");
  await import("../variants.reference.test.js");
});
