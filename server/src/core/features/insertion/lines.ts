// Ends and beginnings of lines in the source of a document.

/** CR LF when the document's first line ends so, else LF. */
export function lineEnding(text: string): string {
  const first = text.indexOf("\n");
  if (first > 0 && text[first - 1] === "\r") return "\r\n";
  return first < 0 && text.includes("\r") ? "\r" : "\n";
}

/** The offset at which the line of `offset` ends, before its line ending. */
export function endOfLine(source: string, offset: number): number {
  const end = source.slice(offset).search(/[\r\n]/);
  return end < 0 ? source.length : offset + end;
}

/** The offset at which the line of `offset` begins. */
export function startOfLine(source: string, offset: number): number {
  return Math.max(source.lastIndexOf("\n", offset - 1), source.lastIndexOf("\r", offset - 1)) + 1;
}
