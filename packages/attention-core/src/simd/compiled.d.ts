/** AssemblyScript that scripts/compileAssembly.mjs makes WebAssembly of, as base64. */
declare module "*?compiled" {
  const base64: string;
  export default base64;
}
