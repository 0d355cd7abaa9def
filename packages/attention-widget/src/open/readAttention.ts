/** What reads files: apart, since few pages ever open one. */
export { readAttention } from "attention-core/formats";
