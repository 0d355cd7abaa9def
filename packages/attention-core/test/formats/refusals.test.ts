import { deflateRawSync } from "node:zlib";
import { expect, test } from "vitest";
import { type ReadOptions, readAttention } from "../../src/formats.js";
import { npyFile, zipFile } from "./helpers/files.js";
import { fixture } from "./helpers/fixtures.js";

const MATRIX = [
  [1, 0],
  [0.5, 0.5],
];
const json = (value: unknown) => JSON.stringify(value);
const bytes = (...parts: readonly (string | readonly number[])[]) =>
  Uint8Array.from(
    parts.flatMap((part) =>
      typeof part === "string" ? [...Buffer.from(part, "latin1")] : [...part],
    ),
  );

/** A .pt file around a pickle. */
const torch = (...pickle: readonly (string | readonly number[])[]) =>
  zipFile([
    ["x/data.pkl", bytes(...pickle)],
    ["x/data/0", new Uint8Array(16)],
  ]);

/** A zip file with another number in its directory. */
function patched(at: number, value: number): Uint8Array {
  const file = zipFile([["a.npy", new Uint8Array(30)]]);
  const view = new DataView(file.buffer);
  const central = view.getUint32(file.length - 6, true);
  if (at === 10) view.setUint16(central + at, value, true);
  else view.setUint32(central + at, value, true);
  return file;
}

/** A pickle of one tensor over 4 floats, with this shape and these strides, each of one byte. */
const tensorPickle = (shape: readonly number[], strides: readonly number[], offset = 0) => [
  "\x80\x02ctorch._utils\n_rebuild_tensor_v2\n((X\x07\x00\x00\x00storagectorch\nFloatStorage\nX\x01\x00\x00\x000X\x03\x00\x00\x00cpuK\x04tQ",
  ["K".charCodeAt(0), offset],
  "(",
  shape.flatMap((n) => ["K".charCodeAt(0), n]),
  "t",
  "(",
  strides.flatMap((n) => ["K".charCodeAt(0), n]),
  "t",
  "\x89ccollections\nOrderedDict\n)RtR.",
];

