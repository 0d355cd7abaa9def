// What a page of a host is asked besides: whether it finds the parameters of the trained network, computes
// on WebAssembly SIMD, and on threads.

/** What the probe found: "yes", or the error in one sentence. */
export interface Probe {
  readonly model: string;
  readonly simd: string;
  readonly workers: string;
}

/** Addresses, as code, for a host that does not find these files by itself. */
export interface ProbeFiles {
  readonly imports?: string;
  readonly model?: string;
  readonly worker?: string;
}

/** A component of React on a server, which says what the trained network is given there. */
export const SERVER_COMPONENT = `import { loadModel } from "attention-model";

export const dynamic = "force-dynamic";

export default async function OnServer() {
  const tokens = async () => (await (await loadModel()).trace("it was")).queryTokens.join(" ");
  return <p>Tokens: {await tokens().catch(String)}.</p>;
}
`;

/** A module that makes `probe` a global of the page. */
export const probeModule = ({ imports = "", model, worker }: ProbeFiles = {}): string => `${imports}
import { tensor } from "attention-core";
import { loadSimd } from "attention-core/simd";
import { startWorkers } from "attention-core/workers";
import { loadModel } from "attention-model";

const works = (run) => run().then((found) => (found ? "yes" : "wrong numbers"), String);

const model = () => works(async () => {
  const { trace } = await loadModel(${model === undefined ? "" : `{ url: ${model} }`});
  const { queryTokens, layers } = await trace("The keys to the cabinet are on the table");
  const { data, shape: [, queries, keys] } = layers[0].weights;
  const [head, query] = [1, 8]; // what does the last "the" attend to?
  const row = data.subarray((head * queries + query) * keys).slice(0, keys);
  return queryTokens[row.indexOf(Math.max(...row))] === "table";
});

const heads = tensor([[[0]], [[2]]]);
const isCopy = ({ data }) => data[0] === 0 && data[1] === 2; // each of one token, which attends to itself

const simd = () => works(async () => isCopy((await loadSimd()).fusedAttention(heads, heads, heads)));

const workers = () => works(async () => {
  const pool = await startWorkers({ count: 2${worker === undefined ? "" : `, url: ${worker}`} });
  const output = await pool.fusedAttention(heads, heads, heads);
  pool.release();
  return isCopy(output);
});

if (typeof window !== "undefined") {
  window.probe = async () => ({ model: await model(), simd: await simd(), workers: await workers() });
}
`;
