import type { DroppedData } from "./opener.js";

/** Kinds of fields that take no text. */
const NO_TEXT = [
  "button",
  "checkbox",
  "color",
  "file",
  "image",
  "radio",
  "range",
  "reset",
  "submit",
];

/** What a drop or a paste brings: the first file, or a text; undefined for nothing. */
export function dataFromEvent(
  data: DataTransfer | null,
  nameOfText: string,
): DroppedData | undefined {
  if (data === null) return undefined;
  const [file] = data.files;
  if (file !== undefined) return { name: file.name, data: file, files: data.files.length };
  const text = data.getData("text/plain");
  return text.trim() === "" ? undefined : { name: nameOfText, data: text, files: 1 };
}

/** Whether something that could be opened is being dragged. Its content can be read only once it is dropped. */
export function mayBeOpened(data: DataTransfer | null): boolean {
  return data !== null && (data.types.includes("Files") || data.types.includes("text/plain"));
}

/** Whether an event is meant for a field that text is typed in. A file is not. */
export function isForTyping(event: Event, data: DataTransfer | null): boolean {
  if (data?.types.includes("Files")) return false;
  const [target] = event.composedPath();
  if (!(target instanceof Element)) return false;
  const field = target.closest("input, textarea, select, [contenteditable]");
  if (field === null) return false;
  return !NO_TEXT.includes(field.getAttribute("type") ?? "text");
}
