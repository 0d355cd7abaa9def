import type { ArrayGroup } from "./groupArrays.js";
import { VECTOR_WORDS } from "./vectorWords.js";

/** What an array of vectors is for. */
type VectorRole = keyof typeof VECTOR_WORDS;

/** Queries and keys that meet, and the values of those keys. */
export interface VectorGroups {
  readonly queries: ArrayGroup;
  readonly keys: ArrayGroup;
  readonly values?: ArrayGroup | undefined;
}

const ROLES = Object.keys(VECTOR_WORDS) as VectorRole[]; // of its own type

/** Learned matrices have such names too: `q_proj.weight`. */
const LEARNED = /weight|bias|kernel|norm/i;

/** What an array is for by its name, if that says queries, keys or values, and only one of them. */
function vectorRole(name: string): VectorRole | undefined {
  if (LEARNED.test(name)) return undefined;
  const roles = ROLES.filter((role) => VECTOR_WORDS[role].test(name));
  return roles.length === 1 ? roles[0] : undefined;
}

/** The queries among arrays with the keys and values whose names are the same but for the word that says what they are. */
export function vectorGroups(groups: readonly ArrayGroup[]): VectorGroups[] {
  const having = (role: VectorRole) => groups.filter(({ name }) => vectorRole(name) === role);
  return having("queries").flatMap((queries) => {
    const isOfThem = ({ name }: ArrayGroup) => otherWords(name) === otherWords(queries.name);
    const keys = having("keys").find(isOfThem);
    const values = having("values").find(isOfThem);
    return keys === undefined ? [] : [{ queries, keys, ...(values && { values }) }];
  });
}

/** A name without the word that says what the array is for. */
function otherWords(name: string): string {
  return ROLES.reduce((rest, role) => rest.replace(VECTOR_WORDS[role], ""), name);
}
