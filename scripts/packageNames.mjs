/** The packages that npm gets, in the order of their imports. */
export const packageNames = ["attention-core", "attention-model", "attention-widget"];
