// One word for a thing, and the field's where it has one: the words that gave way to it stay away.

import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { filesIn, readFile, testNamesIn } from "./helpers/testNames.js";

const src = fileURLToPath(new URL("../src/", import.meta.url));

/** What an interface text does not say, and what it says instead. */
const NOT_IN_TEXTS: readonly (readonly [not: RegExp, but: string])[] = [
  [/\b(hold|holds|holding|held|let go|lets go)\b/i, "select, selected, clear"],
  [/\bpoint(s|ing)? at\b/i, "hover"],
  [/\blook(s|ed|ing)?( most)? (at|by)\b/i, "attends to, is attended to by"],
  [/\bink\b/i, "colour"],
  [/\b(step back|steps back|bring out|pale|paler)\b/i, "dim, highlight, greyed out"],
  [/\blens(es)?\b/i, "transform"],
  [/\b(put together|mix|mixes|mixed|unmix)\b/i, "combine, weighted sum"],
  [/\b(leave|leaves|left) out\b|\bshare(d)? (it )?out\b/i, "exclude, renormalise"],
  [/\b(keep|keeps|kept)\b(?! the gap)/i, "save, saved"],
  [/\b(entry|entries)\b/i, "component"],
  [/\b(tell|tells|told)\b/i, "announce"],
  [/\bpieces?\b/i, "subword tokens"],
  [/\b(toy|hand-built|trained|learned) weights\b/i, "hand-built matrices, parameters"],
  [/d_head|d_k|dHead/, "dₖ"],
  [/\b(came about|come of|goes? on as)\b/i, "a plain verb"],
];

/** Where one of these words is right, with the reason. */
const ALLOWED: readonly string[] = [
  // The gloss that introduces “attends to”.
  "A row shows how much its token attends to (looks at) each token; a column shows how much its token is attended to.",
];

/** What neither a guide nor the name of a test says; other words of `NOT_IN_TEXTS` have another meaning there. */
const NOT_IN_PROSE: readonly RegExp[] = [
  /\b(let go|lets go)\b/i,
  /\bpoint(s|ing)? at\b/i,
  /\bink\b/i,
  /\b(step back|steps back|bring out|pale|paler)\b/i,
  /(?<!transformer-)\blens(es)?\b/i,
  /\b(put together|mix|mixes|mixed|unmix)\b/i,
  /\bshare(s|d)? (it )?out\b|\bjoined heads\b|\bheads joined\b/i,
  /\b(toy|hand-built|trained|learned) weights\b/i,
  /\b(came about|come of|goes? on as)\b/i,
];

/** Words that no exported name is made of. */
const NOT_IN_NAMES =
  /\b(hold|held|ink|lens|lensed|lenses|mix|mixed|unmix|seen|toy|tried|told|retold|pieces|pale|said|make|made|kept|gone|turned|handed|done)\b/;

/** The sources in a folder, as paths from `src`. */
const sourcesIn = (folder: string) =>
  readdirSync(`${src}${folder}`, { encoding: "utf8", recursive: true })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => `${folder}${file}`)
    .sort();
const texts = sourcesIn("words/en/");

/** The sources of all three packages. */
const SOURCES = ["", "../../attention-core/src/", "../../attention-model/src/"].flatMap(sourcesIn);

const parsed = (file: string) =>
  ts.createSourceFile(file, readFileSync(`${src}${file}`, "utf8"), ts.ScriptTarget.Latest, true);

