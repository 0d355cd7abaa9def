/** The reader of arrays, a file of its own since most pages show a trace, a file, or what a source computes. */
export { traceFrom } from "attention-core/formats";
