/** What reads arrays: apart, since most pages show a trace, a file, or what a source computes. */
export { traceFrom } from "attention-core/formats";
