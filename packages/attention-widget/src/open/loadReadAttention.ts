/** Fetches what reads files, with the first file. */
export type LoadReadAttention = () => Promise<
  typeof import("attention-core/formats").readAttention
>;

/** As a module. */
export const loadReadAttention: LoadReadAttention = async () => {
  const { readAttention } = await import("./readAttention.js");
  return readAttention;
};
