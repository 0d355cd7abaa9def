import { likelyName } from "../../settings/checks/likelyName.js";
import { hasOnlyNames, isObject, type Rule } from "../../settings/checks/rules.js";
import { MASK_KINDS, MASKS, type MaskKind } from "../../settings/masks.js";

/** What the mask of an experiment must be: one of the kinds, with a whole number for its parameter. */
export const MASK_RULE: Rule = {
  must: `be { kind: ${MASK_KINDS.map((kind) => `"${kind}"`).join(" | ")} }, with a whole number from 1 up for its parameter, if it has one`,
  isKind: (value) => isObject(value) && !Array.isArray(value),
  isRight: isMask,
  likely: (value) => {
    const kind = isObject(value) && "kind" in value ? value.kind : undefined;
    return typeof kind === "string" && !isMaskKind(kind) ? likelyName(kind, MASK_KINDS) : undefined;
  },
};

function isMask(value: unknown): boolean {
  if (!isObject(value) || !("kind" in value) || !isMaskKind(value.kind)) return false;
  const { kind, ...parameters } = value;
  const isSize = (size: unknown) => size == null || (Number.isInteger(size) && Number(size) >= 1);
  return (
    hasOnlyNames(parameters, Object.keys(MASKS[kind])) && Object.values(parameters).every(isSize)
  );
}

function isMaskKind(value: unknown): value is MaskKind {
  return MASK_KINDS.some((kind) => kind === value);
}
