/**
 * Numbers from elsewhere: what makes sure that a trace is one.
 *
 * @module
 */
export { checkTrace } from "./checkTrace.js";