/** Every piece of text in a file, besides the paths of its imports and the names of its kinds. */
function textsIn(file: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
    if (ts.isTypeNode(node)) return;
    if (ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(parsed(file));
  return found;
}

/** `excludedKeys` as `excluded keys`. */
const inWords = (name: string) => name.replace(/([a-z0-9])([A-Z])|_/g, "$1 $2").toLowerCase();

/** The names that a file exports. */
function exportsOf(file: string): string[] {
  const names: string[] = [];
  for (const statement of parsed(file).statements) {
    const isExported =
      ts.canHaveModifiers(statement) &&
      ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    if (!isExported) continue;
    if (ts.isVariableStatement(statement)) {
      for (const { name } of statement.declarationList.declarations) names.push(name.getText());
    } else if (ts.isDeclarationStatement(statement)) {
      names.push(statement.name?.getText() ?? "");
    }
  }
  return names;
}

describe("every text of the interface", () => {
  test.each(texts)("in %s uses the field's words", (file) => {
    const wrong = textsIn(file)
      .filter((text) => !ALLOWED.includes(text))
      .flatMap((text) =>
        NOT_IN_TEXTS.filter(([not]) => not.test(text)).map(([, but]) => `${text} (${but})`),
      );
    expect(wrong).toEqual([]);
  });

  test("the texts are found: the first formula and the last sentence", () => {
    expect(textsIn("words/en/stagesEn.ts")).toContain("A·V");
    expect(textsIn("words/en/saturationEn.ts")).toContain("How saturated is the row of ");
  });

  test("each exception is still a text", () => {
    const all = texts.flatMap(textsIn);
    for (const text of ALLOWED) expect(all).toContain(text);
  });
});

// Parses every source, which takes a busy machine longer than the default.
test("every exported name uses the field's words", { timeout: 60_000 }, () => {
  const names = SOURCES.flatMap(exportsOf);
  expect(names).toEqual(expect.arrayContaining(["excludeKeys", "softmax", "loadModel"]));
  const own = names.filter((name) => !/transformerLens/i.test(name)); // the name of a tool
  expect(own.filter((name) => NOT_IN_NAMES.test(inWords(name)))).toEqual([]);
});

/** Whether a declaration is that of a function whose result is a promise. */
function isOfPromise(declaration: ts.Node | undefined): boolean {
  if (declaration === undefined) return false;
  if (ts.isVariableStatement(declaration)) {
    return isOfPromise(declaration.declarationList.declarations[0]?.initializer);
  }
  if (ts.isPropertySignature(declaration)) return isOfPromise(declaration.type);
  const modifiers = ts.canHaveModifiers(declaration) ? ts.getModifiers(declaration) : [];
  const isAsync = modifiers?.some(({ kind }) => kind === ts.SyntaxKind.AsyncKeyword) === true;
  const isFunction = ts.isFunctionLike(declaration);
  return isAsync || (isFunction && declaration.type?.getText().startsWith("Promise<") === true);
}

/** What each `@throws` of a file says, and whether a promise would reject instead. */
function throwsIn(file: string): { readonly says: string; readonly isOfPromise: boolean }[] {
  const found: { says: string; isOfPromise: boolean }[] = [];
  const visit = (node: ts.Node): void => {
    const tags = ts
      .getJSDocCommentsAndTags(node)
      .filter(ts.isJSDoc)
      .flatMap(({ tags }) => tags);
    for (const tag of tags) {
      if (tag?.tagName.text !== "throws") continue;
      const says = ts.getTextOfJSDocComment(tag.comment) ?? "";
      found.push({ says, isOfPromise: isOfPromise(node) });
    }
    ts.forEachChild(node, visit);
  };
  visit(parsed(file));
  return found;
}

test("@throws says “rejects with” of a promise, and of nothing else", { timeout: 60_000 }, () => {
  const all = SOURCES.flatMap(throwsIn);
  expect(all.filter((each) => each.isOfPromise).length).toBeGreaterThan(30);
  expect(
    all.filter(({ says, ...each }) => /^rejects with\b/.test(says) !== each.isOfPromise),
  ).toEqual([]);
});

const inProse = (text: string) => NOT_IN_PROSE.filter((not) => not.test(text)).map(String);

test("every name of a test uses the field's words", { timeout: 60_000 }, () => {
  const files = ["packages", "examples", "scripts"].flatMap((folder) =>
    filesIn(folder, /\.test\.tsx?$/),
  );
  const names = files.flatMap(testNamesIn);
  expect(names.length).toBeGreaterThan(3000);
  expect(names.filter((name) => inProse(name).length > 0)).toEqual([]);
});

test.each([...filesIn("docs", /\.md$/), "README.md", "CONTRIBUTING.md"])(
  "%s uses the field's words",
  (file) => {
    expect(inProse(readFile(file))).toEqual([]);
  },
);
