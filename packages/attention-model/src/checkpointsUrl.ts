/**
 * Where the stored moments of the copying network's training lie. Written so that bundlers find the file and put it
 * beside what they build; the same path holds from `src` and from `dist`. In a function, since a script has no
 * `import.meta.url` and the address would fail as it is loaded.
 */
export const checkpointsUrl = (): URL =>
  new URL("../dist/induction-checkpoints.bin", import.meta.url);