const REFUSED: readonly (readonly [string, unknown, string, ReadOptions?])[] = [
  [
    "nothing",
    undefined,
    "readAttention: data must be bytes, a string, arrays or an object, got undefined",
  ],
  ["a number", 3, "readAttention: data must be bytes, a string, arrays or an object, got number"],
  [
    "a function",
    () => MATRIX,
    "readAttention: data must be bytes, a string, arrays or an object, got function",
  ],
  ["an empty file", new Uint8Array(), "readAttention: data must hold something, got an empty file"],
  [
    "an empty buffer",
    new ArrayBuffer(0),
    "readAttention: data must hold something, got an empty file",
  ],
  ["an empty text", "  ", "readAttention: data must hold something, got an empty text"],
  [
    "a story",
    "Once upon a time",
    'readAttention: data must be JSON, or a page of a tool that is known, got a text that begins "Once upon a time"',
  ],
  [
    "a file with a longer story, in which something stands in brackets",
    bytes("Prose [of 1851] that goes on and on and on and on"),
    'readAttention: data must be JSON, or a page of a tool that is known, got a text that begins "Prose [of 1851] that goes on and on and "',
  ],
  [
    "JSON that was cut short",
    '{"attentions": [[1',
    "readAttention: data must be JSON, or a page of a tool that is known, got JSON with a fault in it: was it cut short?",
  ],
  [
    "other JSON",
    "{}",
    "readAttention: data must be attention of a tool that is known, or arrays, got something else",
  ],
  [
    "an unknown format",
    json(MATRIX),
    'readAttention: format must be one of attention-trace, bertviz, bertviz-neuron, tensor2tensor, circuitsvis, inspectus, attnview, exbert, inseq, neuronpedia, neat-vision, lit, transformer-lens, explainer, pysvelte, arrays, got "excel"',
    { format: "excel" },
  ],
  [
    "a format as long as a book",
    json(MATRIX),
    /^readAttention: format must be one of .*, got "a{40}"$/.source,
    { format: "a".repeat(400) },
  ],
  [
    "data of another format",
    json(MATRIX),
    "readAttention: data must be data of bertviz, got something else",
    { format: "bertviz" },
  ],
  [
    "options that are not an object",
    json(MATRIX),
    "readAttention: options must be an object, got number",
    3 as never,
  ],
  [
    "the empty tuple of sdpa",
    fixture("hf/sdpa_empty.json").bytes,
    'readAttention: attentions must hold matrices (load the model with attn_implementation="eager": the default, sdpa, returns none), got an empty tuple',
  ],
  [
    "the empty tuples of sdpa while generating",
    json({ attentions: [[], []] }),
    'readAttention: attentions must hold matrices (load the model with attn_implementation="eager": the default, sdpa, returns none), got an empty tuple',
  ],
  [
    "the None of each layer, in the place of tuples",
    json({ attentions: [null, null], tokens: ["a"] }),
    'readAttention: attentions must hold matrices (load the model with attn_implementation="eager": the default, sdpa, returns none), got None',
  ],
  [
    "None alone",
    { logits: [[1]], attentions: null },
    'readAttention: attentions must hold matrices (load the model with attn_implementation="eager": the default, sdpa, returns none), got None',
  ],
  [
    "rows of different lengths",
    [[1], [0.5, 0.5], [0.2, 0.3, 0.5]],
    "readAttention: attentions must have rows of one length, got [1], [2], [3]",
  ],
  [
    "rows of many lengths, in an array with a long name",
    { [`attention_${"x".repeat(80)}`]: [1, 2, 3, 4, 5].map((keys) => Array(keys).fill(1 / keys)) },
    `readAttention: attention_${"x".repeat(50)} must have rows of one length, got [1], [2], [3], [4]`,
  ],
  [
    "rows of different lengths in each head",
    { attentions: [MATRIX, MATRIX].map(([row]) => [row, [1]]) },
    "readAttention: attentions must have rows of one length, got [2], [1]",
  ],
  [
    "rows of different lengths, whose axes are named",
    [[[1], [1, 0]]],
    "readAttention: attentions must have rows of one length, got [1], [2]",
    { axes: "batch key query" },
  ],
  [
    "empty tuples of both parts",
    json({ encoder_attentions: [], cross_attentions: [] }),
    'readAttention: attentions must hold matrices (load the model with attn_implementation="eager": the default, sdpa, returns none), got an empty tuple',
  ],
  [
    "scores before softmax",
    json({
      attentions: [
        [-1, 2],
        [3, 0],
      ],
    }),
    "readAttention: attentions of layer 0 must be weights after softmax (scores before it: traceFrom({ tokens, scores })), got numbers from -1 to 3",
  ],
  [
    "too few tokens",
    json({ tokens: ["a"], attentions: [MATRIX] }),
    'readAttention: queryTokens must have 2 entries, one per query (axis "query" of [head, query, key] = [1, 2, 2]), got 1',
  ],
  [
    "too many tokens of the caller",
    json([MATRIX]),
    'readAttention: tokens must have 2 entries, one per query (axis "query" of [head, query, key] = [1, 2, 2]), got 3',
    { tokens: ["a", "b", "c"] },
  ],
  [
    "layers of other lengths",
    json({ attentions: [[MATRIX], [[[1]]]] }),
    "readAttention: layer 1 must have shape [heads, 2, 2] like the first, got [1, 1, 1]",
  ],
  [
    "axes of another number",
    json(MATRIX),
    "readAttention: axes must name 2 axes for attentions of shape [2, 2], got 3",
    { axes: "head query key" },
  ],
  [
    "seven axes",
    json([[[[[MATRIX]]]]]),
    'readAttention: axes of attentions must be named for so many (axes: "layer head query key"), got [1, 1, 1, 1, 1, 2, 2]',
  ],
  [
    "steps of other heads",
    json({ attentions: [[[[MATRIX]]], [[[[[0.5, 0.25, 0.25]], [[0.5, 0.25, 0.25]]]]]] }),
    "readAttention: each step must have shape [1, queries, keys] like the first, got [2, 1, 3]",
  ],
  [
    "a gzip file",
    Uint8Array.of(0x1f, 0x8b, 8, 0),
    "readAttention: data must be JSON, HTML, .npy, .npz, .pt or .safetensors, got a gzip file: unpack it first",
  ],
  [
    "an HDF5 file",
    bytes("\x89HDF\r\n"),
    "readAttention: data must be JSON, HTML, .npy, .npz, .pt or .safetensors, got an HDF5 file: save the arrays with numpy.savez",
  ],
  [
    "a bare pickle",
    bytes("\x80\x04K\x01."),
    "readAttention: data must be JSON, HTML, .npy, .npz, .pt or .safetensors, got a bare pickle, which is never run: save with torch.save, numpy.savez or safetensors",
  ],
  [
    "a .npy file of objects",
    npyFile("|O", [2], new Uint8Array(8)),
    "readAttention: file must hold plain numbers (numpy.asarray(x, numpy.float32)), got Python objects, which are never run",
  ],
  [
    "a .npy file of complex numbers",
    npyFile("<c8", [2], new Uint8Array(16)),
    "readAttention: file must hold plain numbers (numpy.asarray(x, numpy.float32)), got c8",
  ],
  [
    "a .npy file of records",
    npyFile("[('a', '<f4')]", [2], new Uint8Array(16), false),
    "readAttention: file must hold plain numbers (numpy.asarray(x, numpy.float32)), got [('a'",
  ],
  [
    "a .npy file without a kind",
    bytes("\x93NUMPY\x01\x00\x02\x00{}"),
    "readAttention: file must hold plain numbers (numpy.asarray(x, numpy.float32)), got no kind of number",
  ],
  [
    "a .npy file of terabytes",
    npyFile("<f4", [1e6, 1e6], new Uint8Array(8)),
    "readAttention: file must have 4000000000000 bytes for shape [1000000, 1000000], got 8: was it cut short?",
  ],
  [
    "a .npy file of many texts",
    npyFile("<U9", [1e9], new Uint8Array(8)),
    "readAttention: file must have 36000000000 bytes for 1000000000 strings, got 8: was it cut short?",
  ],
  [
    "a .npy file of many empty texts",
    npyFile("<U0", [1e9], new Uint8Array(8)),
    "readAttention: file must hold strings, got empty ones",
  ],
  [
    "a .npy file without its header",
    bytes("\x93NUMPY\x01"),
    "readAttention: file must have a whole header, got 7 bytes",
  ],
  [
    "a .npy file that ends in its header",
    bytes("\x93NUMPY\x01\x00\xff\x00{"),
    "readAttention: header of file must end within the 11 bytes of the file, got 255",
  ],
  [
    "a zip file without its end",
    fixture("hf/one_2d.npy").bytes.length > 0
      ? fixture("containers/stored.npz").bytes.slice(0, 900)
      : "",
    "readAttention: file must be a whole zip file, got one without its directory: was it cut short?",
  ],
  [
    "a zip bomb",
    zipFile([["a.npy", new Uint8Array(1e6)]], "deflate"),
    /^readAttention: file must inflate to at most 4 times its size \(save it with numpy\.savez, not savez_compressed\), got 1000000 bytes out of \d+$/
      .source,
  ],
  [
    "a pickle with code",
    torch("\x80\x02cos\nsystem\n(X\x02\x00\x00\x00lstR."),
    "readAttention: pickle must hold only plain tensors (save plain tensors: torch.save(tuple(outputs.attentions), file), or use .npz or .safetensors), got os.system",
  ],
  [
    "a pickle that builds an object",
    torch("\x80\x02}b."),
    "readAttention: pickle must hold only plain tensors (save plain tensors: torch.save(tuple(outputs.attentions), file), or use .npz or .safetensors), got step 0x62",
  ],
  [
    "a pickle that calls a number",
    torch("\x80\x02K\x01)R."),
    "readAttention: pickle must hold only plain tensors (save plain tensors: torch.save(tuple(outputs.attentions), file), or use .npz or .safetensors), got something else",
  ],
  [
    "a pickle with a list in itself",
    torch("\x80\x02]q\x00]q\x01ah\x00a."),
    "readAttention: pickle must hold each list once (save plain tensors: torch.save(tuple(outputs.attentions), file), or use .npz or .safetensors), got one that is used twice",
  ],
  [
    "a pickle that was cut short",
    torch("\x80\x02X\xff\x00\x00\x00ab"),
    "readAttention: pickle must be whole, got one that was cut short",
  ],
  [
    "a pickle without an end",
    torch("\x80\x02K\x01"),
    "readAttention: pickle must be whole, got one without an end",
  ],
  [
    "a pickle that takes too much",
    torch("\x80\x02."),
    "readAttention: pickle must be whole, got one that takes too much",
  ],
  [
    "a pickle that appends to a number",
    torch("\x80\x02K\x01K\x01a."),
    "readAttention: pickle must append to lists, got number",
  ],
  [
    "a pickle that sets items of a number",
    torch("\x80\x02K\x01(K\x01K\x01u."),
    "readAttention: pickle must set items of dictionaries, got number",
  ],
  [
    "a pickle that names other numbers",
    torch("\x80\x02(X\x01\x00\x00\x00sX\x01\x00\x00\x00tX\x01\x00\x00\x005tQ."),
    "readAttention: pickle must name numbers that the file holds, got data/5",
  ],
  [
    "a pickle that names no numbers",
    torch("\x80\x02K\x01Q."),
    "readAttention: pickle must name numbers that the file holds, got data/undefined",
  ],
  [
    "a tensor beyond its numbers",
    torch(...tensorPickle([2, 2], [200, 1])),
    "readAttention: tensor in the pickle must lie within its 4 numbers, got [2,2]",
  ],
  [
    "a tensor that repeats its numbers",
    torch(...tensorPickle([200, 200], [0, 0])),
    "readAttention: tensor in the pickle must lie within its 4 numbers, got [200,200]",
  ],
  [
    "a tensor of other strides",
    torch(...tensorPickle([2, 2], [1])),
    "readAttention: tensor in the pickle must lie within its 4 numbers, got [2,2]",
  ],
  [
    "a tensor without numbers",
    torch("\x80\x02ctorch._utils\n_rebuild_tensor_v2\n(K\x01tR."),
    "readAttention: tensor in the pickle must have a shape and strides, got something else",
  ],
  [
    "a safetensors file that was cut short",
    fixture("containers/f32.safetensors").bytes.slice(0, 400),
    "readAttention: ",
  ],
  [
    "a safetensors file with a tensor of another length",
    bytes(
      [0x40, 0, 0, 0, 0, 0, 0, 0],
      '{"a":{"dtype":"I32","shape":[2,2],"data_offsets":[0,8]}}'.padEnd(64),
      new Array(8).fill(0),
    ),
    'readAttention: data_offsets of "a" must hold 16 bytes for I32 of shape [2, 2], got 8',
  ],
  [
    "a cache without patterns",
    { "blocks.0.attn.hook_q": [[[1]]] },
    'readAttention: cache must hold hook_pattern (names_filter=lambda name: name.endswith("hook_pattern")), got other hooks',
  ],
  [
    "a cache whose patterns have other axes",
    { "blocks.0.attn.hook_pattern": [[1]] },
    "readAttention: hook_pattern of layer 0 must be [batch, head, query, key], got other axes",
  ],
  [
    "bertviz with something else in attn",
    { attention: [{ attn: "x", left_text: [], right_text: [] }] },
    "readAttention: attn must be [layer, head, query, key], got something else",
  ],
  [
    "bertviz with fewer axes in attn",
    { attention: [{ attn: [MATRIX] }] },
    "readAttention: attn must be [layer, head, query, key], got [1,2,2]",
  ],
  [
    "CircuitsVis with other axes",
    { attention: [[MATRIX]], maskUpperTri: true },
    "readAttention: attention must be [head, query, key] or [query, key], got [1,1,2,2]",
  ],
  [
    "Inspectus with other data",
    { attention: [{ values: "??", shape: [1, 1] }] },
    "readAttention: attention 0 must be float32 in base64 of its shape [query, key], got other data",
  ],
  [
    "Inspectus with maps of two shapes",
    {
      attention: [
        { values: "AACAPw==", shape: [1, 1] },
        { values: "AACAPwAAgD8=", shape: [1, 2] },
      ],
    },
    "readAttention: heads must have one shape, [1, 1], got [1, 2]",
  ],
  [
    "attnview with other axes",
    { layers: [{ values: MATRIX }] },
    "readAttention: values of layer 0 must be [head, query, key], got [2,2]",
  ],
  [
    "exBERT with other axes",
    { aa: { att: MATRIX, left: [1], right: [1] } },
    "readAttention: att must be [head, query, key], got [2,2]",
  ],
  [
    "attnview without arrays",
    { layers: [{ values: "none" }] },
    "readAttention: values of layer 0 must be [head, query, key], got []",
  ],
  [
    "exBERT without arrays",
    { aa: { att: "none", left: [1], right: [1] } },
    "readAttention: att must be [head, query, key], got []",
  ],
  [
    "CircuitsVis without arrays",
    { attention: "none", maskUpperTri: true },
    "readAttention: attention must be [head, query, key] or [query, key], got []",
  ],
  [
    "lists with others beside arrays",
    { attentions: [[MATRIX, [MATRIX]]] },
    "readAttention: attentions must have the same number of axes throughout, got others",
  ],
  [
    "heads of different shapes",
    { block_0_head_0_attn: MATRIX, block_0_head_1_attn: [[1]] },
    "readAttention: heads must have one shape, [2, 2], got [1, 1]",
  ],
  [
    "inseq of another method",
    { attributes: { sequence_attributions: [{ attributes: {} }] } },
    "readAttention: attributions must be of the method attention (model.attribute(…).save(…)), got none",
  ],
  [
    "inseq with other data",
    { attributes: { sequence_attributions: [{ attributes: { source_attributions: "?" } }] } },
    "readAttention: source_attributions must be [key, query, layer, head], got something else (is the method attention?)",
  ],
  [
    "Neuronpedia with another length",
    { tokens: ["a"], seqLen: 1e6, attentionIndices: [0], attentionValues: [1] },
    "readAttention: seqLen must be the number of tokens, 1, and at most 4096, got 1000000",
  ],
  [
    "Neuronpedia with a place outside",
    { tokens: ["a"], seqLen: 1, attentionIndices: [7], attentionValues: [1] },
    "readAttention: attentionIndices must be as many as attentionValues (1), each a whole number below 1, got 7",
  ],
  [
    "Neuronpedia with a place outside of two tokens",
    { tokens: ["a", "b"], seqLen: 2, attentionIndices: [4], attentionValues: [1] },
    "readAttention: attentionIndices must be as many as attentionValues (1), each a whole number below 4, got 4",
  ],
  [
    "Neuronpedia with a place between two",
    { tokens: ["a"], seqLen: 1, attentionIndices: [0.5], attentionValues: [1] },
    "readAttention: attentionIndices must be as many as attentionValues (1), each a whole number below 1, got 0.5",
  ],
  [
    "a version as long as a book",
    { format: "attention-trace", version: "9".repeat(400) },
    "readAttention: version must be 1, got 9",
  ],
  [
    "arrays whose shape is no shape",
    { attentions: { data: [1], shape: [-1] } },
    "readAttention: data must be attention of a tool that is known, or arrays, got something else",
  ],
  [
    "tensors that are on a graphics card",
    { attentions: { dims: [1, 1], location: "gpu-buffer", data: [1] } },
    "readAttention: data must be attention of a tool that is known, or arrays, got something else",
  ],
  [
    "a vector in a typed array",
    Float32Array.of(1),
    "readAttention: attentions must have at least two axes, query and key, got [1]",
  ],
  [
    "axes without a name",
    [MATRIX],
    'readAttention: axes must name each of step, layer, batch, head, query, key at most once, query and key always, got ""',
    { axes: "" },
  ],
  [
    "steps with fewer layers",
    { attentions: [[[[MATRIX]], [[MATRIX]]], [[[[[0.2, 0.3, 0.5]]]]]] },
    "readAttention: step 1 must have the layers and beams of the first, got fewer",
  ],
  [
    "a sequence that no beam was on",
    { attentions: [[[[[[1]]]]], [[[[[0.5, 0.5]]]]]].flat(0), beam_indices: [[-1]] },
    "readAttention: steps must have at least one entry, got none",
  ],
  [
    "steps of cross-attention with other keys",
    { cross_attentions: [[[[[[0.5, 0.5]]]]], [[[[[0.2, 0.3, 0.5]]]]]] },
    "readAttention: each step must have shape [1, queries, keys] like the first, got [1, 1, 3]",
  ],
  [
    "a file that says it is longer than it is",
    zipFile([["a.npy", new Uint8Array(30)]], "deflate", 60),
    "readAttention: a.npy in the zip file must be stored or deflated, 60 bytes long, got other data",
  ],
  [
    "a pickle with a name that does not end",
    torch("\x80\x02cos"),
    "readAttention: pickle must be whole, got one that was cut short",
  ],
  [
    "a pickle that calls without arguments",
    torch("\x80\x02ccollections\nOrderedDict\nK\x01R."),
    "readAttention: pickle must hold only plain tensors (save plain tensors: torch.save(tuple(outputs.attentions), file), or use .npz or .safetensors), got collections.OrderedDict",
  ],
  [
    "a pickle with a dictionary in a tuple that is used twice",
    torch("\x80\x02}\x85q\x00h\x00\x86."),
    "readAttention: pickle must hold each list once (save plain tensors: torch.save(tuple(outputs.attentions), file), or use .npz or .safetensors), got one that is used twice",
  ],
  [
    "a pickle of a number alone",
    torch("\x80\x02tK\x01."),
    "readAttention: data must be attention of a tool that is known, or arrays, got something else",
  ],
  [
    "a sparse trace without axes",
    {
      format: "attention-trace",
      version: 1,
      source: { kind: "handBuilt", label: "" },
      queryTokens: ["a"],
      layers: [{ label: "", headLabels: ["a"], weights: { type: "sparse", shape: [], perRow: 1 } }],
    },
    "readAttention: layers[0].weights must have at most 67108864 entries, and at most 0 in a row, got 1, 1",
  ],
  [
    "views of bytes in the place of rows",
    [new DataView(new ArrayBuffer(4))],
    "readAttention: data must be attention of a tool that is known, or arrays, got something else",
  ],
  [
    "a zip file whose lengths stand nowhere",
    patched(24, 0xffffffff),
    "readAttention: a.npy in the zip file must be stored or deflated, 4294967295 bytes long, got other data",
  ],
  [
    "a zip file that is packed in another way",
    patched(10, 12),
    "readAttention: a.npy in the zip file must be stored or deflated, 30 bytes long, got other data",
  ],
];

