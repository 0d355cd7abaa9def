// The address of a state, without a page: what is written is read again, and nothing else is.

import { STAGES } from "attention-widget";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { PageState } from "../src/address/pageState.js";
import { readAddress } from "../src/address/readAddress.js";
import { writeAddress } from "../src/address/writeAddress.js";

const place = fc.integer({ min: 0, max: 9999 });
const cell = fc.tuple(place, place);
const few = { maxLength: 6 };
/** JSON and addresses have one zero. */
const share = fc.double({ min: 0, max: 1, noNaN: true }).map((value) => value + 0);

const experiments = fc.record<PageState["settings"]["experiment"]>({
  mask: fc.oneof(
    fc.constantFrom(
      { kind: "asGiven" as const },
      { kind: "none" as const },
      { kind: "causal" as const },
      { kind: "custom" as const },
    ),
    fc.record({ kind: fc.constant("window" as const), size: fc.integer({ min: 1, max: 9999 }) }),
  ),
  hiddenCells: fc.array(cell, few),
  paddingFrom: fc.option(place),
  isScaled: fc.boolean(),
  temperature: fc.double({ min: Number.MIN_VALUE, noNaN: true, noDefaultInfinity: true }),
});

const settings = fc
  .record<Omit<PageState["settings"], "experiment">>({
    view: fc.constantFrom("matrix", "lines", "arcs"),
    direction: fc.constantFrom("out", "in", "both"),
    alsoSelected: fc.array(place, few),
    colorScale: fc.constantFrom("linear", "logarithmic", "row"),
    hasOneScale: fc.boolean(),
    threshold: fc.option(fc.record({ by: fc.constantFrom("value", "mass"), at: share })),
    excludedKeys: fc.array(place, few),
    exclusion: fc.constantFrom("gap", "renormalized"),
    hasWords: fc.boolean(),
    weighting: fc.constantFrom("weights", "valueNorms"),
    combinedHeads: fc.array(fc.record({ layer: place, head: place }), few),
    combineBy: fc.constantFrom("mean", "max", "sum"),
    hasRollout: fc.boolean(),
    combination: fc.constantFrom(null, "heads", "rollout"),
    metric: fc.constantFrom(null, "entropy", "induction", "sink", "self", "distance"),
    isSorted: fc.boolean(),
    hidesCells: fc.boolean(),
    comparison: fc.constantFrom("side", "difference"),
    generationStep: fc.option(place),
    ablatedHeads: fc.array(fc.record({ layer: place, head: place }), few),
    checkpoint: fc.option(place),
  })
  .chain((plain) => experiments.map((experiment) => ({ ...plain, experiment })));

/** Any text: half characters, line breaks, quotes, right-to-left marks. */
const texts = fc.string({ unit: "binary", maxLength: 60 });

const states: fc.Arbitrary<PageState> = fc.record({
  source: fc.constantFrom("recorded", "trained", "copying", "built"),
  text: texts,
  heads: fc.integer({ min: 1, max: 9999 }),
  head: place,
  layer: place,
  stage: fc.constantFrom(...STAGES),
  causal: fc.boolean(),
  selection: fc.option(fc.record({ query: place, key: fc.option(place) })),
  settings,
});

/** Keys in one order, so that equal states are equal bytes. */
const bytesOf = (value: unknown) =>
  JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === "object" && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  );

const FIRST: PageState = {
  source: "recorded",
  text: "My mother called my father because he was late",
  heads: 4,
  head: 1,
  layer: 1,
  stage: "weights",
  causal: false,
  selection: { query: 6, key: null },
  settings: {
    view: "arcs",
    direction: "out",
    alsoSelected: [],
    colorScale: "linear",
    hasOneScale: false,
    threshold: null,
    excludedKeys: [],
    exclusion: "gap",
    hasWords: false,
    weighting: "weights",
    combinedHeads: [],
    combineBy: "mean",
    hasRollout: false,
    combination: null,
    metric: null,
    isSorted: false,
    experiment: {
      mask: { kind: "asGiven" },
      hiddenCells: [],
      paddingFrom: null,
      isScaled: true,
      temperature: 1,
    },
    hidesCells: false,
    comparison: "side",
    generationStep: null,
    ablatedHeads: [],
    checkpoint: null,
  },
};
const ADDRESS =
  "source=recorded&text=My+mother+called+my+father+because+he+was+late&head=1&layer=1&selection=6&view=arcs&v=1";

