/** What reads our own format: apart, since few pages show a file. */
export { readTrace } from "attention-core/formats";
