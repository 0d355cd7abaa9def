// npm start: from a fresh clone to the page in the browser.

import { build, isBuilt } from "./build.mjs";
import { giveUp } from "./run.mjs";
import { setUp } from "./setup.mjs";

const wanted = process.env.PORT;
const port = wanted === undefined || wanted === "" ? undefined : Number(wanted);
if (port !== undefined && !(Number.isInteger(port) && port > 0 && port < 65_536)) {
  giveUp(`PORT must be a whole number from 1 to 65535, got ${wanted}`);
}

await setUp();
if (!isBuilt()) {
  console.log("Building …");
  if (!(await build())) giveUp("The build failed, see above.");
}

const { serve } = await import("./serve.mjs"); // needs the dependencies, so not before setUp
const server = await serve(port).catch((error) => {
  if (/in use|EADDRINUSE/.test(error.message))
    giveUp(`Port ${port} is taken: choose another PORT.`);
  throw error;
});
console.log(`\nAttention visualizer: ${server.address}\nCtrl-C ends it.`);

for (const signal of ["SIGINT", "SIGTERM"]) {
  process.once(signal, async () => {
    await server.close();
    process.exit(0);
  });
}
