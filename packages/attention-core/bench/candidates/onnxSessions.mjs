import { graphsOf } from "./onnxGraphs.mjs";

/** One candidate for each graph of a workload. */
export async function sessions(runtime, name, options, workload, inputs) {
  return Promise.all(
    graphsOf(workload, inputs).map(async ({ graph, feeds, label }) => {
      const session = await runtime.InferenceSession.create(graph, options);
      const given = Object.fromEntries(
        Object.entries(feeds).map(([input, { shape, data }]) => [
          input,
          new runtime.Tensor("float32", data, shape),
        ]),
      );
      const call = async () => (await session.run(given)).result.data;
      return [`${name}${label}`, call];
    }),
  );
}