/** The state that an address asks for, or why there is none. */
const outcome = (address: string) => {
  const asked = readAddress(address);
  return asked.kind === "refused" ? asked.because : asked.kind;
};

test("an address names what differs from the defaults, in words that a person can read", () => {
  expect(writeAddress(FIRST)).toBe(ADDRESS);
  expect(readAddress(`#${ADDRESS}`)).toEqual({ kind: "state", state: FIRST });
});

test("every state is read as it was written, byte for byte", () => {
  fc.assert(
    fc.property(states, (state) => {
      const address = writeAddress(state);
      fc.pre(address !== undefined);
      expect(address).toMatch(/^[\w.!~*'()%&=+-]+$/); // nothing that a browser or a mail would change
      const asked = readAddress(address ?? "");
      expect(bytesOf(asked.kind === "state" && asked.state)).toBe(bytesOf(state));
    }),
    { numRuns: 500 },
  );
});

test("10,000 damaged addresses never throw, and what is read of them is written the same again", () => {
  const whole = states.map(writeAddress).filter((address) => address !== undefined);
  const damage = fc.record({
    at: fc.nat(400),
    cut: fc.nat(12),
    put: fc.string({ unit: "binary", maxLength: 4 }),
  });
  const damaged = fc
    .tuple(whole, fc.array(damage, { minLength: 1, maxLength: 3 }))
    .map(([address, places]) =>
      places.reduce(
        (text, { at, cut, put }) => text.slice(0, at) + put + text.slice(at + cut),
        address,
      ),
    );
  const addresses = fc.oneof(
    damaged,
    fc.string({ unit: "binary" }),
    fc.webQueryParameters(),
    fc.json(),
  );
  fc.assert(
    fc.property(addresses, (address) => {
      const asked = readAddress(address);
      if (asked.kind === "state")
        expect(`#${writeAddress(asked.state)}`).toBe(`#${address.replace(/^#/, "")}`);
      else expect(["none", "refused"]).toContain(asked.kind);
    }),
    { numRuns: 10_000 },
  );
}, 60_000);

test("an address that was cut off anywhere is refused, not read as something else", () => {
  const at = ADDRESS.indexOf("=");
  for (let length = at + 1; length < ADDRESS.length; length++) {
    expect(outcome(ADDRESS.slice(0, length))).toBe("damaged");
  }
});

test.each([
  ["", "none"],
  ["#", "none"],
  ["#article", "none"],
  ["#v=1", "state"],
  [`#${ADDRESS.replace("v=1", "v=2")}`, "outdated"],
  ["#source=built&v=1", "damaged"], // a default that is written out was not written here
  ["#text=%&v=1", "damaged"],
  ["#text=%E0%A4&v=1", "damaged"],
  ['#text="&v=1', "damaged"],
  ["#head=-1&v=1", "damaged"],
  ["#head=1e3&v=1", "damaged"],
  ["#head=99999&v=1", "damaged"],
  ["#heads=0&v=1", "damaged"],
  ["#head=1&head=2&v=1", "damaged"],
  ["#layer=1&head=1&v=1", "damaged"], // another order
  ["#stage=softmax&v=1", "damaged"],
  ["#view=__proto__&v=1", "damaged"],
  ["#__proto__=1&v=1", "damaged"],
  ["#selection=1-2-3&v=1", "damaged"],
  ["#temperature=0&v=1", "damaged"],
  ["#temperature=1e999&v=1", "damaged"],
  ["#temperature=Infinity&v=1", "damaged"],
  ["#threshold=value-2&v=1", "damaged"],
  ["#mask=window-0&v=1", "damaged"],
  ["#mask=window&v=1", "damaged"],
])("readAddress(%s) is %s", (address, kind) => {
  expect(outcome(address)).toBe(kind);
});

test("a text too long for an address gets none, and an address too long is refused", () => {
  expect(outcome(`#text=${"a".repeat(4000)}&v=1`)).toBe("tooLong");
  expect(writeAddress({ ...FIRST, text: "€".repeat(500) })).toBeUndefined();
  expect(writeAddress({ ...FIRST, text: "a".repeat(3000) })).toHaveLength(
    (writeAddress({ ...FIRST, text: "" })?.length ?? 0) + "&text=".length + 3000,
  );
});
