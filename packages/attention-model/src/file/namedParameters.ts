import type { Matrix, Projections, Tensor, Vector } from "attention-core";
import type {
  AttentionParameters,
  DenseParameters,
  NormParameters,
} from "../network/attentionParameters.js";

/** Finds tensors by name; the file that carries the right checksum has them all, in the right shape. */
export function namedParameters(tensors: ReadonlyMap<string, Tensor>) {
  const matrix = (name: string): Matrix => {
    const { shape, data } = tensors.get(name)!;
    return { shape: [shape[0]!, shape[1]!], data };
  };
  const vector = (name: string): Vector => {
    const { shape, data } = tensors.get(name)!;
    return { shape: [shape[0]!], data };
  };
  const norm = (name: string): NormParameters => ({
    scale: vector(`${name}.scale`),
    bias: vector(`${name}.bias`),
  });
  /** The norm and the projections of one attention. */
  const attention = (name: string): AttentionParameters => {
    const projections: Projections = {
      query: matrix(`${name}.query`),
      key: matrix(`${name}.key`),
      value: matrix(`${name}.value`),
      output: matrix(`${name}.output`),
      queryBias: vector(`${name}.queryBias`),
      keyBias: vector(`${name}.keyBias`),
      valueBias: vector(`${name}.valueBias`),
      outputBias: vector(`${name}.outputBias`),
    };
    return { norm: norm(`${name}.norm`), projections };
  };
  return {
    matrix,
    norm,
    attention,
    dense: (name: string): DenseParameters => ({
      projection: matrix(`${name}.projection`),
      bias: vector(`${name}.bias`),
    }),
  };
}
