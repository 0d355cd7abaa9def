import type { InputPart } from "../../words/arithmeticMessages.js";
import { CONTENT_WORD, POSITION } from "./handBuiltInputs.js";

/** What a component of the hand-built inputs stands for; `component` is counted from 0. */
export function inputPart(component: number): InputPart {
  if (component < CONTENT_WORD) return "spelling";
  return component < POSITION.start ? "contentWord" : "position";
}
