// Numbers and shares in words, as digits: “vijfendertig procent” is 35%, “de helft van de punten” is 50%.
import { CATALOGUE } from "../../catalogue/catalogue.generated.js";

const { numbers, joints, shares, articles, "after-share": afterShare } = CATALOGUE.numerals;

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
/** Longer words first, so that “vijftien” is not read as “vijf”. */
const oneOf = (words: readonly string[]) =>
  `(?:${[...words]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join("|")})`;

const UNITS = CATALOGUE.weightWords.flatMap(({ id, nl, en }) =>
  id === "percent" || id === "point-unit" ? [...nl, ...en] : [],
);
const JOINTS = CATALOGUE.weightWords.flatMap(({ id, nl, en }) => (id === "joint" ? [...nl, ...en] : []));
const NUMBER = oneOf(Object.keys(numbers));
const WHOLE_NUMBER = String.raw`(?<![\p{L}\d-])${NUMBER}(?:${oneOf(joints)}?${NUMBER})*(?!\p{L})`;
const COUNTED = new RegExp(String.raw`${WHOLE_NUMBER}(?=\s*${oneOf(UNITS)}(?!\p{L}))`, "giu");
/** “prijs vijftig, plan veertig en team twintig punten”: the last number has the unit of all. */
const UNCOUNTED = new RegExp(WHOLE_NUMBER, "giu");
const LEAST_UNCOUNTED = 10;
const SHARE = oneOf(Object.keys(shares));
const SHARED = new RegExp(
  String.raw`(?:(${WHOLE_NUMBER})\s+)?(?<!\p{L})(${SHARE})(?=\s+${oneOf(afterShare)}(?!\p{L}))`,
  "giu",
);
/** “… : een derde;” at the end of a line or part. */
const SHARED_LAST = new RegExp(
  String.raw`(?<=[\s:])(?:(?:(${WHOLE_NUMBER})|${oneOf(articles)})\s+|(?<=:\s))(${SHARE})(?=\s*(?:[;,.)]|$)|\s+${oneOf(JOINTS)}\s)`,
  "gimu",
);
const PIECE = new RegExp(NUMBER, "giu");
/** A percent sign or a whole word: one of these is in every text with a number in words that counts. */
const MAY_HOLD = new RegExp(`%|(?<!\\p{L})${oneOf([...UNITS, ...Object.keys(shares)])}(?!\\p{L})`, "iu");

/** Whether a text has a number in digits, or may have one in words. */
export function mayHoldFigure(text: string): boolean {
  return /\d/.test(text) || MAY_HOLD.test(text);
}

const WEIGHING = new RegExp(
  oneOf(
    CATALOGUE.weightWords.flatMap(({ id, nl, en }) =>
      id === "price" || id === "weight" ? [...nl, ...en].filter((word) => /^\p{L}+$/u.test(word)) : [],
    ),
  ),
  "iu",
);

/** Whether a text holds the name of a price, or a word for weighing. */
export function namesWeights(text: string): boolean {
  return WEIGHING.test(text);
}

const PERCENT = CATALOGUE.weightWords.flatMap(({ id, nl, en }) =>
  id === "percent" ? [...nl, ...en].filter((word) => word !== "%") : [],
);
const WRITTEN_PERCENT = new RegExp(String.raw`(?<=\d)\s*${oneOf(PERCENT)}(?!\p{L})`, "giu");
const OF_WHOLE = /(?<![\d/.,])(\d{1,3})\s?\/\s?(100?)(?![\d/])/g;

/** The text with the numbers of percentages and points, and the shares of a whole, in digits: “35%”, “40 punten”. */
export function withDigits(text: string): string {
  const figured = text.includes("/")
    ? text.replace(OF_WHOLE, (_, part: string, whole: string) => `${(100 * Number(part)) / Number(whole)}%`)
    : text;
  if (!MAY_HOLD.test(figured)) return figured;
  const shared = figured.replace(SHARED, shareOf).replace(SHARED_LAST, shareOf);
  const counted = shared.replace(COUNTED, (number) => String(readWords(number)));
  const whole =
    counted === shared
      ? counted
      : counted.replace(UNCOUNTED, (number) => {
          const value = readWords(number);
          return value < LEAST_UNCOUNTED ? number : String(value);
        });
  return whole.replace(WRITTEN_PERCENT, "%");
}

function shareOf(_: string, number: string | undefined, share: string): string {
  return `${round((number ? readWords(number) : 1) * (shares[share.toLowerCase()] as number) * 100)}%`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

function readWords(number: string): number {
  let sum = 0;
  for (const [piece] of number.toLowerCase().matchAll(PIECE)) {
    const value = numbers[piece] as number;
    sum = value >= 100 ? Math.max(sum, 1) * value : sum + value;
  }
  return sum;
}
