/** An element of XML, with its attributes and what is in it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (XmlElement | string)[];
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
};

/** One tag or one text, in the subset of XML that is written here: anything else is refused. */
const PART =
  /<\/(?<end>[a-z]+)>|<(?<start>[a-z]+)(?<attributes>(?: [A-Za-z:-]+="[^"<]*")*)(?<empty>\/?)>|(?<text>[^<]+)/y;

/** Reads XML strictly: throws where a parser of a browser would, and some more. */
export function parseXml(xml: string): XmlElement {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these XML cannot have.
  if (/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Surrogate}/u.test(xml))
    throw new Error("parseXml: xml must have characters of XML only, got others");
  const root: XmlElement = { name: "", attributes: {}, children: [] };
  const open = [root];
  PART.lastIndex = 0;
  while (PART.lastIndex < xml.length) {
    const at = PART.lastIndex;
    const { end, start, attributes = "", empty, text } = PART.exec(xml)?.groups ?? {};
    const parent = open.at(-1);
    if (parent === undefined)
      throw new Error(`parseXml: an element must be open at ${at}, got none`);
    if (text !== undefined) parent.children.push(decodeEntities(text));
    else if (start !== undefined) {
      const element = { name: start, attributes: attributesIn(attributes), children: [] };
      parent.children.push(element);
      if (empty === "") open.push(element);
    } else if (end !== undefined && open.pop()?.name === end) continue;
    else throw new Error(`parseXml: XML must go on at ${at}, got ${xml.slice(at, at + 60)}`);
  }
  const [element, ...others] = root.children.filter((child) => child !== "\n");
  if (open.length !== 1 || typeof element !== "object" || others.length > 0) {
    throw new Error("parseXml: xml must be one element, got another number of them");
  }
  return element;
}

/** Every element of a name, at any depth. */
export function elementsNamed(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.flatMap((child) =>
    typeof child === "string"
      ? []
      : [...(child.name === name ? [child] : []), ...elementsNamed(child, name)],
  );
}

/** The text in an element, without that of titles. */
export function textOf(element: XmlElement): string {
  return element.children
    .map((child) =>
      typeof child === "string" ? child : child.name === "title" ? "" : textOf(child),
    )
    .join("");
}

function attributesIn(text: string): Readonly<Record<string, string>> {
  const found = [...text.matchAll(/ ([A-Za-z:-]+)="([^"]*)"/g)];
  const names = found.map(([, name]) => name);
  if (new Set(names).size < names.length)
    throw new Error(`parseXml: each attribute must have a name of its own, got ${text}`);
  return Object.fromEntries(
    found.map(([, name = "", value = ""]) => [name, decodeEntities(value)]),
  );
}

function decodeEntities(text: string): string {
  return text.replace(/&[^;]*;?/g, (entity) => {
    const character = ENTITIES[entity];
    if (character === undefined)
      throw new Error(`parseXml: an entity must be one of XML, got ${entity}`);
    return character;
  });
}
