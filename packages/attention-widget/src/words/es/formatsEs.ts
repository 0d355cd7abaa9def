import { formatsIn } from "../formatsIn.js";

/** The formats of numbers in Spanish. */
export const formatsEs = formatsIn("es");
