import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const root = fileURLToPath(new URL("../../../../", import.meta.url));

/** The files of a kind in a folder of the repository, as paths from its root. */
export const filesIn = (folder: string, kind: RegExp): readonly string[] =>
  readdirSync(`${root}${folder}`, { encoding: "utf8", recursive: true })
    .map((file) => `${folder}/${file}`)
    .filter((file) => kind.test(file) && !/\/(node_modules|dist|fixtures)\//.test(file))
    .sort();

/** A file of the repository, by its path from the root. */
export const readFile = (file: string): string => readFileSync(`${root}${file}`, "utf8");

/** The names of the tests in a file, and of what they are grouped by. */
export function testNamesIn(file: string): readonly string[] {
  const names: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && /^(test|describe|it)\b/.test(node.expression.getText())) {
      const [name] = node.arguments;
      if (name && (ts.isStringLiteralLike(name) || ts.isTemplateExpression(name)))
        names.push(name.getText());
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFile(file), ts.ScriptTarget.Latest, true));
  return names;
}
