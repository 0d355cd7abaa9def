// One process: the candidates of one group at one workload, in turn. Prints their results as one line.
// node one.mjs GROUP WORKLOAD ROUNDS SECONDS
import { ours } from "./candidates/ours.mjs";
import { groups } from "./groups.mjs";
import { measure } from "./measure.mjs";
import { answerOf, inputsOf, workloadNamed } from "./workloads.mjs";

const [group, name, rounds, seconds] = process.argv.slice(2);
const workload = workloadNamed(name);
const inputs = inputsOf(workload);
const peers = await groups[group].load();
const candidates = [...ours(workload, inputs), ...(await peers(workload, inputs))];
const settings = { rounds: Number(rounds), seconds: Number(seconds) };
const results = await measure(candidates, answerOf(workload, inputs), settings);
console.log(JSON.stringify({ results }));
process.exit(0); // some runtimes leave something open
