// Libraries of matrices in plain JavaScript, whose attention is put together here.
import { all, create } from "mathjs";
import { Matrix } from "ml-matrix";

const math = create(all);

const rowsOf = (data, rows, columns) =>
  Array.from({ length: rows }, (_, i) => Array.from(data.subarray(i * columns, (i + 1) * columns)));

function softmaxRow(row) {
  const highest = Math.max(...row);
  const shares = row.map((score) => Math.exp(score - highest));
  const sum = shares.reduce((total, share) => total + share, 0);
  return shares.map((share) => share / sum);
}

const libraries = {
  "ml-matrix": {
    limit: 512,
    matrix: (data, rows, columns) => Matrix.from1DArray(rows, columns, data),
    product: (a, b) => a.mmul(b),
    attend(queries, keys, values, scale) {
      const scores = queries.mmul(keys.transpose()).mul(scale);
      for (let i = 0; i < scores.rows; i++) scores.setRow(i, softmaxRow(scores.getRow(i)));
      return scores.mmul(values);
    },
    numbers: (matrix) => matrix.to1DArray(),
  },
  mathjs: {
    limit: 128,
    matrix: rowsOf,
    product: (a, b) => math.multiply(a, b),
    attend(queries, keys, values, scale) {
      const scores = math.multiply(math.multiply(queries, math.transpose(keys)), scale);
      return math.multiply(scores.map(softmaxRow), values);
    },
    numbers: (rows) => rows.flat(),
  },
};

export function matrices({ kind, size, heads, tokens, dHead, causal }, inputs) {
  return Object.entries(libraries).flatMap(
    ([name, { limit, matrix, product, attend, numbers }]) => {
      if (kind === "product") {
        const [a, b] = [inputs.a, inputs.b].map(({ data }) => matrix(data, size, size));
        return [[name, () => product(a, b), numbers]];
      }
      if (kind !== "attention" || causal || tokens > limit) return [];
      const perHead = ({ data }) =>
        Array.from({ length: heads }, (_, head) =>
          matrix(data.subarray(head * tokens * dHead, (head + 1) * tokens * dHead), tokens, dHead),
        );
      const [queries, keys, values] = [inputs.queries, inputs.keys, inputs.values].map(perHead);
      const call = () =>
        queries.map((each, head) => attend(each, keys[head], values[head], 1 / Math.sqrt(dHead)));
      return [[name, call, (outputs) => outputs.flatMap(numbers)]];
    },
  );
}
