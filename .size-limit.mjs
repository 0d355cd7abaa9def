import { readFileSync } from "node:fs";

// What a user downloads, gzipped; 1 kB is 1000 bytes.

/** Leaves out what is fetched only once it is needed. */
const atFirst = (config) => ({
  ...config,
  format: "esm",
  plugins: [
    {
      name: "at-first",
      setup: (build) =>
        build.onResolve({ filter: /^\./ }, ({ kind }) =>
          kind === "dynamic-import" ? { external: true } : undefined,
        ),
    },
  ],
});

/** Leaves out what is fetched only once it is needed, but for these files. */
const fetching =
  (...names) =>
  (config) => ({
    ...config,
    format: "esm",
    plugins: [
      {
        name: "fetching",
        setup: (build) =>
          build.onResolve({ filter: /^\./ }, ({ kind, path }) =>
            kind === "dynamic-import" && !names.some((name) => path.startsWith(`./${name}-`))
              ? { external: true }
              : undefined,
          ),
      },
    ],
  });

const widget = "packages/attention-widget";
const languages = Object.keys(
  JSON.parse(readFileSync(`${widget}/package.json`, "utf8")).exports,
).filter((path) => path.startsWith("./locales/"));

export default [
  {
    // Options of models since 2024, gradients of whole layers, masks, frequencies, and attention without
    // softmax with its gradients.
    name: "attention-core, all of it",
    path: "packages/attention-core/dist/index.js",
    gzip: true,
    limit: "14.2 kB", // and the steps of a layer as functions of their own; scores in float64 beside a bias; the biases of T5 and DeBERTa 0.9 kB; positions in a cache filled in part, and numbers that no angle has
  },
  {
    // Options, tensors and their shapes are checked, each wrong one with a sentence of its own.
    name: "attention-core, softmax alone",
    path: "packages/attention-core/dist/index.js",
    import: "{ softmax }",
    gzip: true,
    limit: "1.8 kB",
  },
  {
    name: "attention-core/metrics, with all it needs",
    path: "packages/attention-core/dist/metrics.js",
    gzip: true,
    limit: "3.8 kB",
  },
  {
    // What cannot wait: traceFrom 9 kB with where tokens lie and weights computed from queries and keys, tokens 2.5 kB, our
    // format written 2 kB, checks 2 kB, and 1 kB by which data is recognised.
    name: "attention-core/formats, at first",
    path: "packages/attention-core/dist/formats.js",
    gzip: true,
    limit: "19.1 kB", // what is known of single heads, which heads were off, a name for each of 16 readers that can be fetched, tokens that have their spaces
    modifyEsbuildConfig: atFirst,
  },
  {
    name: "attention-core/formats, readAttention alone, before it has data",
    path: "packages/attention-core/dist/formats.js",
    import: "{ readAttention }",
    gzip: true,
    limit: "3.7 kB", // with progress, an end on demand, a name for each of 17 readers, and what is said of computed weights
    modifyEsbuildConfig: atFirst,
  },
  {
    name: "attention-core/formats, traceFrom alone",
    path: "packages/attention-core/dist/formats.js",
    import: "{ traceFrom }",
    gzip: true,
    limit: "10.3 kB", // with the layouts of patches and frames, checked, by which unnamed tokens are called, and the mathematics of weights from queries and keys 1.8 kB
    modifyEsbuildConfig: atFirst,
  },
  {
    // Half of it checks the trace.
    name: "attention-core/formats, writeTrace alone",
    path: "packages/attention-core/dist/formats.js",
    import: "{ writeTrace }",
    gzip: true,
    limit: "5.8 kB", // and which heads were off, what is known of single heads, and refusals of any value
    modifyEsbuildConfig: atFirst,
  },
  {
    // All that one file needs, with the checks and the sentences of its refusals. Other containers take 1 to 3 kB more:
    // .npy 14.2 kB, .npz 15.3, safetensors 15.7, and .pt, which has a zip file and a pickle to read, 16.9. A page of
    // another tool takes less, 8.5 to 11.
    name: "attention-core/formats, readAttention of arrays in JSON",
    path: "packages/attention-core/dist/formats.js",
    import: "{ readAttention }",
    gzip: true,
    limit: "14 kB", // rows of padding, arrays that are queries and keys told apart, a list of texts, rows of different lengths, None in the place of a layer, and where tokens lie, read from beside arrays
    modifyEsbuildConfig: fetching("notedViews", "readArrays"),
  },
  {
    name: "attention-core/formats, readAttention of a page of bertviz",
    path: "packages/attention-core/dist/formats.js",
    import: "{ readAttention }",
    gzip: true,
    limit: "9.7 kB",
    modifyEsbuildConfig: fetching("notedViews", "scriptData", "readBertviz"),
  },
  {
    // As one file, which no page fetches: seventeen readers (30 kB before gzip, none over 2), the containers they lie in (13)
    // and safetensors (5), views and checks (25), arrays (9), our own format (5), tokens (4), mathematics (7). No two of
    // them do the same; 1.8 kB of it are the wrappers of parts that wait.
    name: "attention-core/formats, with all that it ever fetches",
    path: "packages/attention-core/dist/formats.js",
    gzip: true,
    limit: "37.5 kB", // with which rows are padding, and weights from queries and keys
  },
  {
    // The names of sixteen families, and F64, F8 and whole numbers in files; proxies and symbols refused; what DeBERTa learned
    // of distances 0.3 kB.
    name: "attention-core/checkpoints, with all it needs",
    path: "packages/attention-core/dist/checkpoints.js",
    gzip: true,
    limit: "10.3 kB", // a text and a gzip archive called what they are, and which of the models with the names of Llama are read
  },
  {
    name: "attention-model, without attention-core and the parameters",
    path: "packages/attention-model/dist/index.js",
    ignore: ["attention-core"],
    gzip: true,
    // With one sentence for each wrong option or argument and each way to forge a file, and 18 counterfactuals of the presets.
    limit: "8.8 kB",
  },
  {
    name: "attention-model/induction with its parameters, without attention-core",
    path: "packages/attention-model/dist/induction.js",
    ignore: ["attention-core"],
    gzip: true,
    limit: "112 kB", // 99.6 kB of parameters in base64, and 7 kB of code
  },
  {
    // Thirty-five kinds of networks, their configs, predictions and a cache; those since the first sixteen took 8.5 kB, of
    // which encoders beside decoders 2, pictures 1, sound 1, and latent attention and experts 2.5.
    name: "attention-model/checkpoints, without attention-core",
    path: "packages/attention-model/dist/checkpoints.js",
    ignore: ["attention-core"],
    gzip: true,
    limit: "22.6 kB",
  },
  {
    name: "attention-core/simd, with all it needs",
    path: "packages/attention-core/dist/simd.js",
    gzip: true,
    limit: "16.6 kB", // what memory cannot hold is refused in a sentence
  },
  {
    name: "attention-core/simd, its WebAssembly module",
    path: "packages/attention-core/dist/simd-module.js",
    gzip: true,
    limit: "4.2 kB",
  },
  {
    // With matrices that stay prepared, some columns a thread.
    name: "attention-core/workers, without the script of a worker",
    path: "packages/attention-core/dist/workers.js",
    gzip: true,
    limit: "7.2 kB", // results that no engine could allocate refused
  },
  {
    name: "attention-core/workers, the script of a worker",
    path: "packages/attention-core/dist/worker.js",
    gzip: true,
    limit: "17.2 kB",
  },
  {
    // The picture and its numbers as files: SVG 3.6 kB, our format 2.4 kB, PNG, CSV and the page's colours
    // 1.6 kB. For a tag alone: a file of our format read 6 kB, its selection, its content, the theme of its
    // page 3 kB. A page that bundles the widget loads what reads and writes our format only when it is needed.
    name: "attention-widget, the file for a script tag",
    path: "packages/attention-widget/dist/attention-widget.global.js",
    gzip: true,
    // What reads tokens, 2.2 kB, cannot come later as what reads arrays does: names would change under the eyes of
    // whoever reads them.
    limit: "73 kB", // languages from beside the script, 0.3 kB; parts that are modules of their own, as esbuild wraps them, 2.5 kB; long texts painted in tasks, with cells of any size, 1.3 kB; and 3 kB of SVG with arcs and outlines, and the table of numbers
    modifyEsbuildConfig: (config) => ({ ...config, loader: { ".js": "copy" } }), // as it is
  },
  ...languages.map((path) => ({
    // Every text of the heatmap and of the instruments, and how they write numbers.
    name: `attention-widget${path.slice(1)}`,
    path: `${widget}/dist${path.slice(1)}.js`,
    gzip: true,
    limit: "13.6 kB", // 35 kB of text, in Arabic twice the bytes and six forms of a plural
  })),
  {
    // A server or a worker that wants it does not get the heatmap.
    name: "attention-widget, tokenize alone",
    path: "packages/attention-widget/dist/index.js",
    import: "{ tokenize }",
    gzip: true,
    limit: "1 kB",
  },
  {
    // Every instrument, and all that reads files, since a notebook can fetch no second file.
    name: "attention-widget/anywidget, the module of notebooks",
    path: "packages/attention-widget/dist/attention-widget.anywidget.js",
    gzip: true,
    limit: "182.2 kB", // parts that are modules of their own, as esbuild wraps them, 6.5 kB; pages and code in the language of the heatmap, 0.6 kB; rollouts and tables of long texts in tasks, 0.6 kB; what is known of single heads, and the options of arrays that wait; the map and the search of long texts, and what computes them in tasks, 4.5 kB; rows of padding told from others
    modifyEsbuildConfig: (config) => ({ ...config, loader: { ".js": "copy" } }), // as it is
  },
  {
    // mount, and what makes its options and events props; what reads arrays and files comes with the first of them.
    name: "attention-widget/react, without attention-core, React and Preact",
    path: "packages/attention-widget/dist/react.js",
    ignore: ["attention-core", "react", "preact"],
    gzip: true,
    limit: "43.6 kB", // with long texts whose heads are checked one by one
    modifyEsbuildConfig: atFirst,
  },
  {
    // With the stores, the pictures, the words and the hand-built matrices of the page: half is what the inspector decides,
    // by the same code, so that its arcs, lines and experiments are the same file in Node. It runs where nobody waits for it
    // to be fetched.
    name: "attention-widget/static, without attention-core",
    path: "packages/attention-widget/dist/static.js",
    ignore: ["attention-core"],
    gzip: true,
    limit: "70.8 kB", // 33.5 without settings
  },
  {
    // Opening files 5 kB.
    name: "attention-widget with instruments, the file for a script tag",
    path: "packages/attention-widget/dist/attention-inspector.global.js",
    gzip: true,
    limit: "162.2 kB", // parts that are modules of their own, as esbuild wraps them, 5.3 kB; pages and code in the language of the heatmap, 0.6 kB; rollouts and tables of long texts in tasks, 0.6 kB; the map and the search of long texts, and what computes them in tasks, 4.5 kB; with names that grow and lines that fit, tokens read, predictions, heads that are off, a text continued, training, the parts of scores: a bundler loads each part later
    modifyEsbuildConfig: (config) => ({ ...config, loader: { ".js": "copy" } }), // as it is
  },
  {
    // Fetched by those for a script tag with the first file that is opened, or the first arrays.
    name: "attention-widget, what reads files, for a script tag",
    path: "packages/attention-widget/dist/attention-formats.global.js",
    gzip: true,
    limit: "38.6 kB", // readers that are modules of their own, as esbuild wraps them, 1.9 kB; with where tokens lie, checked, what is known of single heads, tokens that have their spaces, and weights computed from queries and keys 3.5 kB
    modifyEsbuildConfig: (config) => ({ ...config, loader: { ".js": "copy" } }), // as it is
  },
];
