/**
 * Numbers from elsewhere: what makes sure that a trace is one.
 *
 * @module attention-core/formats
 */
export { checkTrace } from "./formats/checkTrace.js";
