import { cdp } from "vitest/browser";

/** What Chromium has of one node, as its protocol names it. */
type TreeNode = Awaited<ReturnType<typeof nodesOfPage>>[number];

/** States that are announced when they are so. */
const STATES = ["checked", "selected", "pressed", "expanded", "disabled", "focused"];

/** What is not announced itself: its content is. */
const PASSED_OVER = /^(none|generic|LabelText|Legend|MenuListPopup|RootWebArea)$/;

/** What is announced as one text, not by its parts. */
const WHOLE = /^(paragraph|status|alert|MathMLMath)$/;

/**
 * The page as Chromium gives it to screen readers, in the order of reading: `slider "Step" = Token 3 of 4`,
 * `radio "Arcs" [checked]`, `paragraph "…"`.
 */
export async function accessibilityTree(): Promise<readonly string[]> {
  const nodes = await nodesOfPage();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const below = ({ childIds = [] }: TreeNode) => childIds.flatMap((id) => byId.get(id) ?? []);
  const textOf = (node: TreeNode): string =>
    node.role?.value === "StaticText" ? (node.name?.value ?? "") : below(node).map(textOf).join("");
  const linesOf = (node: TreeNode): readonly string[] => {
    const role = node.role?.value ?? "none";
    if (role === "StaticText") return [];
    if (!node.ignored && WHOLE.test(role)) return [lineOf(node, textOf(node))];
    const inside = below(node).flatMap(linesOf);
    const text = role === "listitem" ? textOf(node) : "";
    return node.ignored || PASSED_OVER.test(role) ? inside : [lineOf(node, text), ...inside];
  };
  return nodes.slice(0, 1).flatMap(linesOf);
}

async function nodesOfPage() {
  const { frameTree } = await cdp().send("Page.getFrameTree");
  const { frame } = frameTree.childFrames?.[0] ?? frameTree; // tests run in a frame
  const { nodes } = await cdp().send("Accessibility.getFullAXTree", { frameId: frame.id });
  return nodes;
}

function lineOf({ role, name, value, properties = [] }: TreeNode, text = ""): string {
  const isSo = (state: string) =>
    properties.some((one) => one.name === state && `${one.value.value}` === "true");
  const called = (name?.value || text).replace(/\s+/g, " ").trim();
  return [
    role?.value,
    ...(called === "" ? [] : [JSON.stringify(called)]),
    ...(value === undefined ? [] : [`= ${value.value}`]),
    ...STATES.filter(isSo).map((state) => `[${state}]`),
  ].join(" ");
}
