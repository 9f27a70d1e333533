// Typing within a word, the most common edit, handled without the parser.
import type { Nodes, RootContent, Text } from "mdast";
import { copyTree } from "./copy-tree.js";
import { countLineEndings, isLineEnding, lineEnd, lineStart } from "./lines.js";
import { endOffset, type Shift, startLineNumber, startOffset } from "./positions.js";
import { TAME_LIMITS } from "./tame.js";
import type { TextChange } from "./text-change.js";

/**
 * The tree of `node` after letters were typed or deleted within a word of plain text in it, with positions in the new
 * text; undefined when the change is more than that. `node` stays as it is.
 *
 * Why the parser would give the same: CommonMark and GFM know letters only as a class. The character before the
 * change is a letter and stays, so every character keeps neighbours of the class it had, a line that starts with this
 * word still starts with the same letter, and no line becomes blank. The exceptions, where it does matter which
 * letters there are, go to the parser: tags (`<`), entities (`&`), labels (in brackets) and bare links (`www.`, `:`,
 * `@`). So does a text whose value is not what its source says, and one with escapes, for brackets may be escaped.
 *
 * @param lag What must be added to positions in `node` to get positions in the old text.
 */
export function editWord(node: RootContent, lag: Shift, change: TextChange): RootContent | undefined {
  const { oldText, newText, start, oldEnd, inserted, lengthChange } = change;
  if (start === 0 || !LETTER.test(oldText.charAt(start - 1))) return undefined;
  if (!ONLY_LETTERS.test(inserted) || !ONLY_LETTERS.test(oldText.slice(start, oldEnd))) return undefined;

  const place = findText(node, start - 1 - lag.offset, oldEnd - lag.offset);
  if (place === undefined) return undefined;
  const { text, paragraph } = place;
  const textStart = startOffset(text) + lag.offset;
  // After a check box at the end of a line, remark places the text that follows on that line.
  if ((text.position?.start.column ?? 1) > 1 && isLineEnding(oldText.charCodeAt(textStart - 1)))
    return undefined;
  const isVerbatim = oldText.slice(textStart, endOffset(text) + lag.offset) === text.value;
  const source = oldText.slice(startOffset(paragraph) + lag.offset, endOffset(paragraph) + lag.offset);
  const sourceBefore = oldText.slice(startOffset(paragraph) + lag.offset, start);
  if (!isVerbatim || LETTERS_MATTER.test(source) || endsInBrackets(sourceBefore)) return undefined;
  if (mayBeLink(wordAround(oldText, start)) || mayBeLink(wordAround(newText, start))) return undefined;
  if (isLongLine(oldText, start)) return undefined;

  return copyTree(node, {
    changed: text,
    properties: {
      value: text.value.slice(0, start - textStart) + inserted + text.value.slice(oldEnd - textStart),
    },
    lag,
    from: oldEnd - lag.offset,
    line: startLineNumber(text) + countLineEndings(oldText, textStart, start),
    lengthChange,
  });
}

const LETTER = /[A-Za-zÀ-ÖØ-öø-ÿ]/;
const MOST_LETTERS = 1_000;
const ONLY_LETTERS = new RegExp(`^[A-Za-zÀ-ÖØ-öø-ÿ]{0,${MOST_LETTERS}}$`);
const LETTERS_MATTER = /[<&\\]/;

/** The text that covers `[start, end]`, and the paragraph, heading or cell it is in: what inline syntax cannot leave. */
function findText(
  root: RootContent,
  start: number,
  end: number,
): { text: Text; paragraph: Nodes } | undefined {
  let paragraph: Nodes | undefined;
  let node: Nodes | undefined = root;
  while (node !== undefined && node.type !== "text") {
    if (node.type === "paragraph" || node.type === "heading" || node.type === "tableCell") paragraph = node;
    if (!("children" in node)) return undefined;
    const children: Nodes[] = node.children;
    node = children.find(
      (child) => child.position !== undefined && startOffset(child) <= start && endOffset(child) >= end,
    );
  }
  return node === undefined || paragraph === undefined ? undefined : { text: node, paragraph };
}

/** Whether what follows `source` may be in a label. A label has no brackets within it, unless escaped. */
function endsInBrackets(source: string): boolean {
  return source.lastIndexOf("[") > source.lastIndexOf("]");
}

/** What stands around an offset, up to white space on either side. */
function wordAround(text: string, offset: number): string {
  let start = offset;
  while (start > 0 && !/[\t\n\r ]/.test(text.charAt(start - 1))) start--;
  let end = offset;
  while (end < text.length && !/[\t\n\r ]/.test(text.charAt(end))) end++;
  return text.slice(start, end);
}

/** Whether GFM might read a word as a link without brackets: with `www.`, a protocol, or an address of mail. */
function mayBeLink(word: string): boolean {
  return /[@:/]|w\./i.test(word);
}

/** Whether the line of an offset is, or may become, one that is tamed for its length. */
function isLongLine(text: string, offset: number): boolean {
  const line = text.slice(lineStart(text, offset), lineEnd(text, offset));
  return line.length + MOST_LETTERS > TAME_LIMITS.openingReach && /[[<]/.test(line);
}
