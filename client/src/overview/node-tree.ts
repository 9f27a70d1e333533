import type { ViewNode } from "./nodes.js";

/** The rows that are shown, by id; tells which of them look different after a change. */
export class NodeTree {
  readonly #nodes = new Map<string, ViewNode>();
  readonly #late = new Map<string, ViewNode>();
  #roots: readonly ViewNode[] = [];

  get roots(): readonly ViewNode[] {
    return this.#roots;
  }

  get(id: string): ViewNode | undefined {
    return this.#nodes.get(id) ?? this.#late.get(id);
  }

  /**
   * Puts other rows in the place of those that were shown. Gives the rows that have to be drawn again with what is below
   * them: `all`, or ids. None when all look the same, also when they now stand elsewhere in the text.
   */
  replace(roots: readonly ViewNode[]): "all" | readonly string[] {
    const before = this.#roots;
    this.#roots = roots;
    this.#nodes.clear();
    for (const node of roots) this.#add(node);
    return isSameList(before, roots) ? changed(before, roots) : "all";
  }

  /** Adds rows that were asked for by themselves; they stay known, for they may stay in sight. */
  add(nodes: readonly ViewNode[]): void {
    for (const node of nodes) this.#late.set(node.id, node);
  }

  #add(node: ViewNode): void {
    this.#nodes.set(node.id, node);
    if (node.children !== "offers") for (const child of node.children) this.#add(child);
  }
}

function changed(before: readonly ViewNode[], after: readonly ViewNode[]): readonly string[] {
  return after.flatMap((node, index) => {
    const old = before[index] as ViewNode;
    if (!looksSame(old, node)) return [node.id];
    if (old.children === "offers" || node.children === "offers")
      return old.children === node.children ? [] : [node.id];
    return isSameList(old.children, node.children) ? changed(old.children, node.children) : [node.id];
  });
}

function isSameList(before: readonly ViewNode[], after: readonly ViewNode[]): boolean {
  return before.length === after.length && before.every(({ id }, index) => id === after[index]?.id);
}

function looksSame(a: ViewNode, b: ViewNode): boolean {
  return (
    a.label === b.label &&
    a.description === b.description &&
    a.tooltip === b.tooltip &&
    a.icon === b.icon &&
    a.context === b.context
  );
}
