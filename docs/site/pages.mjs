// The guides of the site, in the order in which they are read; each is docs/NAME.md.

/**
 * A guide.
 *
 * @typedef {object} Page
 * @property {string} name - of its file, and of its address
 * @property {string} link - what the sidebar calls it
 * @property {string} words - what people who want this guide search for, besides its headings
 * @property {string} about - one sentence for search engines, and for models that read llms.txt
 */

/** @type {readonly { title: string, pages: readonly Page[] }[]} */
export const sections = [
  {
    title: "Start",
    pages: [
      {
        name: "quick-start",
        link: "Quick start",
        about: "A heatmap in your page in a minute, with one script and one tag.",
        words: "install npm script tag CDN attributes begin",
      },
      {
        name: "embed-anywhere",
        link: "Embed anywhere",
        about: "A recipe for each host: frameworks, site generators, notebooks, frames, decks.",
        words:
          "install iframe notebook bundler Next Svelte Angular Jupyter marimo MyST Sphinx SRI integrity hash",
      },
      {
        name: "look-and-language",
        link: "Theme, language, access",
        about: "Colours, fonts and parts; five languages; keyboard, screen reader and paper.",
        words: "colour dark mode translation Arabic keyboard screen reader print CSS",
      },
      {
        name: "playground",
        link: "Playground",
        about:
          "The main options beside the heatmap, the others set in it, and the code of both to copy.",
        words: "options try code copy",
      },
      {
        name: "gallery",
        link: "Gallery",
        about: "Finished pictures of attention, each with its code.",
        words: "examples pictures",
      },
    ],
  },
  {
    title: "Your own numbers",
    pages: [
      {
        name: "show-your-attention",
        link: "Show your model's attention",
        about: "From a model in Python, or from the file of another tool, to a heatmap in a page.",
        words: "BERT GPT-2 PyTorch Transformers NumPy npz JSON import file tokens heads upload",
      },
      {
        name: "from-bertviz",
        link: "From bertviz",
        about: "What each view of bertviz is here, and how to open a page that bertviz saved.",
        words: "head view model view neuron view",
      },
      {
        name: "from-circuitsvis",
        link: "From CircuitsVis",
        about: "What each prop of CircuitsVis is here, and how to open what it rendered.",
        words: "attention heads patterns",
      },
      {
        name: "attention-trace",
        link: "Data format",
        about: "The attention-trace format, field by field.",
        words: "JSON schema file",
      },
    ],
  },
  {
    title: "Teach and learn",
    pages: [
      {
        name: "teach",
        link: "Teach with it",
        about: "Links to states, lessons of 20 and 50 minutes, and what students get wrong.",
        words: "class course lecture student exercise",
      },
      {
        name: "handout",
        link: "Handout",
        about: "One page to print: the formula, an example by hand, five exercises, their answers.",
        words: "exercise paper print softmax",
      },
      {
        name: "maths-from-zero",
        link: "The maths from zero",
        about:
          "Vectors, dot products, powers, softmax, spread and gradients, with numbers to check.",
        words: "query key value vector dot product softmax head power root mean variance gradient",
      },
      {
        name: "glossary",
        link: "Glossary, references",
        about:
          "Each word of this project, what papers call it, what it is in PyTorch, and the papers.",
        words: "terms vocabulary papers literature",
      },
      {
        name: "why-scores-are-scaled",
        link: "Why scores are scaled",
        about: "What dividing by the root of dₖ does to gradients, measured.",
        words: "sqrt root dimension gradient saturated",
      },
      {
        name: "inspector",
        link: "Reading attention",
        about: "Every instrument of the inspector, its settings and its rules.",
        words:
          "mask causal hide head row column cell weight temperature compare save export SVG PNG CSV",
      },
      {
        name: "metrics",
        link: "Metrics of heads",
        about: "What each metric of a head measures, where it comes from, and what it hides.",
        words: "head entropy induction sink rollout previous token",
      },
      {
        name: "other-attention",
        link: "Other kinds of attention",
        about: "Latent, differential and linear attention, built from the same functions.",
        words: "linear latent differential kernel recurrent",
      },
    ],
  },
  {
    title: "Build on it",
    pages: [
      {
        name: "architecture",
        link: "Architecture",
        about: "The three packages and the way of the numbers, in one picture.",
        words: "source store widget draw",
      },
      {
        name: "performance",
        link: "Performance",
        about: "Which backend to take, how long texts may be, and how many bytes a page loads.",
        words: "speed SIMD workers WebAssembly size long text memory",
      },
      {
        name: "benchmarks",
        link: "Benchmarks",
        about: "Every measurement of attention-core beside other libraries on the CPU.",
        words: "speed time memory ONNX TensorFlow JAX",
      },
    ],
  },
];

/** All guides in order. */
export const pages = sections.flatMap((section) => section.pages);
