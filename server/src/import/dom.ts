// Small steps through an XML tree, by names with the prefixes that both formats always use.
import type { Document, Element, Node } from "@xmldom/xmldom";

export function isElement(node: Node | null | undefined): node is Element {
  return node?.nodeType === 1;
}

/** The children of an element that are elements, all or those with this name. */
export function childrenOf(parent: Node, name?: string): Element[] {
  const found: Element[] = [];
  for (let child = parent.firstChild; child; child = child.nextSibling) {
    if (isElement(child) && (name === undefined || child.nodeName === name)) found.push(child);
  }
  return found;
}

/** The first child with this name, then the first child of that with the next name, and so on. */
export function childOf(parent: Node | undefined, ...path: string[]): Element | undefined {
  let at: Node | undefined = parent;
  for (const name of path) at = at && childrenOf(at, name)[0];
  return at as Element | undefined;
}

/** All elements with this name below a node, in document order. */
export function allOf(root: Document | Element, name: string): Element[] {
  return [...root.getElementsByTagName(name)] as Element[];
}

/** An attribute; undefined when it is not there. */
export function attribute(element: Element | undefined, name: string): string | undefined {
  return element?.getAttribute(name) ?? undefined;
}

export function remove(node: Node): void {
  node.parentNode?.removeChild(node);
}
