import type { Field } from "./field";

/** A text as JSON has it, since a text may hold half a character, which an address cannot. */
export function text(): Field<string> {
  return {
    unless: "",
    write: (value) => encodeURIComponent(JSON.stringify(value).slice(1, -1)).replaceAll("%20", "+"),
    read(written) {
      try {
        const value: unknown = JSON.parse(`"${decodeURIComponent(written.replaceAll("+", " "))}"`);
        return typeof value === "string" ? value : undefined;
      } catch {
        return undefined;
      }
    },
  };
}
