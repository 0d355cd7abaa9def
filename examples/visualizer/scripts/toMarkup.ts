import type { ComponentChildren, VNode } from "preact";

type Attributes = Readonly<Record<string, unknown>> & { readonly children?: ComponentChildren };

/** An element without state, written as XML. What listens to events is left out. */
export function toMarkup(child: ComponentChildren): string {
  if (Array.isArray(child)) return child.map(toMarkup).join("");
  if (child === null || child === undefined || typeof child === "boolean") return "";
  if (typeof child !== "object") return escaped(String(child));
  const { type, props } = child as VNode<Attributes>; // a picture has no other objects
  const { children, ...rest } = props;
  if (typeof type === "function") {
    const component = type as (props: Attributes) => ComponentChildren; // none of them is a class
    return toMarkup(component(props));
  }
  const content = toMarkup(children);
  if (type === undefined || type === null) return content;
  const attributes = Object.entries(rest)
    .filter(([name, value]) => !name.startsWith("on") && value !== undefined && value !== false)
    .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
    .join("");
  return content === "" ? `<${type}${attributes}/>` : `<${type}${attributes}>${content}</${type}>`;
}

const escaped = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
