// Characters that mean something in Markdown, as UTF-16 units.

export const TAB = 9;
export const LF = 10;
export const CR = 13;
export const SPACE = 32;
export const HASH = 35;
export const AMPERSAND = 38;
export const CLOSING_PARENTHESIS = 41;
export const ASTERISK = 42;
export const PLUS = 43;
export const HYPHEN = 45;
export const DOT = 46;
export const SLASH = 47;
export const COLON = 58;
export const LESS_THAN = 60;
export const GREATER_THAN = 62;
export const OPENING_BRACKET = 91;
export const BACKSLASH = 92;
export const CLOSING_BRACKET = 93;
export const UNDERSCORE = 95;
export const BACKTICK = 96;
export const LETTER_W = 119;
export const VERTICAL_BAR = 124;
export const TILDE = 126;
/** Comes first in a text, or is a space without a width. */
export const BYTE_ORDER_MARK = 0xfeff;
/** What a small letter of ASCII has and its capital has not. */
export const LOWER_CASE_BIT = 32;

const DIGIT_ZERO = 48;
const DIGIT_NINE = 57;

/** Whether a UTF-16 unit is a digit of ASCII. */
export function isDigit(code: number): boolean {
  return code >= DIGIT_ZERO && code <= DIGIT_NINE;
}
