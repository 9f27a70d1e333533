// Small steps through an HTML tree.
import type { Element, ElementContent, Nodes, Root, RootContent } from "hast";

export type Parent = Element | Root;

/** Whether a node is an element, with one of these names when there are any. */
export function isElement<Name extends string>(
  node: Nodes | undefined,
  ...names: readonly Name[]
): node is Element & { tagName: Name } {
  return node?.type === "element" && (names.length === 0 || names.some((name) => name === node.tagName));
}

export function element(tagName: string, children: ElementContent[], properties = {}): Element {
  return { type: "element", tagName, properties, children };
}

export function text(value: string): { type: "text"; value: string } {
  return { type: "text", value };
}

/** All text below a node. */
export function textIn(node: Nodes): string {
  if (node.type === "text") return node.value;
  return "children" in node ? node.children.map(textIn).join("") : "";
}

/** All elements with these names below a node, in document order. */
export function elementsIn(node: Nodes, ...names: string[]): Element[] {
  if (!("children" in node)) return [];
  return node.children.flatMap((child) => [
    ...(isElement(child, ...names) ? [child] : []),
    ...elementsIn(child, ...names),
  ]);
}

/** Puts in place of each child, deepest first, what `change` makes of it; undefined keeps it. */
export function rewrite(
  parent: Parent,
  change: (node: RootContent) => readonly RootContent[] | undefined,
): void {
  parent.children = parent.children.flatMap((child) => {
    if (child.type === "element") rewrite(child, change);
    return (change(child) as ElementContent[] | undefined) ?? [child];
  }) as typeof parent.children;
}
