import type { Matrix, Projections, Tensor, Vector } from "attention-core";
import type {
  AttentionParameters,
  DenseParameters,
  FirstParameters,
  NormParameters,
  SecondParameters,
} from "../network/parameters.js";
import type { PartEntries } from "./readPart.js";

/** Signs at the beginning of the vocabulary that no text contains. */
const RESERVED = 6;

/** What layer 0's attention needs, from the entries of the file's first part. */
export function firstParametersFrom({ texts, tensors }: PartEntries): FirstParameters {
  const named = naming(tensors);
  return {
    vocabulary: {
      pieces: texts.get("pieces")!.split("\n"),
      scores: tensors.get("scores")!.data,
      reserved: RESERVED,
    },
    embeddings: named.matrix("embeddings"),
    attention: attentionFrom(named, "layer0.attention"),
  };
}

/** What layer 1's attention needs besides, from the entries of the file's second part. */
export function secondParametersFrom({ tensors }: PartEntries): SecondParameters {
  const named = naming(tensors);
  return {
    widen: named.dense("layer0.widen"),
    feedForward: {
      norm: named.norm("layer0.feedForward.norm"),
      hidden: named.dense("layer0.feedForward.hidden"),
      output: named.dense("layer0.feedForward.output"),
    },
    attention: attentionFrom(named, "layer1.attention"),
  };
}

/** The tensors of a part, as the kinds of parameters that they are. */
type Named = ReturnType<typeof naming>;

/** Finds tensors by name; the file that carries the right checksum has them all, in the right shape. */
function naming(tensors: ReadonlyMap<string, Tensor>) {
  const matrix = (name: string): Matrix => {
    const { shape, data } = tensors.get(name)!;
    return { shape: [shape[0]!, shape[1]!], data };
  };
  const vector = (name: string): Vector => {
    const { shape, data } = tensors.get(name)!;
    return { shape: [shape[0]!], data };
  };
  return {
    matrix,
    vector,
    dense: (name: string): DenseParameters => ({
      projection: matrix(`${name}.projection`),
      bias: vector(`${name}.bias`),
    }),
    norm: (name: string): NormParameters => ({
      scale: vector(`${name}.scale`),
      bias: vector(`${name}.bias`),
    }),
  };
}

/** The norm and the projections of one attention. */
function attentionFrom({ matrix, vector, norm }: Named, name: string): AttentionParameters {
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
}
