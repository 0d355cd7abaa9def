import { refuse } from "../../internal/checks/refuse.js";
import { quote } from "../../internal/quote.js";
import type { Family } from "./family.js";
import type { ModelKind } from "./modelKinds.js";

/** What a family leaves open; refused if a config has to say it and does not, or names an unknown kind. */
export function modelKindOf(
  caller: string,
  family: Family,
  modelType: string | undefined,
): ModelKind {
  const kinds: NonNullable<Family["kinds"]> = family.kinds ?? new Map();
  const kind = kinds.get(modelType);
  if (kind !== undefined) return kind;
  if (!family.isOfKnownKind) return family;
  const known = [...kinds.keys()].join(", ");
  const must = `be one of ${known}, as the names are those of ${family.name}`;
  const got = modelType === undefined ? "none" : quote(modelType, 40);
  return refuse(caller, "modelType", must, got);
}
