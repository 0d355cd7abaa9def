import { root } from "../../../scripts/run.mjs";

/** @type {{ default: { name: string, limit: string }[] }} */
const { default: checks } = await import(`${root}.size-limit.mjs`);

/**
 * The size budgets of these names, as a table.
 *
 * @param {readonly string[]} names
 */
export function budgets(names) {
  const rows = names.map((name) => {
    const check = checks.find((one) => one.name === name);
    if (check === undefined) throw new Error(`.size-limit.mjs must have "${name}", got none`);
    return `| ${name} | ${check.limit} |`;
  });
  return ["| what | at most |", "| --- | --: |", ...rows].join("\n");
}
