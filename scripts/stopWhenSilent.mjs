import { execFileSync } from "node:child_process";

/** How long a process may take to end by itself once it is told to, in milliseconds. */
const GRACE = 5000;

/**
 * Ends a process with all that it has started when it gives no sign of life for too long.
 *
 * @param {import("node:child_process").ChildProcess} child - leads a process group of its own, except on Windows
 * @param {object} options
 * @param {number} options.limit - how long it may be silent, in milliseconds
 * @param {() => number} [options.lastSign] - when it gave a sign that is no output, in milliseconds since 1970
 * @param {() => void} options.onStop - called before it is ended
 */
export function stopWhenSilent(child, { limit, lastSign = () => 0, onStop }) {
  let last = Date.now();
  const heard = () => {
    last = Date.now();
  };
  child.stdout?.on("data", heard);
  child.stderr?.on("data", heard);
  const timer = setInterval(
    () => {
      if (Date.now() - Math.max(last, lastSign()) < limit) return;
      clearInterval(timer);
      onStop();
      endGroup(child);
    },
    Math.min(limit / 4, 5000),
  );
  child.on("exit", () => clearInterval(timer));
}

/**
 * Ends a process and its children: first in a way that they can answer, so that browsers are closed, then at once.
 *
 * @param {import("node:child_process").ChildProcess} child
 */
export function endGroup(child) {
  signal(child, "SIGTERM");
  const timer = setTimeout(() => {
    signal(child, "SIGKILL");
    // A process that left the group may still have them open, and would be waited for.
    child.stdout?.destroy();
    child.stderr?.destroy();
  }, GRACE);
  child.on("close", () => {
    clearTimeout(timer);
    signal(child, "SIGKILL"); // what is left of the group does not listen
  });
}

/**
 * @param {import("node:child_process").ChildProcess} child
 * @param {NodeJS.Signals} name
 */
function signal({ pid }, name) {
  if (pid === undefined) return;
  try {
    if (process.platform === "win32") execFileSync("taskkill", ["/pid", `${pid}`, "/t", "/f"]);
    else process.kill(-pid, name);
  } catch {
    // It has ended meanwhile.
  }
}
