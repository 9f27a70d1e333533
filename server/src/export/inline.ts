// Words with their emphasis, links and notes, as runs of Word.
import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  ExternalHyperlink,
  FootnoteReferenceRun,
  type ParagraphChild,
  TextRun,
} from "docx";
import type { PhrasingContent } from "mdast";

interface Look {
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly strike?: boolean;
  readonly style?: string;
}

/** What inline content refers to elsewhere in the document. */
export interface Targets {
  /** URL by identifier of a link definition. */
  readonly links: ReadonlyMap<string, string>;
  /** Number of a footnote by its identifier. */
  readonly footnotes: ReadonlyMap<string, number>;
  /** Adds a remark in the margin and gives its id. */
  readonly remark: (author: string, text: string) => number;
}

const REMARK = /^<!--\s*(?:Opmerking van|Remark by) ([^:]{1,80}): (.*?)\s*-->$/s;
const LINE_BREAK = /^<br\s*\/?>$/i;
const MONOSPACE = "Consolas";

export function toRuns(
  nodes: readonly PhrasingContent[],
  targets: Targets,
  look: Look = {},
): ParagraphChild[] {
  return nodes.flatMap((node) => toRun(node, targets, look));
}

function toRun(node: PhrasingContent, targets: Targets, look: Look): ParagraphChild[] {
  const inside = (children: readonly PhrasingContent[], more: Look = {}) =>
    toRuns(children, targets, { ...look, ...more });
  switch (node.type) {
    case "text":
      // A line end in Markdown is a space.
      return [new TextRun({ text: node.value.replace(/\s*\n\s*/g, " "), ...look })];
    case "strong":
      return inside(node.children, { bold: true });
    case "emphasis":
      return inside(node.children, { italics: true });
    case "delete":
      return inside(node.children, { strike: true });
    case "inlineCode":
      return [new TextRun({ text: node.value, font: MONOSPACE, ...look })];
    case "break":
      return [new TextRun({ break: 1 })];
    case "link":
      return link(node.url, inside(node.children, { style: "Hyperlink" }), inside(node.children));
    case "linkReference":
      return link(
        targets.links.get(node.identifier),
        inside(node.children, { style: "Hyperlink" }),
        inside(node.children),
      );
    case "footnoteReference": {
      const number = targets.footnotes.get(node.identifier);
      return number === undefined ? [] : [new FootnoteReferenceRun(number)];
    }
    case "image":
    case "imageReference":
      return node.alt ? [new TextRun({ text: node.alt, ...look, italics: true })] : [];
    case "html":
      return html(node.value, targets);
    default:
      return [];
  }
}

/** Only addresses of the web and of mail; others would mean something else in another folder. */
function link(url: string | undefined, shown: ParagraphChild[], plain: ParagraphChild[]): ParagraphChild[] {
  return url !== undefined && /^(https?|mailto):/i.test(url)
    ? [new ExternalHyperlink({ link: url, children: shown })]
    : plain;
}

/** Line breaks and remarks; other comments are for the writer and stay in the Markdown. */
function html(value: string, { remark }: Targets): ParagraphChild[] {
  if (LINE_BREAK.test(value)) return [new TextRun({ break: 1 })];
  const match = REMARK.exec(value);
  if (match === null) return [];
  const id = remark(match[1] ?? "", match[2] ?? "");
  return [
    new CommentRangeStart(id),
    new CommentRangeEnd(id),
    new TextRun({ children: [new CommentReference(id)] }),
  ];
}
