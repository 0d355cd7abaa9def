/** Hands a file to the browser, which saves it or asks where to. */
export function download(document: Document, name: string, content: string | Blob): void {
  const type = TYPES[name.split(".").at(-1) ?? ""] ?? "text/plain";
  const blob = typeof content === "string" ? new Blob([content], { type }) : content;
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The browser reads it after this task.
  setTimeout(() => URL.revokeObjectURL(link.href), LONG_ENOUGH_MS);
}

const LONG_ENOUGH_MS = 10_000;

const TYPES: Readonly<Record<string, string>> = {
  svg: "image/svg+xml",
  csv: "text/csv;charset=utf-8",
  json: "application/json",
  html: "text/html;charset=utf-8",
};
