// Keeps parse time bounded: text that would take micromark far more than linear time is defused before parsing.
import {
  ASTERISK,
  BACKTICK,
  CLOSING_PARENTHESIS,
  COLON,
  DOT,
  GREATER_THAN,
  HYPHEN,
  isDigit,
  LETTER_W,
  LOWER_CASE_BIT,
  PLUS,
  SLASH,
  TAB,
  TILDE,
  UNDERSCORE,
  VERTICAL_BAR,
} from "./characters.js";
import { isLineEnding, isSpaceOrTab, nextLineStart } from "./lines.js";

/**
 * The limits. No specification that people write comes near them; pasted data, broken conversions and attacks do.
 *
 * A *stretch* is a run of lines without a blank line. A *mark* is a character at which micromark tries an inline
 * construct; a run of the same one counts once.
 */
export const TAME_LIMITS = {
  /** For each quote, table row or underlined heading, micromark copies the events of all lines before it. */
  linesPerStretch: 4_000,
  /** Each mark may search all marks before it (emphasis) or all text after it (comments), and moves all words. */
  marksPerLine: 250,
  marksPerStretch: 5_000,
  /** Each run of backticks may search all text after it for its like, once per length of run. */
  backticksPerRun: 64,
  /**
   * How far the end of a link text or a comment may be. While a bracket is open, micromark goes back to it from each
   * word, to see whether that may be a bare link; and it looks for the end of a comment in all text after it.
   */
  openingReach: 10_000,
  /** A cell costs as much as a sentence. */
  pipesPerLine: 1_000,
  pipesPerStretch: 50_000,
  /** Each line goes through all lists and quotes that it is in; and the call stack is finite. */
  containersPerLine: 32,
  /** A list takes two columns at least, so this limits nesting over many lines too. */
  containerColumn: 64,
};

export type TameLimits = Readonly<typeof TAME_LIMITS>;

/**
 * The text with the same length and the same line endings, and with neutral letters or spaces for what goes past the
 * limits. A text within the limits comes back as it is, the same string.
 *
 * What happens to a character depends only on the text from the start of its stretch up to the end of its line.
 * Therefore a part of a document that starts after a blank line is tamed as it is within the whole, also when the
 * part ends before the stretch does; incremental parsing rests on this.
 *
 * @param start The offset after front matter, where Markdown begins.
 * @param limits Others are for tests only.
 */
export function tame(text: string, start = 0, limits: TameLimits = TAME_LIMITS): string {
  const pieces: string[] = [];
  let done = 0;
  let stretch = newStretch();
  for (let offset = start; offset < text.length; ) {
    const line = measureLine(text, offset);
    offset = nextLineStart(text, line.end);
    if (line.end === line.contentStart) {
      if (stretch.lines > 0) stretch = newStretch();
      continue;
    }
    const tameLine = tameLineOf(text, line, stretch, limits);
    if (tameLine === undefined) continue;
    pieces.push(text.slice(done, line.start), tameLine);
    done = line.end;
  }
  return done === 0 ? text : pieces.join("") + text.slice(done);
}

/** What the lines of a stretch have used so far. */
interface Stretch {
  lines: number;
  marks: number;
  pipes: number;
}

function newStretch(): Stretch {
  return { lines: 0, marks: 0, pipes: 0 };
}

/** One line, without its line ending. */
interface Line {
  readonly start: number;
  readonly end: number;
  /** Offset of the first character that is not a space or a tab; `end` in a blank line. */
  readonly contentStart: number;
  readonly marks: number;
  readonly pipes: number;
  readonly longestBacktickRun: number;
}

function measureLine(text: string, start: number): Line {
  let contentStart = start;
  while (contentStart < text.length && isSpaceOrTab(text.charCodeAt(contentStart))) contentStart++;
  let marks = 0;
  let pipes = 0;
  let backtickRun = 0;
  let longestBacktickRun = 0;
  let offset = contentStart;
  for (; offset < text.length; offset++) {
    const code = text.charCodeAt(offset);
    if (isLineEnding(code)) break;
    const kind = kindAt(text, offset);
    if (kind === MARK) marks++;
    else if (kind === PIPE) pipes++;
    backtickRun = code === BACKTICK ? backtickRun + 1 : 0;
    if (backtickRun > longestBacktickRun) longestBacktickRun = backtickRun;
  }
  return { start, end: offset, contentStart, marks, pipes, longestBacktickRun };
}

/** Counts a line that is not blank, and gives its tame form; undefined when it may stay as it is. */
function tameLineOf(text: string, line: Line, stretch: Stretch, limits: TameLimits): string | undefined {
  stretch.lines++;
  if (stretch.lines > limits.linesPerStretch && !mayCloseRawBlock(text, line)) {
    return " ".repeat(line.end - line.start);
  }
  // What may keep its meaning on this line; not above zero when earlier lines used it up.
  const marks = Math.min(limits.marksPerLine, limits.marksPerStretch - stretch.marks);
  const pipes = Math.min(limits.pipesPerLine, limits.pipesPerStretch - stretch.pipes);
  stretch.marks += line.marks;
  stretch.pipes += line.pipes;
  const deepContainer = findDeepContainer(text, line, limits);
  const isTame =
    line.marks <= marks &&
    line.pipes <= pipes &&
    line.longestBacktickRun <= limits.backticksPerRun &&
    line.end - line.start <= limits.openingReach &&
    deepContainer === undefined;
  if (isTame) return undefined;

  let result = text.slice(line.start, line.end);
  const head = result.slice(0, line.marks <= marks ? undefined : offsetAfter(result, MARK, marks));
  const tail = result.slice(head.length);
  result = neutralizeHead(head, limits) + tail.replace(ANY_MARK, NEUTRAL_LETTER);
  if (line.pipes > pipes) {
    const end = offsetAfter(result, PIPE, pipes);
    result = result.slice(0, end) + result.slice(end).replaceAll("|", NEUTRAL_LETTER);
  }
  if (deepContainer === undefined) return result;
  const marker = deepContainer - line.start;
  return result.slice(0, marker) + NEUTRAL_LETTER + result.slice(marker + 1);
}

