import { formatsIn } from "../formatsIn.js";

/** The formats of numbers in German. */
export const formatsDe = formatsIn("de");
