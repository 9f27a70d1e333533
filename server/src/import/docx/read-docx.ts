// A Word document as HTML, by mammoth, after what mammoth leaves out has been made plain.
import { type Document, XMLSerializer } from "@xmldom/xmldom";
import { zipSync } from "fflate";
import mammoth from "mammoth";
import { Archive } from "../archive.js";
import { allOf, attribute } from "../dom.js";
import { type Losses, NotRead } from "../imported.js";
import { addHeadingStyles, prepareBody, textOf } from "./prepare.js";

const BODY = "word/document.xml";
const STYLES = "word/styles.xml";
/** Parts that hold text or say how to read it; pictures, fonts and whatever else is inside are never unpacked. */
const TEXT_PARTS = /^(\[Content_Types\]\.xml|_rels\/\.rels|word\/[^/]+\.xml|word\/_rels\/[^/]+\.rels)$/;

const EMPTY_STYLES =
  '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"></w:styles>';

/** A remark in the margin, by the id that the text refers to it with. */
export interface Comment {
  readonly author: string;
  readonly text: string;
}

export interface DocxContent {
  readonly html: string;
  readonly comments: ReadonlyMap<string, Comment>;
}

/** Throws `NotRead`. */
export async function readDocx(bytes: Uint8Array, losses: Losses): Promise<DocxContent> {
  const archive = new Archive(bytes, (name) => TEXT_PARTS.test(name));
  const body = archive.xml(BODY);
  if (body === undefined) throw new NotRead(archive.names.some(isOtherOffice) ? "other-office" : "damaged");
  countLosses(archive, body, losses);
  const parts: Record<string, Uint8Array> = { ...archive.parts };
  const styles = archive.xml(STYLES);
  prepareBody(body, styles, archive.xml("word/numbering.xml"), losses);
  parts[BODY] = serialize(body);
  parts[STYLES] = withHeadings(styles);
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(zipSync(parts, { level: 0 })) }, {
    styleMap: ["comment-reference => sup", "p[style-name='Title'] => h1:fresh"],
    // Nothing is read from the archive for a picture: it has been counted as lost.
    convertImage: mammoth.images.imgElement(async () => ({ src: "" })),
    externalFileAccess: false,
  } as Parameters<typeof mammoth.convertToHtml>[1]);
  return { html: value, comments: readComments(archive.xml("word/comments.xml")) };
}

function isOtherOffice(name: string): boolean {
  return /^(xl|ppt)\//.test(name);
}

function withHeadings(styles: Document | undefined): Uint8Array {
  if (styles === undefined) return new TextEncoder().encode(EMPTY_STYLES);
  addHeadingStyles(styles);
  return serialize(styles);
}

function serialize(document: Document): Uint8Array {
  return new TextEncoder().encode(new XMLSerializer().serializeToString(document));
}

function countLosses(archive: Archive, body: Document, losses: Losses): void {
  const count = (name: string) => allOf(body, name).length;
  losses.add("images", count("pic:pic") + count("v:imagedata"));
  losses.add("drawings", count("c:chart") + count("dgm:relIds"));
  losses.add("equations", count("m:oMath"));
  losses.add("embedded", count("w:object") + count("w:altChunk"));
  losses.add("tracked-changes", count("w:ins") + count("w:del") + count("w:moveTo"));
  losses.add("merged-cells", count("w:gridSpan") + countMerged(body));
  losses.add("headers", archive.names.filter((name) => isUsedHeader(archive, name)).length);
  losses.add("macros", archive.names.filter((name) => name === "word/vbaProject.bin").length);
}

/** Cells that continue the one above. */
function countMerged(body: Document): number {
  return allOf(body, "w:vMerge").filter((merge) => attribute(merge, "w:val") !== "restart").length;
}

function isUsedHeader(archive: Archive, name: string): boolean {
  if (!/^word\/(header|footer)\d*\.xml$/.test(name)) return false;
  const root = archive.xml(name)?.documentElement;
  return root ? textOf(root).trim() !== "" : false;
}

function readComments(comments: Document | undefined): ReadonlyMap<string, Comment> {
  const found = new Map<string, Comment>();
  if (comments === undefined) return found;
  for (const comment of allOf(comments, "w:comment")) {
    const id = attribute(comment, "w:id");
    const paragraphs = allOf(comment, "w:p").map(textOf);
    if (id !== undefined) {
      found.set(id, {
        author: attribute(comment, "w:author") ?? "",
        text: paragraphs.filter((text) => text.trim() !== "").join(" "),
      });
    }
  }
  return found;
}
