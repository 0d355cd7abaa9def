import type { Projections } from "../../projections.js";
import type { Matrix, Vector } from "../../shape.js";
import type { Range } from "./evenRanges.js";

/**
 * The layer that some groups of heads are by themselves: their columns of W^Q, W^K and W^V, and their rows of W^O. The
 * outputs of such layers add up to that of the whole layer, hence only the layer with the first group has the output's
 * bias.
 *
 * @param projections - of the whole layer
 * @param range - which groups; a group is one head of keys and values with its heads of queries
 * @param groups - how many the whole layer has
 */
export function layerOfGroups(projections: Projections, range: Range, groups: number): Projections {
  const { query, key, value, output, queryBias, keyBias, valueBias, outputBias } = projections;
  const columns = (matrix: Matrix) => columnsOfGroups(matrix, range, groups);
  const entries = (vector?: Vector) => vector && viewEntries(vector, range, groups);
  return {
    // [dInput, columns] -> [dInput, share of them]; W^O [rows, dOutput] -> [share of them, dOutput]
    query: columns(query),
    key: columns(key),
    value: columns(value),
    output: viewRows(output, shareOf(output.shape[0], range, groups)),
    queryBias: entries(queryBias),
    keyBias: entries(keyBias),
    valueBias: entries(valueBias),
    outputBias: range.first === 0 ? outputBias : undefined,
  };
}

/** The columns of some groups among those of all: [rows, columns] -> [rows, share of them] */
export function columnsOfGroups(matrix: Matrix, range: Range, groups: number): Matrix {
  return columnsOf(matrix, shareOf(matrix.shape[1], range, groups));
}

/** Which columns or rows belong to some groups, if all groups have the same number of them. */
function shareOf(length: number, { first, end }: Range, groups: number): Range {
  return { first: (first * length) / groups, end: (end * length) / groups };
}

/** Some columns, without a copy where they are all: [rows, columns] -> [rows, end − first] */
function columnsOf({ shape: [rows, columns], data }: Matrix, { first, end }: Range): Matrix {
  const width = end - first;
  if (width === columns) return { shape: [rows, columns], data };
  const copy = new Float32Array(rows * width);
  for (let row = 0; row < rows; row++) {
    copy.set(data.subarray(row * columns + first, row * columns + end), row * width);
  }
  return { shape: [rows, width], data: copy };
}

/** Some rows, without a copy: [rows, columns] -> [end − first, columns] */
function viewRows({ shape: [, columns], data }: Matrix, { first, end }: Range): Matrix {
  return { shape: [end - first, columns], data: data.subarray(first * columns, end * columns) };
}

/** The components of some groups, without a copy: [length] -> [end − first] */
function viewEntries({ shape: [length], data }: Vector, range: Range, groups: number): Vector {
  const { first, end } = shareOf(length, range, groups);
  return { shape: [end - first], data: data.subarray(first, end) };
}
