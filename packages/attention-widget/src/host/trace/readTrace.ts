/** The reader of our own format, a file of its own since few pages show a file. */
export { readTrace } from "attention-core/formats";
