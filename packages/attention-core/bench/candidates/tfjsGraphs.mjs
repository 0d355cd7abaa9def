/** The workload in the library's own operations; its inputs are uploaded here, once. */
function graphOf(tf, { kind, heads, tokens, dHead, dModel, causal }, inputs) {
  const upload = ({ data, shape }) => tf.tensor(data, shape);
  if (kind === "product") {
    const [a, b] = [upload(inputs.a), upload(inputs.b)];
    return () => tf.matMul(a, b);
  }
  if (kind === "softmax") {
    const scores = upload(inputs.scores);
    return () => tf.softmax(scores);
  }
  const mask = tf.tensor(
    new Float32Array(tokens * tokens).map((_, i) =>
      i % tokens > Math.floor(i / tokens) ? -1e9 : 0,
    ),
    [tokens, tokens],
  );
  const attend = (queries, keys, values) => {
    const scores = tf.mul(tf.matMul(queries, keys, false, true), 1 / Math.sqrt(dHead));
    return tf.matMul(tf.softmax(causal ? tf.add(scores, mask) : scores), values);
  };
  if (kind === "attention") {
    const [queries, keys, values] = ["queries", "keys", "values"].map((name) =>
      upload(inputs[name]),
    );
    return () => attend(queries, keys, values);
  }
  const learned = Object.fromEntries(
    Object.entries(inputs.projections).map(([name, each]) => [name, upload(each)]),
  );
  const x = upload(inputs.inputs);
  const linear = (from, name) => tf.add(tf.matMul(from, learned[name]), learned[`${name}Bias`]);
  const split = (from) => tf.transpose(tf.reshape(from, [tokens, heads, dHead]), [1, 0, 2]);
  return () => {
    const [queries, keys, values] = ["query", "key", "value"].map((name) => split(linear(x, name)));
    const merged = tf.transpose(attend(queries, keys, values), [1, 0, 2]);
    return linear(tf.reshape(merged, [tokens, dModel]), "output");
  };
}

/** A call from inputs that are uploaded to numbers that are read back. */
export function tfjsCall(tf, workload, inputs) {
  const forward = graphOf(tf, workload, inputs);
  return () => {
    const result = tf.tidy(forward); // reading inside of tidy would walk the numbers one by one
    const data = result.dataSync();
    result.dispose();
    return data;
  };
}
