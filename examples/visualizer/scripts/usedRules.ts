/**
 * The rules of a style sheet that a picture needs: those whose classes it has, and of the variables those that are
 * named in them or in the picture.
 *
 * @param style - without comments and rules in rules, the variables in the rule of `:root`
 * @param markup - the picture
 */
export function usedRules(style: string, markup: string): string {
  const classes = new Set(
    [...markup.matchAll(/class="([^"]*)"/g)].flatMap(([, names = ""]) => names.split(/\s+/)),
  );
  const isUsed = (selector: string) =>
    [...selector.matchAll(/\.([\w-]+)/g)].every(([, name = ""]) => classes.has(name));
  const rules = [...style.matchAll(/([^{}]+)\{([^{}]*)\}/g)].flatMap(
    ([, selectors = "", body = ""]) => {
      const used = selectors.split(",").filter(isUsed);
      return used.length === 0 ? [] : [{ selector: used.join(), body }];
    },
  );
  const named = markup + rules.map(({ body }) => body).join();
  const isNamed = (line: string) => {
    const [name = ""] = line.split(":");
    return !name.startsWith("--") || named.includes(`var(${name})`);
  };
  return rules
    .map(({ selector, body }) =>
      selector === ":root"
        ? `:root{${body.split(";").filter(isNamed).join(";")}}`
        : `${selector}{${body}}`,
    )
    .join("");
}
