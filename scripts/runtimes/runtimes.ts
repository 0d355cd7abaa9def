import { execFileSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** A runtime of JavaScript, as a package of npm has it. */
export interface Runtime {
  /** Name and version of the package. */
  readonly install: string;
  /** The program in what was installed: a folder `*` stands for that of this machine's kind. */
  readonly program: string;
  /** Before the name of the file that it runs; undefined where it serves a Worker. */
  readonly run?: readonly string[];
}

/** Node as a package has another name for each kind of machine. */
const NODE = `node-${process.platform === "win32" ? "win" : process.platform}-${process.arch}`;

const node = (line: number): Runtime => ({
  install: `node${line}@npm:${NODE}@${line}`,
  program: `node${line}/bin/node`,
  run: [],
});

export const RUNTIMES: Readonly<Record<string, Runtime>> = {
  "Node 20": node(20),
  "Node 22": node(22),
  "Node 24": node(24),
  Deno: {
    install: "deno@2.9.6",
    program: "@deno/*/deno",
    run: ["run", "--no-lock", "--node-modules-dir=manual", "--allow-read"],
  },
  Bun: { install: "bun@1.4.5", program: "@oven/*/bin/bun", run: [] },
  workerd: { install: "workerd@1.20261117.1", program: "@cloudflare/*/bin/workerd" },
};

/**
 * Installs a runtime into a folder of its own and finds its program there.
 *
 * @throws Error with one sentence, if it cannot be had: none is skipped
 */
export function installRuntime(
  name: string,
  { install, program }: Runtime,
  parent: string,
): string {
  const folder = join(parent, name.replace(" ", "-").toLowerCase());
  const npm = `npm install --prefix "${folder}" --no-save --ignore-scripts --no-audit --no-fund`;
  try {
    execFileSync(`${npm} "${install}"`, { shell: true, stdio: "pipe" });
    const [found] = filesAt(join(folder, "node_modules"), program.split("/"));
    if (found === undefined) throw new Error(`a package without ${program}`);
    return found;
  } catch (error) {
    throw new Error(
      `${name} must be had from npm as ${install}, got ${error instanceof Error ? error.message : error}`,
    );
  }
}

/** The files at a path in which `*` is any folder. */
function filesAt(folder: string, [name = "", ...rest]: readonly string[]): string[] {
  if (!existsSync(folder)) return [];
  const names = name === "*" ? readdirSync(folder) : [name];
  const paths = names.map((one) => join(folder, one));
  return rest.length === 0
    ? paths.filter((path) => existsSync(path))
    : paths.flatMap((path) => filesAt(path, rest));
}
