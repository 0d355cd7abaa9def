/** The WebAssembly module, as base64; in a file of its own, so that its size can be watched. */
export { default as compiled } from "../../assembly/index.ts?compiled";
