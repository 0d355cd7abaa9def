import { readFileSync } from "node:fs";
import { root } from "../run.mjs";

export interface ReadmeBlock {
  /** Where it stands, such as "README.md:12". */
  readonly place: string;
  readonly language: string;
  readonly code: string;
}

/** The fenced blocks of a Markdown file, in order. */
export function readmeBlocks(file: string): ReadmeBlock[] {
  const text = readFileSync(root + file, "utf8");
  const fences = text.matchAll(/^```(?<language>\w*)[^\n]*\n(?<code>[\s\S]*?)^```$/gm);
  return [...fences].map(({ index, groups }) => ({
    place: `${file}:${text.slice(0, index).split("\n").length}`,
    language: groups?.language ?? "",
    code: groups?.code ?? "",
  }));
}

/** What the comments after the `console.log` lines (or on the lines under them) say will be printed. */
export function promisedOutput(code: string): string {
  const lines = code.split("\n");
  const promised = lines.flatMap((line, i) => {
    const [, comment] = /console\.log\(.*\);?\s*\/\/\s?(.*)$/.exec(line) ?? [];
    if (comment !== undefined) return [comment];
    const continues = /^\s*\/\/\s?(.*)$/.exec(line);
    const above = lines.slice(0, i).findLast((other) => !/^\s*\/\//.test(other)) ?? "";
    return continues?.[1] !== undefined && above.includes("console.log(") ? [continues[1]] : [];
  });
  return oneLine(promised.join("\n"));
}

/** Line breaks and runs of spaces do not count: Node breaks long arrays, a reader's comment may not. */
export const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();
