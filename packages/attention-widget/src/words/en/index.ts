/** English, the language that every other one is merged over: a language is a folder with one entry. */
export { en } from "./en.js";
export { inspectorEn } from "./inspectorEn.js";
