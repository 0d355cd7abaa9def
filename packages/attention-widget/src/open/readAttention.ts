/** The reader of files, a file of its own since few pages ever open one. */
export { readAttention } from "attention-core/formats";
