import { customElementJetBrainsPlugin } from "custom-element-jet-brains-integration";
import { customElementVsCodePlugin } from "custom-element-vs-code-integration";

/**
 * @typedef {{ name: string, privacy?: string, static?: boolean, description?: string | undefined, inheritedFrom?: object, return?: { type: { text: string } } }} Member
 * @typedef {{ name: string, description?: string }} Described
 * @typedef {{ name: string, tagName?: string, members: Member[], attributes: Described[], cssParts: Described[], events: { name?: string }[] }} Class
 */

/**
 * Gives methods the types that they return: the analyzer takes those of `@returns`, which has only words.
 */
const declaredReturnTypes = {
  name: "declared-return-types",
  /** @param {{ ts: typeof import("typescript"), node: import("typescript").Node, moduleDoc: { declarations?: Class[] } }} visit */
  analyzePhase({ ts, node, moduleDoc }) {
    if (!ts.isClassDeclaration(node)) return;
    const described = moduleDoc.declarations?.find(({ name }) => name === node.name?.text);
    for (const method of node.members.filter(ts.isMethodDeclaration)) {
      const member = described?.members.find(({ name }) => name === method.name.getText());
      if (member !== undefined && method.type !== undefined)
        member.return = { type: { text: method.type.getText() } };
    }
  },
};

/**
 * The first paragraph that the interfaces of the tag have about each member, by its name.
 *
 * @type {Map<string | undefined, string | undefined>}
 */
const inheritedDescriptions = new Map();

const inheritedDocs = {
  name: "inherited-docs",
  /** @param {{ ts: typeof import("typescript"), node: import("typescript").Node }} visit */
  collectPhase({ ts, node }) {
    if (!ts.isInterfaceDeclaration(node)) return;
    for (const member of node.members) {
      const [doc] = ts.getJSDocCommentsAndTags(member).filter(ts.isJSDoc);
      const [paragraph] = (ts.getTextOfJSDocComment(doc?.comment) ?? "").split(/\n\s*\n/);
      inheritedDescriptions.set(member.name?.getText(), paragraph?.replace(/\s+/g, " "));
    }
  },
};

/**
 * Describes the tag as it is published: one module, with the members of its base classes, and without what they have
 * for themselves. An editor knows one tag of a name, so it has what the tag with every instrument adds, too.
 */
const publishedTag = {
  name: "published-tag",
  /** @param {{ customElementsManifest: { modules: { declarations?: Class[] }[] } }} analysis */
  packageLinkPhase({ customElementsManifest: manifest }) {
    const classes = manifest.modules.flatMap(({ declarations = [] }) => declarations);
    const tag = classes.find(({ tagName }) => tagName !== undefined);
    const base = classes.find(({ name }) => name === "HeatmapElement");
    const inspector = classes.find(({ name }) => name === "AttentionInspectorElement");
    const inspectorBase = classes.find(({ name }) => name === "InspectorElement");
    if (!tag || !base || !inspector || !inspectorBase) throw new Error("The sources have no tag.");
    /** @param {Member} member */
    const isPublic = ({ privacy, name, static: isStatic }) =>
      privacy === undefined && !isStatic && !name.startsWith("#") && !name.endsWith("Callback");
    /** @param {Class} tag @param {string} name */
    const has = ({ members }, name) => members.some((member) => member.name === name);
    /** @param {Described} part */
    const onlyInInspector = (part) => ({
      ...part,
      description: `${part.description} (attention-widget/inspector)`,
    });
    /** @param {Member} member */
    const asOwn = ({ inheritedFrom: _, ...member }) => ({
      ...member,
      description: member.description ?? inheritedDescriptions.get(member.name),
    });
    const { name } = tag;
    const path = "dist/element.js";
    const declaration = {
      ...tag,
      members: [
        ...base.members,
        ...inspectorBase.members.filter(
          ({ inheritedFrom, name }) => !inheritedFrom && !has(base, name),
        ),
      ]
        .filter(isPublic)
        .map(asOwn),
      attributes: [
        ...tag.attributes.map((attribute) => ({ ...attribute, fieldName: attribute.name })),
        ...inspector.attributes.map(onlyInInspector),
      ],
      cssParts: [...tag.cssParts, ...inspector.cssParts.map(onlyInInspector)],
      events: tag.events.filter(({ name }) => name),
      superclass: { name: "HTMLElement" },
    };
    const own = { name, module: path };
    const module = {
      kind: "javascript-module",
      path,
      declarations: [declaration],
      exports: [
        { kind: "js", name, declaration: own },
        { kind: "custom-element-definition", name: tag.tagName, declaration: own },
      ],
    };
    manifest.modules = [module];
  },
};

const files = { outdir: "dist", hideLogs: true };

export default {
  globs: [
    "src/host/tag/{AttentionHeatmapElement,AttentionInspectorElement,InspectorElement,HeatmapElement,HeatmapExports,HeatmapProperties}.ts",
    "src/{save/pictureExports,settings/heatmapState,store/heatmapOptions}.ts", // whose docs the members inherit
  ],
  outdir: ".",
  packagejson: false, // package.json names the manifest already
  plugins: [
    declaredReturnTypes,
    inheritedDocs,
    publishedTag,
    customElementVsCodePlugin({
      ...files,
      htmlFileName: "vscode.html-custom-data.json",
      cssFileName: "vscode.css-custom-data.json",
    }),
    customElementJetBrainsPlugin({
      ...files,
      webTypesFileName: "web-types.json",
      packageJson: false,
    }),
  ],
};
