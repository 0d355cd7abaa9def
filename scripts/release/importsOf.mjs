/** Types of a framework's templates, which only projects of that framework have. */
const OF_FRAMEWORKS = ["./svelte", "./vue"];

/**
 * A line of TypeScript for each module that a package exports.
 *
 * @param {{ name: string, exports: Readonly<Record<string, unknown>> }} manifest - its package.json
 * @returns {string[]}
 */
export function importsOf({ name, exports }) {
  const paths = Object.entries(exports).flatMap(([path, target]) =>
    typeof target === "object" &&
    target !== null &&
    "types" in target &&
    !OF_FRAMEWORKS.includes(path)
      ? [path]
      : [],
  );
  return paths.map(
    (path) =>
      `export type * as _${path.replace(/\W/g, "_")}${name.replace(/\W/g, "_")} from "${name}${path.slice(1)}";`,
  );
}
