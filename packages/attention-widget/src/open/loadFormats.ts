/** Fetches what reads files, once there is one: a page that shows no file never has it. */
export const loadFormats = () => import("./readFile.js");
