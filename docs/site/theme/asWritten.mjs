import { Converter, TypeScript as ts } from "typedoc";

/**
 * Of an optional property, typedoc asks the compiler for the type, which spells aliases out: `messages` had
 * all of its two hundred texts. Where no type parameter is in it, it is shown as it is written.
 *
 * @param {import("typedoc").Application} app
 */
export function asWritten(app) {
  app.converter.on(Converter.EVENT_CREATE_DECLARATION, (context, reflection) => {
    const [declaration] = context.getSymbolFromReflection(reflection)?.declarations ?? [];
    if (declaration === undefined || !ts.isPropertySignature(declaration)) return;
    const { type } = declaration;
    if (type === undefined || reflection.type === undefined) return;
    if (!mentionsAlias(type) || mentionsParameter(context.checker, type)) return;
    if (some(type, ts.isTypeLiteralNode)) return; // whose properties would want to be documented
    context.project.removeTypeReflections(reflection.type); // of the spelt out one
    reflection.type = context.converter.convertType(context.withScope(reflection), type);
  });
}

/** Only a name with arguments is spelt out to something that is longer. */
function mentionsAlias(/** @type {ts.Node} */ node) {
  return some(node, (part) => ts.isTypeReferenceNode(part) && part.typeArguments !== undefined);
}

/**
 * @param {ts.TypeChecker} checker
 * @param {ts.Node} node
 */
function mentionsParameter(checker, node) {
  return some(
    node,
    (part) =>
      ts.isTypeReferenceNode(part) &&
      (checker.getTypeFromTypeNode(part).flags & ts.TypeFlags.TypeParameter) !== 0,
  );
}

/**
 * @param {ts.Node} node
 * @param {(part: ts.Node) => boolean} isSo
 * @returns {boolean}
 */
function some(node, isSo) {
  return isSo(node) || (ts.forEachChild(node, (part) => some(part, isSo) || undefined) ?? false);
}