const refused = REFUSED.map(([what, data, message, options]) => ({ what, data, message, options }));

test.each(refused)(
  "readAttention(data) refuses $what in one sentence",
  async ({ data, message, options }) => {
    const refusal = await readAttention(data, options).then(
      () => new Error("it was read"),
      (error: unknown) => error as Error,
    );
    expect([RangeError, TypeError]).toContain(refusal.constructor);
    if (message.startsWith("^")) expect(refusal.message).toMatch(new RegExp(message));
    else if (message.endsWith(": ") || message.endsWith("got 9"))
      expect(refusal.message.startsWith(message)).toBe(true);
    else expect(refusal.message).toBe(message);
    expect(refusal.message.length).toBeLessThanOrEqual(300);
  },
);

test.each([
  ["neat-vision", [{ attention: "none", text: "two words" }]],
  ["LIT", [{ attention_1: "none" }]],
  ["Neuronpedia", { attentionIndices: [0], attentionValues: [1] }],
  ["TransformerLens", { "blocks.0.attn.hook_pattern": "none" }],
  ["Transformer Explainer", { block_0_attn_head_0_attn: "none" }],
  ["PySvelte", { attention: [[[0, "none"]]], tokens: ["a"] }],
  ["PySvelte", { attention: { shape: [1, 1, 1], data: [] }, tokens: ["a"] }],
])("readAttention(value) refuses what has only the names of %s", async (_, value) => {
  await expect(readAttention(value)).rejects.toThrow(
    "readAttention: data must be attention of a tool that is known, or arrays, got something else",
  );
});

