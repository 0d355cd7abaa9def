// As much of @huggingface/transformers as a guide uses: a model whose only head attends evenly.

export const env = {};

/** The tokens of a text, between two that BERT adds. @param {string} text */
const tokensOf = (text) => ["[CLS]", ...text.split(" "), "[SEP]"];

export const AutoTokenizer = {
  from_pretrained: async () =>
    Object.assign((/** @type {string} */ text) => ({ count: tokensOf(text).length }), {
      tokenize: tokensOf,
    }),
};

export const AutoModel = {
  from_pretrained:
    async () =>
    async (/** @type {{ count: number }} */ { count }) => ({
      "attentions.0": {
        dims: [1, 1, count, count],
        type: "float32",
        data: new Float32Array(count * count).fill(1 / count),
      },
    }),
};
