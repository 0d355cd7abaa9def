/** What hostile files have in the place of numbers, names and ends. */
const WORDS = [
  "99999999999",
  "-1",
  "null",
  "NaN",
  "1e999",
  '"__proto__"',
  "[[[[",
  "]]",
  "{}",
  "</script>",
  "\\u0000",
  ",",
  '"',
  "\xff\xff\xff\xff",
  "\x00\x00\x00\x00",
];

/** A file with one to four faults: bits flipped, parts cut, repeated, put elsewhere, or replaced. */
export function mutated(bytes: Uint8Array, random: () => number): Uint8Array {
  let file = bytes;
  const faults = 1 + Math.floor(random() * 4);
  for (let i = 0; i < faults; i++) file = withFault(file, random);
  return file;
}

function withFault(file: Uint8Array, random: () => number): Uint8Array {
  // Headers and directories are short, and lie at either end.
  const near = Math.min(file.length, 400);
  const [where, at] = [random(), random()];
  const place = Math.floor(
    where < 0.35 ? at * near : where < 0.5 ? file.length - at * near : at * file.length,
  );
  const length = Math.floor(random() ** 3 * 200) + 1;
  const [before, part, after] = [
    file.subarray(0, place),
    file.subarray(place, place + length),
    file.subarray(place + length),
  ];
  switch (Math.floor(random() * 6)) {
    case 0: {
      const flipped = Uint8Array.from(file);
      flipped[place] = (flipped[place] ?? 0) ^ (1 << Math.floor(random() * 8));
      return flipped;
    }
    case 1:
      return before; // cut short
    case 2:
      return joined(before, after);
    case 3:
      return joined(before, part, part, after);
    case 4: {
      const word = Buffer.from(WORDS[Math.floor(random() * WORDS.length)]!, "latin1");
      return joined(before, word, random() < 0.5 ? after : file.subarray(place));
    }
    default: {
      const noise = Uint8Array.from(part, () => Math.floor(random() * 256));
      return joined(before, noise, after);
    }
  }
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}

/** What hostile programs have in the place of parts of a value. */
const PARTS: readonly unknown[] = [null, -1, Number.NaN, "", "a", [], [[]], {}, [null], 1e9, true];

/** A value with one to four faults: parts left out, repeated, put into a list, or replaced. */
export function mutatedValue(value: unknown, random: () => number): unknown {
  const copy = structuredClone(value);
  const faults = 1 + Math.floor(random() * 4);
  for (let i = 0; i < faults; i++) breakPart(copy, random);
  return copy;
}

/** Breaks one entry somewhere in a value, the likelier the higher it lies. */
function breakPart(value: unknown, random: () => number): void {
  let parent = value as Record<string, unknown> | unknown[]; // fixtures in JSON are lists or objects
  let names = Object.keys(parent);
  let name = names[Math.floor(random() * names.length)];
  while (name !== undefined && random() < 0.7) {
    const inner = (parent as Record<string, unknown>)[name];
    if (typeof inner !== "object" || inner === null || Object.keys(inner).length === 0) break;
    parent = inner as typeof parent;
    names = Object.keys(parent);
    name = names[Math.floor(random() * names.length)]!;
  }
  if (name === undefined) return;
  const part = structuredClone(PARTS[Math.floor(random() * PARTS.length)]);
  const fault = random();
  if (Array.isArray(parent) && fault < 0.3) parent.splice(Number(name), 1);
  else if (Array.isArray(parent) && fault < 0.5) parent.push(parent[Number(name)]);
  else if (fault < 0.6)
    Object.assign(parent, { [name]: [(parent as Record<string, unknown>)[name]] });
  else if (Array.isArray(parent)) parent[Number(name)] = part;
  else if (fault < 0.7) delete parent[name];
  else parent[name] = part;
}
