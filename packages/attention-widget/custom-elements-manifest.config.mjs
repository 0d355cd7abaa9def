export default {
  globs: ["src/**/*.{ts,tsx}"],
  outdir: ".",
  packagejson: false, // package.json names the manifest already
};
