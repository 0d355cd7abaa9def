// What a user downloads, gzipped; 1 kB is 1000 bytes.
export default [
  {
    name: "attention-core, all of it",
    path: "packages/attention-core/dist/index.js",
    gzip: true,
    limit: "6 kB",
  },
  {
    name: "attention-core, softmax alone",
    path: "packages/attention-core/dist/index.js",
    import: "{ softmax }",
    gzip: true,
    limit: "1 kB",
  },
  {
    name: "attention-core/metrics, with all it needs",
    path: "packages/attention-core/dist/metrics.js",
    gzip: true,
    limit: "4 kB",
  },
  {
    // Twenty readers, the containers they lie in, their checks with the sentences of their refusals,
    // and our own format; readTokens or writeTrace alone are a tenth of it.
    name: "attention-core/formats, with all it needs",
    path: "packages/attention-core/dist/formats.js",
    gzip: true,
    limit: "25 kB",
  },
  {
    name: "attention-core/checkpoints, with all it needs",
    path: "packages/attention-core/dist/checkpoints.js",
    gzip: true,
    limit: "5 kB",
  },
  {
    name: "attention-model, without attention-core and the weights",
    path: "packages/attention-model/dist/index.js",
    ignore: ["attention-core"],
    gzip: true,
    limit: "6 kB",
  },
  {
    name: "attention-model/checkpoints, without attention-core",
    path: "packages/attention-model/dist/checkpoints.js",
    ignore: ["attention-core"],
    gzip: true,
    limit: "4.1 kB",
  },
  {
    name: "attention-core/simd, with all it needs",
    path: "packages/attention-core/dist/simd.js",
    gzip: true,
    limit: "12.6 kB",
  },
  {
    name: "attention-core/simd, its WebAssembly module",
    path: "packages/attention-core/dist/simd-module.js",
    gzip: true,
    limit: "4 kB",
  },
  {
    name: "attention-core/workers, without the script of a worker",
    path: "packages/attention-core/dist/workers.js",
    gzip: true,
    limit: "4.2 kB",
  },
  {
    name: "attention-core/workers, the script of a worker",
    path: "packages/attention-core/dist/worker.js",
    gzip: true,
    limit: "13.1 kB",
  },
  {
    name: "attention-widget, the file for a script tag",
    path: "packages/attention-widget/dist/attention-widget.global.js",
    gzip: true,
    limit: "25 kB",
    modifyEsbuildConfig: (config) => ({ ...config, loader: { ".js": "copy" } }), // as it is
  },
  {
    name: "attention-widget with instruments, the file for a script tag",
    path: "packages/attention-widget/dist/attention-reading.global.js",
    gzip: true,
    limit: "67 kB",
    modifyEsbuildConfig: (config) => ({ ...config, loader: { ".js": "copy" } }), // as it is
  },
];