test("readAttention(file) stops a zip bomb that lies about its size", async () => {
  const lying = zipFile([["a.npy", new Uint8Array(1e6)]], "deflate", 100);
  await expect(readAttention(lying)).rejects.toThrow(
    "a.npy in the zip file must be stored or deflated, 100 bytes long, got other data",
  );
});

test("readAttention(file) refuses a member that is damaged, or packed in another way", async () => {
  const packed = deflateRawSync(new Uint8Array(300));
  const damaged = zipFile([["a.npy", new Uint8Array(300)]], "deflate");
  damaged.fill(0xff, 35, 35 + packed.length - 4);
  await expect(readAttention(damaged)).rejects.toThrow("readAttention: ");
});

test.each([
  ["bertviz", { attention: [{ name: "constructor", attn: [[MATRIX]] }] }],
  ["bertviz-neuron", { attention: { constructor: { attn: [[MATRIX]] } } }],
  ["tensor2tensor", { constructor: { att: [[MATRIX]], top_text: ["a", "b"] } }],
])(
  "readAttention(value) of %s names a view as the data does, whatever it is",
  async (tool, value) => {
    const { format, views } = await readAttention(value);
    expect(format).toBe(tool);
    expect(views.map(({ id, label }) => [id, label])).toEqual([["constructor", "constructor"]]);
  },
);

