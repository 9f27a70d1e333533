// From HTML to the Markdown that a person goes on writing in.
import type { Element, Root, RootContent } from "hast";
import type { State } from "hast-util-to-mdast";
import type { FootnoteDefinition, Root as MdastRoot, Nodes } from "mdast";
import rehypeParse from "rehype-parse";
import rehypeRemark from "rehype-remark";
import remarkGfm from "remark-gfm";
import remarkStringify from "remark-stringify";
import { unified } from "unified";
import type { Losses } from "../imported.js";
import { elementsIn, isElement, rewrite, textIn } from "./hast.js";
import { buildLists } from "./lists.js";
import { NOTE, NOTE_REFERENCE, REMARK, readNotes } from "./notes.js";
import { simplifyTables } from "./tables.js";

/** Never shown, or of no use outside a browser. */
const UNSEEN = [
  "script",
  "style",
  "template",
  "noscript",
  "head",
  "iframe",
  "object",
  "embed",
  "svg",
  "canvas",
  "video",
  "audio",
  "form",
  "button",
  "input",
  "select",
  "nav",
];

const HEADINGS = ["h1", "h2", "h3", "h4", "h5", "h6"];

export interface MarkupOptions {
  readonly losses: Losses;
  /** The comment to write for a remark in the margin, by its id; undefined leaves it out. */
  readonly remark?: (id: string) => string | undefined;
}

/** CommonMark with GFM tables and footnotes for an HTML text; `\n` between lines. */
export function toMarkdown(html: string, { losses, remark = () => undefined }: MarkupOptions): string {
  const tree = unified()
    .use(rehypeParse, { fragment: !/<(html|body)\b/i.test(html) })
    .parse(html);
  clean(tree, losses);
  readNotes(tree, remark);
  buildLists(tree);
  simplifyTables(tree, losses);
  const markdown = unified()
    .use(rehypeRemark, { handlers: HANDLERS })
    .use(remarkGfm, { tablePipeAlign: false })
    .use(remarkStringify, { bullet: "-", emphasis: "*", rule: "-", listItemIndent: "one" });
  const mdast = markdown.runSync(tree) as unknown as MdastRoot;
  tighten(mdast);
  return plainBrackets(markdown.stringify(mdast as never));
}

/** Items of one paragraph stand below each other without empty lines, also with lists below them. */
function tighten(node: Nodes): void {
  if (!("children" in node)) return;
  for (const child of node.children) tighten(child);
  if (node.type === "listItem") node.spread = node.children.filter(({ type }) => type !== "list").length > 1;
  if (node.type === "list") node.spread = node.children.some(({ spread }) => spread);
}

function clean(tree: Root, losses: Losses): void {
  losses.add("images", elementsIn(tree, "img").filter(({ properties }) => properties.src !== "").length);
  rewrite(tree, (node) => {
    if (node.type === "comment" || node.type === "doctype") return [];
    if (!isElement(node)) return undefined;
    if (node.tagName === "img" || UNSEEN.includes(node.tagName)) return [];
    const { href, id } = node.properties;
    // Places inside the document lose their target; what they are called stays.
    if (node.tagName === "a" && (!href || (String(href).startsWith("#") && !isNoteLink(String(href), id))))
      return node.children;
    if (isElement(node, ...HEADINGS)) rewrite(node, withoutBold);
    return isEmptyBlock(node) ? [] : undefined;
  });
}

/** A heading is bold by itself. */
function withoutBold(node: RootContent): readonly RootContent[] | undefined {
  return isElement(node, "strong", "b") ? node.children : undefined;
}

function isNoteLink(href: string, id: unknown): boolean {
  return /^#(footnote|endnote|comment)-/.test(href) || String(id ?? "").includes("-ref-");
}

function isEmptyBlock(node: Element): boolean {
  return (
    /^(p|h[1-6]|strong|em|b|i)$/.test(node.tagName) &&
    textIn(node).trim() === "" &&
    elementsIn(node, "br").length === 0
  );
}

const HANDLERS = {
  [NOTE_REFERENCE]: (_: State, { properties }: Element): Nodes => ({
    type: "footnoteReference",
    identifier: String(properties.id),
    label: String(properties.id),
  }),
  [NOTE]: (state: State, node: Element): Nodes => ({
    type: "footnoteDefinition",
    identifier: String(node.properties.id),
    label: String(node.properties.id),
    children: state.toFlow(state.all(node)) as FootnoteDefinition["children"],
  }),
  [REMARK]: (_: State, node: Element): Nodes => ({
    type: "html",
    value: `<!-- ${withoutDashes(textIn(node))} -->`,
  }),
  br: ({ inTable }: State): Nodes => (inTable ? { type: "html", value: "<br>" } : { type: "break" }),
  u: (state: State, node: Element) => state.all(node),
};

/** Two dashes would end a comment. */
function withoutDashes(text: string): string {
  return text.replace(/-{2,}/g, "–").replace(/\s+/g, " ").trim();
}

/**
 * A bracket that no link can begin with need not be escaped, and `[invullen]` must stay what a writer looks for.
 * The text has no link definitions, so only `](` and `][` make one.
 */
function plainBrackets(markdown: string): string {
  return markdown.replace(/\\\[(?!\^| ?[xX]?\])([^\]\\\n]*)\](?![([:])/g, "[$1]");
}
