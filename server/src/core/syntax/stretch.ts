// The lines around a place in a text, for what is decided stretch by stretch.
import { followsBlankLine, lineEnd, lineStart, nextLineStart } from "./lines.js";
import { tame } from "./tame.js";

/** Whether the lines around an offset, up to a blank line on either side, are parsed as they are. */
export function staysTame(text: string, offset: number): boolean {
  let start = lineStart(text, offset);
  while (start > 0 && !followsBlankLine(text, start)) start = lineStart(text, start - 1);
  let end = nextLineStart(text, offset);
  while (end < text.length && text.slice(end, lineEnd(text, end)).trim() !== "")
    end = nextLineStart(text, end);
  const stretch = text.slice(start, end);
  return tame(stretch) === stretch;
}