test.each([5, 6, 7, 8])(
  "readAttention(bytes) takes no file for safetensors that has something else at byte %i",
  async (at) => {
    const file = bytes([2, 0, 0, 0, 0, 0, 0, 0], "{}");
    file[at] = " ".charCodeAt(0);
    await expect(readAttention(file)).rejects.toThrow(
      "readAttention: data must be JSON, or a page",
    );
  },
);

test("readAttention(value) refuses lists that contain themselves", async () => {
  const list: unknown[] = [];
  list.push(list);
  const refusal =
    "readAttention: data must be attention of a tool that is known, or arrays, got something else";
  await expect(readAttention({ attentions: list })).rejects.toThrow(refusal);
  await expect(readAttention([{ attentions: list }])).rejects.toThrow(refusal);
  await expect(readAttention(list)).rejects.toThrow(refusal);
});

test("readAttention(value) leaves the prototype of objects alone", async () => {
  const hostile =
    '{"__proto__": {"polluted": 1}, "constructor": 1, "tokens": ["a", "b"], "attentions": [[[1, 0], [0, 1]]]}';
  const { views } = await readAttention(hostile);
  expect(views[0]!.trace.queryTokens).toEqual(["a", "b"]);
  expect("polluted" in {}).toBe(false);
});

test("readAttention(text) reads arrays as deep as they are, and refuses a million brackets", async () => {
  const deep = "[".repeat(1e6) + "]".repeat(1e6);
  await expect(readAttention(deep)).rejects.toThrow("readAttention: ");
});
