import type { AttentionOptions } from "../../attentionOptions.js";
import type { MultiHeadOptions } from "../../multiHeadOptions.js";
import type { Projections } from "../../projections.js";
import type { HeadTensor, Matrix, Vector } from "../../shape.js";
import type { Range } from "./evenRanges.js";

/** `fusedAttention` of some heads. All tensors are views of shared memory. */
export interface HeadsTask {
  readonly kind: "heads";
  /** [heads, queries, dHead] */
  readonly queries: HeadTensor;
  /** [heads, keys, dHead] */
  readonly keys: HeadTensor;
  /** [heads, keys, dValue] */
  readonly values: HeadTensor;
  readonly options: AttentionOptions<HeadTensor["shape"]>;
  /** [heads, queries, dValue], which the thread writes. */
  readonly out: HeadTensor;
}

/** `fusedMultiHeadAttention` of some groups of heads. All tensors are views of shared memory. */
export interface LayerTask {
  readonly kind: "layer";
  /** [queries, dInput] */
  readonly inputs: Matrix;
  /** Those of the whole layer; a thread takes its columns and rows itself. */
  readonly projections: Projections;
  readonly range: Range;
  /** How many the whole layer has. */
  readonly groups: number;
  /** Those of the part. */
  readonly options: MultiHeadOptions;
  /** [queries, dOutput], which the thread writes; to be added to the other parts'. */
  readonly out: Matrix;
}

/** `project` by some columns of a matrix that the thread keeps. Tensors are views of shared memory. */
export interface ProjectTask {
  readonly kind: "project";
  readonly id: number;
  /** [rows, dInput] */
  readonly inputs: Matrix;
  /** [rows, columns of the part], which the thread writes. */
  readonly out: Matrix;
}

/** Keeps some columns of a matrix in a thread, under a number. */
interface PrepareTask {
  readonly kind: "prepare";
  readonly id: number;
  /** [dInput, columns of the part] */
  readonly projection: Matrix;
  readonly bias: Vector | undefined;
}

/** Gives back what a thread keeps under a number, if anything. */
interface DropTask {
  readonly kind: "drop";
  readonly id: number;
}

/** A task that has a result; the thread writes it into `out`, which the pool reads once the answer is there. */
export type ResultTask = HeadsTask | LayerTask | ProjectTask;

/** Everything that a thread can be asked to do. */
export type Task = ResultTask | PrepareTask | DropTask;

/** What a thread sends once it is ready, and after each task. */
export interface Answer {
  /** The error that ended the task, where it could not be done. */
  readonly failure?: unknown;
}
