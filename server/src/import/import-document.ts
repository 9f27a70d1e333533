// From the bytes of a file in another format to Markdown. Nothing in a file is run or fetched.

import { isEncryptedZip } from "./archive.js";
import { decodeText } from "./decode-text.js";
import { readDocx } from "./docx/read-docx.js";
import { type Imported, Losses, NotRead } from "./imported.js";
import { toMarkdown } from "./markup/to-markdown.js";
import { readOdt } from "./odt/read-odt.js";

export interface ImportOptions {
  /** What stands before a remark in the margin, with `{author}` in it. */
  readonly remarkBy: string;
}

type WordRemark = (author: string, text: string) => string;

/** Reads .docx, .docm, .odt and HTML, told apart by their content. */
export async function importDocument(bytes: Uint8Array, { remarkBy }: ImportOptions): Promise<Imported> {
  const losses = new Losses();
  const remark: WordRemark = (author, text) => `${remarkBy.replace("{author}", author || "?")}: ${text}`;
  try {
    const markdown = await read(bytes, losses, remark);
    return { kind: "text", markdown, losses: losses.list() };
  } catch (error) {
    if (error instanceof NotRead) return { kind: "refused", reason: error.reason };
    return { kind: "refused", reason: "damaged" };
  }
}

async function read(bytes: Uint8Array, losses: Losses, remarkBy: WordRemark): Promise<string> {
  if (startsWith(bytes, "%PDF-")) throw new NotRead("pdf");
  if (startsWith(bytes, "\u00d0\u00cf\u0011\u00e0")) throw new NotRead(compoundFile(bytes));
  if (startsWith(bytes, "PK")) {
    if (isEncryptedZip(bytes)) throw new NotRead("encrypted");
    if (isOpenDocument(bytes)) return toMarkdown(readOdt(bytes, losses, remarkBy), { losses });
    const { html, comments } = await readDocx(bytes, losses);
    const remark = (id: string) => {
      const comment = comments.get(id);
      return comment && remarkBy(comment.author, comment.text);
    };
    return toMarkdown(html, { losses, remark });
  }
  const text = decodeText(bytes);
  if (text === undefined) throw new NotRead("unknown");
  return toMarkdown(text, { losses });
}

/** Old Office files and encrypted new ones are both compound files; the names of streams in them tell which. */
function compoundFile(bytes: Uint8Array): "encrypted" | "old-word" | "other-office" {
  const text = new TextDecoder("utf-16le").decode(bytes.subarray(0, bytes.length - (bytes.length % 2)));
  if (text.includes("EncryptedPackage")) return "encrypted";
  return text.includes("WordDocument") ? "old-word" : "other-office";
}

/** The first entry of an OpenDocument file is its type, not compressed. Source: OpenDocument 1.3 part 2, 3.3. */
function isOpenDocument(bytes: Uint8Array): boolean {
  return new TextDecoder("latin1")
    .decode(bytes.subarray(30, 120))
    .startsWith("mimetypeapplication/vnd.oasis.opendocument");
}

function startsWith(bytes: Uint8Array, mark: string): boolean {
  return [...mark].every((character, i) => bytes[i] === character.charCodeAt(0));
}
