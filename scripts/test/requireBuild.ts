import { isBuilt } from "../build.mjs";

/** Stops the tests of what was built where that is older than the sources. */
export default function requireBuild(): void {
  if (!isBuilt())
    throw new Error("These tests need the build of the present sources: npm run build");
}
