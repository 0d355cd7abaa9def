/** The part of JSON Schema that our schema uses. */
export interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly oneOf?: readonly Schema[];
  readonly type?: string;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
}

/** What a value has that its schema forbids, each with its place; none where it fits. */
export function violations(root: Schema, value: unknown, schema = root, path = "$"): string[] {
  const { $ref, oneOf, type, properties = {}, required = [], items } = schema;
  if ($ref !== undefined)
    return violations(root, value, root.$defs?.[$ref.split("/").at(-1)!], path);
  if (oneOf !== undefined) {
    const fitting = oneOf.filter((one) => violations(root, value, one, path).length === 0);
    return fitting.length === 1 ? [] : [`${path} fits ${fitting.length} of ${oneOf.length}`];
  }
  if ("const" in schema && value !== schema.const) return [`${path} is ${value}`];
  if (schema.enum !== undefined && !schema.enum.includes(value)) return [`${path} is ${value}`];
  if (type !== undefined && !isOf(type, value)) return [`${path} is no ${type}`];
  if (Array.isArray(value)) {
    const { minItems = 0, maxItems = Number.POSITIVE_INFINITY } = schema;
    const isLong = value.length < minItems || value.length > maxItems;
    const inside = value.flatMap((entry, i) =>
      violations(root, entry, items ?? {}, `${path}[${i}]`),
    );
    return isLong ? [`${path} has ${value.length} entries`] : inside;
  }
  if (type !== "object") return [];
  const missing = required.filter((name) => !Object.hasOwn(value as object, name));
  const inside = Object.entries(value as object).flatMap(([name, entry]) => {
    const own = properties[name] ?? schema.additionalProperties ?? {};
    if (own === false) return [`${path}.${name} is unknown`];
    return violations(root, entry, own === true ? {} : own, `${path}.${name}`);
  });
  return [...missing.map((name) => `${path}.${name} is missing`), ...inside];
}

function isOf(type: string, value: unknown): boolean {
  if (type === "array") return Array.isArray(value);
  if (type === "integer") return Number.isInteger(value);
  if (type === "object")
    return typeof value === "object" && value !== null && !Array.isArray(value);
  return typeof value === type;
}
