import type { ComponentChildren, VNode } from "preact";

/** An element without state, written as XML. What listens to events is left out. */
export function toMarkup(child: ComponentChildren): string {
  if (Array.isArray(child)) return child.map(toMarkup).join("");
  if (child === null || child === undefined || typeof child === "boolean") return "";
  if (typeof child !== "object") return escaped(String(child));
  const { type, props } = child as VNode<Record<string, unknown>>;
  const { children, ...rest } = props;
  if (typeof type === "function") {
    return toMarkup((type as (props: object) => ComponentChildren)(props));
  }
  const content = toMarkup(children as ComponentChildren);
  if (type === undefined || type === null) return content;
  const attributes = Object.entries(rest)
    .filter(([name, value]) => !name.startsWith("on") && value !== undefined && value !== false)
    .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
    .join("");
  return content === "" ? `<${type}${attributes}/>` : `<${type}${attributes}>${content}</${type}>`;
}

const escaped = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
