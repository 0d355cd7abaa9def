// The attributes repeat what the options say, since editors read them at the class.

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { expect, test } from "vitest";
import { INSPECTOR_ATTRIBUTES, PLAIN_ATTRIBUTES } from "../../../src/settings/attributes.js";

const src = fileURLToPath(new URL("../../../src/", import.meta.url));

function parsed(file: string): ts.Statement[] {
  const text = readFileSync(`${src}${file}`, "utf8");
  return [...ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true).statements];
}

/** A text in one line. */
const inOneLine = (text: string | ts.NodeArray<ts.JSDocComment> | undefined) =>
  (ts.getTextOfJSDocComment(text) ?? "").replace(/\s+/g, " ").trim();

/** What the members of an interface are, each in one sentence as it stands after a dash. */
function sentencesOf(file: string): Map<string, string> {
  const members = parsed(file)
    .filter(ts.isInterfaceDeclaration)
    .flatMap((each) => [...each.members]);
  return new Map(
    members.map((member) => {
      const [doc] = ts.getJSDocCommentsAndTags(member).filter(ts.isJSDoc);
      const [first = ""] = inOneLine(doc?.comment).split(/(?<=\.) (?=[A-Z`])/);
      return [
        member.name?.getText() ?? "",
        `${first.charAt(0).toLowerCase()}${first.slice(1).replace(/\.$/, "")}`,
      ];
    }),
  );
}

/** The attributes in the comment of a class, by name. */
function attributesOf(file: string): Record<string, string> {
  const [element] = parsed(file).filter(ts.isClassDeclaration);
  const tags = ts.getJSDocTags(element!).filter(({ tagName }) => tagName.text === "attr");
  const lines = tags.map(({ comment }) => /^\{.+?\} (\w+) - (.+)$/.exec(inOneLine(comment)) ?? []);
  return Object.fromEntries(lines.map(([, name, sentence]) => [name, sentence]));
}

const sentences = new Map(
  ["settings/inspectorSettings.ts", "settings/heatmapState.ts", "store/heatmapOptions.ts"].flatMap(
    (file) => [...sentencesOf(file)],
  ),
);
const described = (names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, sentences.get(name)]));

test("every attribute of the tag is described by the sentence of its option", () => {
  const attributes = attributesOf("host/tag/AttentionHeatmapElement.ts");
  expect(attributes).toEqual(described(Object.keys(PLAIN_ATTRIBUTES)));
});

test("every attribute of the tag with instruments is described by the sentence of its setting", () => {
  const attributes = attributesOf("host/tag/AttentionInspectorElement.ts");
  const own = Object.keys(INSPECTOR_ATTRIBUTES).filter((name) => !(name in PLAIN_ATTRIBUTES));
  expect(attributes).toEqual(described(own));
});
