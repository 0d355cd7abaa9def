/**
 * A line of TypeScript for each module that a package exports.
 *
 * @param {{ name: string, exports: Readonly<Record<string, unknown>> }} manifest - its package.json
 * @returns {string[]}
 */
export function importsOf({ name, exports }) {
  // What has types alone is for the templates of a framework, in projects of that framework.
  const paths = Object.entries(exports).flatMap(([path, target]) =>
    Object(target) === target && "types" in Object(target) && "default" in Object(target)
      ? [path]
      : [],
  );
  return paths.map(
    (path) =>
      `export type * as _${path.replace(/\W/g, "_")}${name.replace(/\W/g, "_")} from "${name}${path.slice(1)}";`,
  );
}
