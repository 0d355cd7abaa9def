import { makeRecursiveVisitor, ReferenceType, ReflectionKind } from "typedoc";

/** What attention-core calls a tensor of one, two and three axes. */
const ALIASES = ["Vector", "Matrix", "HeadTensor"];

/**
 * Where a type parameter was filled in, TypeScript spells `Tensor<readonly [number, number]>` out; the
 * reference calls it `Matrix`, as the sources do.
 *
 * @param {import("typedoc").ProjectReflection} project
 */
export function nameMatrices(project) {
  const all = Object.values(project.reflections);
  const aliases = ALIASES.map((name) =>
    all.find((one) => one.name === name && one.kindOf(ReflectionKind.TypeAlias)),
  );
  const rename = makeRecursiveVisitor({
    reference(type) {
      const [shape] = type.typeArguments ?? [];
      const tuple = shape?.type === "typeOperator" ? shape.target : shape;
      if (type.name !== "Tensor" || tuple?.type !== "tuple") return;
      const alias = aliases[tuple.elements.length - 1];
      if (alias === undefined) return;
      const named = ReferenceType.createResolvedReference(alias.name, alias, project);
      Object.assign(type, named, { typeArguments: undefined });
    },
  });
  for (const reflection of all) {
    if (ALIASES.includes(reflection.name)) continue; // there it is spelt out
    if (reflection.isDeclaration() || reflection.isSignature() || reflection.isParameter()) {
      reflection.type?.visit(rename);
    }
  }
}
