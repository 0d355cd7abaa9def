/**
 * Where the parameters lie that come with this package. Written so that bundlers find the file and put
 * it beside what they build; the same path holds from `src` and from `dist`.
 */
export const parametersUrl: URL = new URL("../dist/sentence-encoder.bin", import.meta.url);
