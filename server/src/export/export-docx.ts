// A Markdown document as a Word file.
import { Document, Packer, Paragraph } from "docx";
import { unzipSync, zipSync } from "fflate";
import type { Definition, FootnoteDefinition, Nodes, Root } from "mdast";
import remarkFrontmatter from "remark-frontmatter";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { BlockWriter } from "./blocks.js";
import type { ExportRequest } from "./exported.js";
import type { Targets } from "./inline.js";
import { OWN_STYLES, type Reference } from "./reference-styles.js";

export type ExportOptions = ExportRequest["options"] & { readonly reference?: Reference };

/** The start of the times that a zip archive can hold: the same text gives the same times. */
const NO_TIME = new Date(1980, 0, 1);

export async function exportDocx(markdown: string, options: ExportOptions): Promise<Uint8Array> {
  const tree = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkFrontmatter, ["yaml", "toml"])
    .parse(markdown) as Root;
  const styles = options.reference?.ids ?? OWN_STYLES;
  const notes = nodesOf<FootnoteDefinition>(tree, "footnoteDefinition");
  const remarks: { id: number; author: string; children: Paragraph[] }[] = [];
  const targets: Targets = {
    links: new Map(nodesOf<Definition>(tree, "definition").map(({ identifier, url }) => [identifier, url])),
    footnotes: new Map(notes.map(({ identifier }, i) => [identifier, i + 1])),
    remark: (author, text) => {
      remarks.push({ id: remarks.length, author, children: [new Paragraph(text)] });
      return remarks.length - 1;
    },
  };
  const writer = new BlockWriter(targets, styles);
  const children = writer.write(tree.children);
  const footnotes = Object.fromEntries(
    notes.map((note, i) => [i + 1, { children: paragraphsOf(writer, note) }]),
  );
  const document = new Document({
    title: options.title ?? firstHeading(tree),
    creator: "",
    lastModifiedBy: "",
    styles: ownLook(options.language),
    numbering: { config: writer.lists.map(({ reference, levels }) => ({ reference, levels: [...levels] })) },
    comments: { children: remarks },
    footnotes,
    sections: [{ children }],
  });
  return withReference(await Packer.toBuffer(document), options.reference);
}

function paragraphsOf(writer: BlockWriter, note: FootnoteDefinition): Paragraph[] {
  return writer.write(note.children).filter((block) => block instanceof Paragraph);
}

/** How the export looks without a template: plain, legible, and easy to change by its styles. */
function ownLook(language: string) {
  const heading = (size: number) => ({
    run: { size, bold: true, color: "000000" },
    paragraph: { spacing: { before: size * 12, after: 120 }, keepNext: true },
  });
  return {
    default: {
      document: {
        run: { font: "Calibri", size: 22, language: { value: language } },
        paragraph: { spacing: { after: 120 } },
      },
      heading1: heading(32),
      heading2: heading(26),
      heading3: heading(24),
      heading4: heading(22),
      heading5: heading(22),
      heading6: heading(22),
    },
    paragraphStyles: [
      {
        id: OWN_STYLES.quote,
        name: "Quote",
        basedOn: "Normal",
        run: { italics: true },
        paragraph: { indent: { left: 360 } },
      },
    ],
  };
}

/** Puts the parts of the template in the place of ours, and takes out what would differ between two runs. */
function withReference(bytes: Uint8Array, reference: Reference | undefined): Uint8Array {
  const parts: Record<string, Uint8Array> = unzipSync(bytes);
  for (const [name, content] of Object.entries(reference?.parts ?? {})) {
    if (parts[name] !== undefined) parts[name] = content;
  }
  const core = new TextDecoder().decode(parts["docProps/core.xml"]);
  const timeless = core.replace(/<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/g, "");
  parts["docProps/core.xml"] = new TextEncoder().encode(timeless);
  return zipSync(parts, { mtime: NO_TIME });
}

function firstHeading(tree: Root): string {
  const heading = tree.children.find(({ type }) => type === "heading");
  return heading ? textOf(heading) : "";
}

function textOf(node: Nodes): string {
  if ("value" in node) return node.value;
  return "children" in node ? node.children.map(textOf).join("") : "";
}

function nodesOf<Node extends Nodes>(root: Nodes, type: Node["type"]): Node[] {
  if (root.type === type) return [root as Node];
  return "children" in root ? root.children.flatMap((child) => nodesOf<Node>(child, type)) : [];
}
