// Which folder may import which; neither files nor folders import each other in a cycle.

import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { cruise, type ICruiseResult, type IForbiddenRuleType } from "dependency-cruiser";
import { beforeAll, describe, expect, it } from "vitest";

/** The widget's folders, each of which may import those before it and no other. */
const WIDGET_ORDER = [
  "settings",
  "transforms",
  "words",
  "sources",
  "picture",
  "draw",
  "store",
  "static",
  "frame",
  "matrix",
  "longText",
  "arithmetic",
  "saturation",
  "prediction",
  "parts",
  "places",
  "lines",
  "arcs",
  "ablation",
  "heads",
  "compare",
  "motion",
  "tools",
  "open",
  "save",
  "timeline",
  "training",
  "growth",
  "heatmap",
  "inspector",
  "host",
  "react",
  "anywidget",
] as const;

const root = fileURLToPath(new URL("../../", import.meta.url));
const widget = "packages/attention-widget/src";

const upwards = WIDGET_ORDER.map((folder, place): IForbiddenRuleType => {
  const above = [...WIDGET_ORDER.slice(place + 1), "[^/]+\\.ts$"];
  return {
    name: `${folder} imports no folder above it`,
    severity: "error",
    from: { path: `^${widget}/${folder}/` },
    to: { path: `^${widget}/(${above.join("|")})` },
  };
});

const unlisted: IForbiddenRuleType = {
  name: "every folder has a place in the order",
  severity: "error",
  from: { path: `^${widget}/(?!${WIDGET_ORDER.map((folder) => `${folder}/`).join("|")})[^/]+/` },
  to: {},
};

const cycles = (["module", "folder"] as const).map(
  (scope): IForbiddenRuleType => ({
    name: `no cycle of ${scope}s`,
    severity: "error",
    scope,
    from: {},
    to: { circular: true },
  }),
);

const packages: IForbiddenRuleType[] = [
  {
    name: "attention-core imports no other package",
    severity: "error",
    from: { path: "^packages/attention-core/src" },
    to: { path: "^packages/attention-(widget|model)|node_modules" },
  },
  {
    name: "attention-widget and attention-model do not know each other",
    severity: "error",
    from: { path: "^packages/attention-(widget|model)/src" },
    to: { path: "^packages/attention-(widget|model)/", pathNot: "^packages/attention-$1/" },
  },
];

/** What the playground and the gallery of the site may import by path: what the widget has, but does not export. */
const SHARED_WITH_THE_SITE = [
  "save/embedCode",
  "settings/codeHosts",
  "settings/heatmapState",
  "settings/inspectorSettings",
  "settings/selection/namedSelection",
].map((path) => `attention-widget/src/${path}`);

/** The paths into the source of a package that files name, without their endings. */
function pathsInto(folder: string): string[] {
  return readdirSync(`${root}${folder}`, { encoding: "utf8", recursive: true })
    .filter((file) => /\.(m?js|tsx?)$/.test(file) && !/^(dist|node_modules)\b/.test(file))
    .map((file) => readFileSync(`${root}${folder}/${file}`, "utf8"))
    .flatMap((text) => text.match(/attention-(core|widget|model)\/src\/[\w/]+/g) ?? []);
}

/** Many imports break this rule: if none is found, imports are not read. */
const BROKEN: IForbiddenRuleType = {
  name: "settings are used by nobody",
  severity: "error",
  from: { path: `^${widget}/picture/` },
  to: { path: `^${widget}/settings/` },
};

/** Reads the imports of the packages, once for all rules. */
async function readImports() {
  const folders = ["core", "widget", "model"].map((name) => `packages/attention-${name}/src`);
  const { output } = await cruise(folders, {
    baseDir: root,
    ruleSet: { forbidden: [...upwards, unlisted, ...cycles, ...packages, BROKEN] },
    validate: true,
    tsPreCompilationDeps: true, // imports of types are imports too
    metrics: true, // needed to see folders
  });
  const { summary, modules } = output as ICruiseResult;
  return { violations: summary.violations, modules: modules.length };
}

/** Hundreds of files are read; the runs beside this one may take the processor meanwhile. */
const TIMEOUT = 60_000; // ms

describe("imports", () => {
  let imports: Awaited<ReturnType<typeof readImports>>;
  beforeAll(async () => {
    imports = await readImports();
  }, TIMEOUT);

  it("go one way, without a cycle of files or folders", () => {
    const { violations, modules } = imports;
    const found = violations.filter(({ rule }) => rule.name !== BROKEN.name);
    expect(modules).toBeGreaterThan(500);
    expect(found.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`)).toEqual([]);
  });

  it("are listed for contributors in the same order", () => {
    const text = readFileSync(`${root}docs/contributing/folders.md`, "utf8");
    const [, table = ""] = text.split("| folder of the widget | what |");
    const rows = table.split("\n\n", 1)[0]?.split("\n") ?? [];
    const named = rows.flatMap((row) => row.split("|")[1]?.match(/(?<=`)\w+(?=`)/g) ?? []);
    expect(named).toEqual([...WIDGET_ORDER]);
  });

  it("of the packages are by name in the site and the page, but for what the site shares with the widget", () => {
    expect(pathsInto("examples/visualizer/src")).toEqual([]);
    const paths = [...new Set(pathsInto("docs/site"))].sort();
    expect(paths).toEqual(SHARED_WITH_THE_SITE);
  });

  it("are found: a rule that forbids an existing import reports it", () => {
    const found = imports.violations.filter(({ rule }) => rule.name === BROKEN.name);
    expect(found.length).toBeGreaterThan(10);
  });
});
