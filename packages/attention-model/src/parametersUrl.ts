/**
 * Where the parameters lie that come with this package. Written so that bundlers find the file and put it beside what
 * they build; the same path holds from `src` and from `dist`. In a function, since a script has no `import.meta.url`
 * and the address would fail as it is loaded.
 */
export const parametersUrl = (): URL => new URL("../dist/sentence-encoder.bin", import.meta.url);