/** The offset in a line of the mark or pipe after the first `count`; the length of the line when there is none. */
function offsetAfter(line: string, kind: typeof MARK | typeof PIPE, count: number): number {
  let found = 0;
  for (let offset = 0; offset < line.length; offset++) {
    if (kindAt(line, offset) === kind && ++found > count) return offset;
  }
  return line.length;
}

/** Where marks keep their meaning: with letters for openings that are not closed, and for the rest of long runs. */
function neutralizeHead(head: string, limits: TameLimits): string {
  const reach = `{0,${limits.openingReach}}`;
  const unclosed = new RegExp(`\\[(?![^\\]]${reach}\\])|<(?=[!?])(?![^>]${reach}>)`, "g");
  const longRun = new RegExp(`(\`{${limits.backticksPerRun}})(\`+)`, "g");
  return head
    .replace(unclosed, NEUTRAL_LETTER)
    .replace(longRun, (run, kept: string, rest: string, offset: number) => {
      // A run that starts its line may be the fence of a code block, which only one as long closes.
      const mayBeFence = /^[ \t>]*$/.test(head.slice(0, offset));
      return mayBeFence ? run : kept + NEUTRAL_LETTER.repeat(rest.length);
    });
}

const NEUTRAL_LETTER = "x";
const ANY_MARK = /[*_~`[\]<&\\@:]|(?<=w)\./gi;

/**
 * Whether a line may be the end of fenced code or of raw HTML. Such a line is kept where lines around it are blanked,
 * or the code would run on to the end of the document.
 */
function mayCloseRawBlock(text: string, line: Line): boolean {
  return RAW_BLOCK_END.test(text.slice(line.contentStart, Math.min(line.end, line.contentStart + 1_000)));
}

const RAW_BLOCK_END = /^[> \t]*(?:`{3}|~{3})|-->|\?>|\]\]>|<\/(?:pre|script|style|textarea)>/i;

/**
 * The offset of the marker of the first list or quote on a line that nests too deep, if any.
 * After a letter in its place, nothing on the line starts a list or a quote any more.
 */
function findDeepContainer(text: string, line: Line, limits: TameLimits): number | undefined {
  let containers = 0;
  let column = 0;
  for (let offset = line.start; offset < line.end; offset++) {
    const code = text.charCodeAt(offset);
    if (isSpaceOrTab(code)) {
      column += code === TAB ? 4 : 1;
      continue;
    }
    const markerEnd = containerMarkerEnd(text, offset, line.end);
    if (markerEnd === undefined) return undefined;
    containers++;
    if (containers > limits.containersPerLine || column > limits.containerColumn) {
      return isRule(text, offset, line.end) ? undefined : markerEnd - 1;
    }
    column += markerEnd - offset;
    offset = markerEnd - 1;
  }
  return undefined;
}

/** The offset after the marker of a list item or a block quote at `offset`; undefined when there is none. */
function containerMarkerEnd(text: string, offset: number, end: number): number | undefined {
  const code = text.charCodeAt(offset);
  if (code === GREATER_THAN) return offset + 1;
  let markerEnd = offset + 1;
  if (isDigit(code)) {
    while (markerEnd < end && isDigit(text.charCodeAt(markerEnd))) markerEnd++;
    const delimiter = text.charCodeAt(markerEnd);
    if (delimiter !== DOT && delimiter !== CLOSING_PARENTHESIS) return undefined;
    markerEnd++;
  } else if (code !== HYPHEN && code !== ASTERISK && code !== PLUS) return undefined;
  return markerEnd === end || isSpaceOrTab(text.charCodeAt(markerEnd)) ? markerEnd : undefined;
}

/** Whether the rest of a line is a rule such as `- - - - -`, however long. A rule nests nothing. */
function isRule(text: string, start: number, end: number): boolean {
  const marker = text.charCodeAt(start);
  for (let offset = start; offset < end; offset++) {
    const code = text.charCodeAt(offset);
    if (code !== marker && !isSpaceOrTab(code)) return false;
  }
  return marker === HYPHEN || marker === ASTERISK;
}

/** Whether a mark or a pipe is at `offset`. Of a run of `*`, `_`, `~` or backticks only the first is a mark. */
function kindAt(text: string, offset: number): typeof PLAIN | typeof MARK | typeof PIPE {
  const code = text.charCodeAt(offset);
  if (code >= IS_SPECIAL.length || IS_SPECIAL[code] === 0) return PLAIN;
  switch (code) {
    case VERTICAL_BAR:
      return PIPE;
    case ASTERISK:
    case UNDERSCORE:
    case TILDE:
    case BACKTICK:
      return offset > 0 && text.charCodeAt(offset - 1) === code ? PLAIN : MARK;
    case COLON:
      return text.charCodeAt(offset + 1) === SLASH ? MARK : PLAIN;
    case DOT:
      return offset > 0 && (text.charCodeAt(offset - 1) | LOWER_CASE_BIT) === LETTER_W ? MARK : PLAIN;
    default:
      return MARK;
  }
}

const PLAIN = 0;
const MARK = 1;
const PIPE = 2;

/** For each ASCII character, 1 when it may be a mark or a pipe. */
const IS_SPECIAL = new Uint8Array(128);
for (const character of "*_~`[]<&\\@|.:") IS_SPECIAL[character.charCodeAt(0)] = 1;
