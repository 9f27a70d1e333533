// Where no other words are proposed: what the law fixes, what is quoted, what is there already.
import type { Analysis } from "../../analysis/analyzer.js";
import type { Finding } from "../../analysis/finding.js";
import { CATALOGUE } from "../../catalogue/catalogue.generated.js";
import { CueSet } from "../../catalogue/cue-set.js";
import type { TokenRange } from "../../model/words-at.js";
import { overlaps } from "../../text/span.js";
import { isNumber } from "./numbers.js";
import { type Sentence, wordsIn } from "./sentence.js";

const DUTY = "duty";
/** Duties whose own words or figure are the law's; those of the others are when the sentence says that it is law. */
const DUTIES = new CueSet(
  CATALOGUE.legalDuties.filter(({ cue }) => cue !== "legal").map(({ nl, en }) => ({ id: DUTY, nl, en })),
);
const SOLUTIONS = new CueSet(CATALOGUE.solutionCues, CATALOGUE.numberWords);
/** Rules about things, which may have to fit what is there. */
const ABOUT_THINGS: ReadonlySet<string> = new Set(["prescriptive", "brand-without-equivalent"]);
/** Findings that are to be answered first: the text repeats the law, or rests on what was replaced. */
const FIRST: ReadonlySet<string> = new Set(["legal-minimum", "outdated-reference"]);
const QUOTED = /["“„«][^"“”„«»]*["”»]|(?<!\p{L})['‘][^'‘’]*['’](?!\p{L})/gu;

/** Whether the words of the sentence are not for the writer to choose. */
export function isFixed(analysis: Analysis, finding: Finding, sentence: Sentence): boolean {
  const { unit, statement, signals, focus } = sentence;
  // A requirement with a code is one, also where a whole chapter stands in a block quotation.
  if (unit.inQuote && unit.label === null) return true;
  if (unit.kind === "code" || unit.kind === "heading" || statement.question) return true;
  if (signals.first.has("legal")) return true;
  if (DUTIES.find(statement.tokens, analysis.language).has(DUTY)) return true;
  if (ABOUT_THINGS.has(finding.rule) && tellsWhatIsThere(analysis, sentence)) return true;
  const words = wordsIn(statement, focus);
  if ([...statement.text.matchAll(QUOTED)].some((quoted) => isWithin(words, quoted))) return true;
  return analysis.findings.some(({ rule, span }) => FIRST.has(rule) && overlaps(span, finding.span));
}

/** Whether the sentence speaks of what is there, or must fit it; “drie lagen” is a number of layers and no past tense. */
function tellsWhatIsThere({ language }: Analysis, { statement: { tokens } }: Sentence): boolean {
  const isCounted = ({ start, end }: TokenRange) =>
    end - start === 1 && isNumber(tokens[start - 1], language);
  return SOLUTIONS.find(tokens, language)
    .of("given")
    .some((hit) => !isCounted(hit));
}

function isWithin(words: { start: number; end: number }, quoted: RegExpExecArray): boolean {
  return quoted.index <= words.start && words.end <= quoted.index + quoted[0].length;
}
