import { readdirSync, readFileSync } from "node:fs";
import { format } from "node:util";
import ts from "typescript";

/** One ```ts or ```ts browser block of a doc comment. */
export interface DocExample {
  /** The exported declaration or the method it documents. */
  readonly of: string;
  /** `file.ts:line` of the fence. */
  readonly place: string;
  readonly code: string;
  /** Whether it needs a page to run in. */
  readonly needsPage: boolean;
}

const SOURCE = new URL("../../src/", import.meta.url);
const BLOCK = /^ *\* ```ts(?<page> browser)?\n(?<code>(?: *\*.*\n)*?) *\* ```$/gm;
/** What follows a doc comment: an exported declaration, or a method of an interface. */
const DECLARATION =
  /\*\/\s+(?:export (?:async )?(?:function|const|class|interface|type) )?(?<name>\w+)/;

/** As `Function`, of code that may await. */
const AsyncFunction = (async () => {}).constructor as FunctionConstructor;

/** Every example of a package's sources, in the order of the files. */
export function docExamples(source: URL = SOURCE): DocExample[] {
  const files = readdirSync(source, { recursive: true, encoding: "utf8" });
  return files
    .filter((file) => file.endsWith(".ts"))
    .sort()
    .flatMap((file) => examplesOf(file, readFileSync(new URL(file, source), "utf8")));
}

function examplesOf(file: string, text: string): DocExample[] {
  return Array.from(text.matchAll(BLOCK), (match) => {
    const line = text.slice(0, match.index).split("\n").length;
    const declared = text.slice(match.index).match(DECLARATION);
    return {
      of: declared?.groups?.name ?? "nothing",
      place: `${file}:${line}`,
      code: (match.groups?.code ?? "").replace(/^ *\* ?/gm, ""),
      needsPage: match.groups?.page !== undefined,
    };
  });
}

/** What each `console.log(…)` line says it prints: the comment at its end. */
export function promisedOutput(code: string): string[] {
  return code
    .split("\n")
    .filter((line) => line.includes("console.log("))
    .map((line) => /\); \/\/ (?<printed>.*)$/.exec(line)?.groups?.printed ?? "no comment");
}

/** Runs an example, with `modules` for what it imports, and returns what it prints. */
export async function printedOutput(
  code: string,
  modules: Readonly<Record<string, object>>,
): Promise<string[]> {
  const { printed } = await runExample(code, modules);
  return printed;
}

/** Runs an example, with `modules` for what it imports, and returns what it prints and exports. */
export async function runExample(
  code: string,
  modules: Readonly<Record<string, object>>,
): Promise<{ printed: string[]; exported: Record<string, unknown> }> {
  const { outputText } = ts.transpileModule(code, {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
  });
  const printed: string[] = [];
  const console = { log: (...values: unknown[]) => printed.push(format(...values)) };
  const require = (name: string) => {
    if (modules[name] === undefined)
      throw new Error(`an example must import a package, got ${name}`);
    return modules[name];
  };
  const exported = {};
  await new AsyncFunction("require", "console", "exports", outputText)(require, console, exported);
  return { printed, exported };
}
