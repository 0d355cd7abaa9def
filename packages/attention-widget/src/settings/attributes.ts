/** How the value of an option is written in an attribute. */
interface Notation {
  /** What cannot be read is passed on as it stands, so that the check of the options names it. */
  readonly parse: (text: string) => unknown;
  /** The text of a value; null for an attribute that is left out. */
  readonly serialize: (value: unknown) => string | null;
}

/** An option that fits in an attribute of its name. */
interface Attribute extends Notation {
  /** Whether it is one of the settings of the instruments. */
  readonly isSetting?: true;
}

/** Attributes by name. */
export type Attributes = Readonly<Record<string, Attribute>>;

const TEXT: Notation = { parse: (text) => text, serialize: String };

const COUNT: Notation = {
  parse: (text) => (/^\d+$/.test(text.trim()) ? Number(text) : text),
  serialize: String,
};

const FLAG: Notation = {
  // Templates write it, although in HTML any value of a flag means true.
  parse: (text) => text.trim().toLowerCase() !== "false",
  serialize: (value) => (value === true ? "" : null),
};

const SETTING: Attribute = { ...TEXT, isSetting: true };

/** The attributes of every heatmap tag. What they mean stands at the class, where editors find it. */
export const PLAIN_ATTRIBUTES = {
  text: TEXT,
  heads: COUNT,
  head: COUNT,
  layer: COUNT,
  stage: TEXT,
  causal: FLAG,
  select: TEXT,
  src: TEXT,
  theme: TEXT,
  controls: TEXT,
  caption: TEXT,
} as const satisfies Attributes;

/** The attributes of a tag with every instrument. */
export const INSPECTOR_ATTRIBUTES = {
  ...PLAIN_ATTRIBUTES,
  view: SETTING,
  direction: SETTING,
  metric: SETTING,
} as const satisfies Attributes;
