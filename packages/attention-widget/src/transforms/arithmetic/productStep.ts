import type { Step, Term } from "./step.js";

/** Two vectors of the same length, and the name of each component. */
interface Factors {
  readonly of: Extract<Step, { kind: "product" }>["of"];
  readonly left: Float32Array;
  readonly right: Float32Array;
  readonly nameOf: (component: number) => string;
}

/** The dot product of two vectors, term by term, the largest first. */
export function productStep({ of, left, right, nameOf }: Factors): Step {
  const terms: Term[] = [...left.keys()].map((component) => {
    const [a, b] = [left[component] ?? 0, right[component] ?? 0];
    return { name: nameOf(component), left: a, right: b, product: a * b };
  });
  const result = terms.reduce((sum, { product }) => sum + product, 0);
  terms.sort((a, b) => Math.abs(b.product) - Math.abs(a.product));
  return { kind: "product", of, terms, result };
}
