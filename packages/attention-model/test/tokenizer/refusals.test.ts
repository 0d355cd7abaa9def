import { refusals, testRefusals } from "../../../attention-core/test/helpers/refusals.js";
import { pieceIndex, tokenize, type Vocabulary } from "../../src/index.js";

const vocabulary: Vocabulary = { pieces: ["<unk>", "a"], scores: [0, -1], reserved: 1 };
const index = pieceIndex(vocabulary);

/** With parts that types do not stop a JavaScript caller from giving. */
const indexOf = (changes: object) => () => pieceIndex({ ...vocabulary, ...changes });

testRefusals([
  [
    "pieceIndex(vocabulary) throws for the wrong kind of thing",
    refusals(TypeError, [
      [
        "pieceIndex(undefined)",
        () => pieceIndex(undefined as never),
        "pieceIndex: vocabulary must be an object, got undefined",
      ],
      [
        "no pieces",
        indexOf({ pieces: undefined }),
        "pieceIndex: pieces must be an array of strings, got undefined",
      ],
      [
        "a number for a piece",
        indexOf({ pieces: ["<unk>", 5] }),
        "pieceIndex: pieces[1] must be a string, got 5",
      ],
      [
        "no scores",
        indexOf({ scores: undefined }),
        "pieceIndex: scores must be an array of numbers, got undefined",
      ],
      [
        "a text for a score",
        indexOf({ scores: [0, "-1"] }),
        'pieceIndex: scores[1] must be a number, got "-1"',
      ],
      [
        "no number of reserved pieces",
        indexOf({ reserved: undefined }),
        "pieceIndex: reserved must be a whole number from 0 up, got undefined",
      ],
    ]),
  ],
  [
    "pieceIndex(vocabulary) throws for numbers out of range",
    refusals(RangeError, [
      [
        "NaN for a score",
        indexOf({ scores: [0, Number.NaN] }),
        "pieceIndex: scores[1] must be a number, got NaN",
      ],
      [
        "−1 reserved pieces",
        indexOf({ reserved: -1 }),
        "pieceIndex: reserved must be a whole number from 0 up, got -1",
      ],
    ]),
  ],
  [
    "tokenize(text, index, limit) throws for the wrong kind of thing",
    refusals(TypeError, [
      [
        "no index",
        () => tokenize("a", undefined as never),
        "tokenize: index must be what pieceIndex makes, got undefined",
      ],
      [
        "a vocabulary",
        () => tokenize("a", vocabulary as never),
        "tokenize: index must be what pieceIndex makes, got object",
      ],
      [
        "a text for the limit",
        () => tokenize("a", index, "2" as never),
        'tokenize: limit must be a whole number from 0 up, got "2"',
      ],
      [
        "a long text for the limit",
        () => tokenize("a", index, "2".repeat(1000) as never),
        `tokenize: limit must be a whole number from 0 up, got "${"2".repeat(80)}…"`,
      ],
    ]),
  ],
  [
    "tokenize(text, index, limit) throws for a limit out of range",
    refusals(RangeError, [
      [
        "−1 tokens",
        () => tokenize("a", index, -1),
        "tokenize: limit must be a whole number from 0 up, got -1",
      ],
      [
        "NaN tokens",
        () => tokenize("a", index, Number.NaN),
        "tokenize: limit must be a whole number from 0 up, got NaN",
      ],
    ]),
  ],
]);
