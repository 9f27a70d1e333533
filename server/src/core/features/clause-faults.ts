// What is wrong with an organisation's own clause: what no clause may have, and what the rules would find in a document.
import { type Analysis, analyze } from "../analysis/analyzer.js";
import type { Finding } from "../analysis/finding.js";
import { standardsIn } from "../assessment/standards/references.js";
import { CATALOGUE } from "../catalogue/catalogue.generated.js";
import type { Bilingual, Clause } from "../catalogue/catalogue-data.js";
import {
  type ClausePart,
  clauseFormReader,
  type FormFault,
  type FormReader,
} from "../catalogue/clause-form.js";
import { CueSet } from "../catalogue/cue-set.js";
import type { Statement } from "../model/block-model.js";
import { type TokenRange, textAt } from "../model/words-at.js";
import { CHAPTERS, PROOF } from "./strings.js";
import { formatMessage } from "./wording.js";

/** A finding that the clause would have in any document. */
export interface ClauseFinding {
  readonly kind: "finding";
  readonly part: ClausePart;
  readonly language: "nl" | "en";
  readonly rule: string;
  /** The words at fault. */
  readonly words: string;
  readonly message: Bilingual;
}

/** A standard or label, named in a sentence that lets a tenderer offer nothing else. */
export interface MissingEquivalent {
  readonly kind: "no-equivalent";
  readonly part: ClausePart;
  readonly language: "nl" | "en";
  /** The name of the standard. */
  readonly words: string;
}

export type ClauseFault = FormFault | ClauseFinding | MissingEquivalent;

/** Rules over single sentences; the others look at a whole document. */
const RULES = [
  "vague",
  "unmeasurable",
  "norm-without-equivalent",
  "brand-without-equivalent",
  "outdated-reference",
  "legal-minimum",
];

/** The rule that finds the same in a demand. */
const FIXED_BY_NAME = "norm-without-equivalent";
const EQUIVALENCE = new CueSet(CATALOGUE.equivalence);

let reader: FormReader | undefined;

/** The faults of a clause in one of its languages, in the order of its parts. Takes a few milliseconds. */
export function clauseFaults(clause: Clause, language: "nl" | "en"): readonly ClauseFault[] {
  reader ??= clauseFormReader(CATALOGUE.locals);
  // The clause as it would stand in a document, read by the rules that would read it there.
  const { text, parts } = sample(clause, language);
  const analysis = analyze(text, { language, onlyRules: RULES });
  const partAt = (offset: number) => parts.find(({ end }) => offset < end)?.part ?? "followUp";
  const findings = analysis.findings.map((finding) =>
    toFault(finding, partAt(finding.focus.start), language, text),
  );
  const fixed = namesWithoutEquivalent(analysis)
    .map(({ start, words }): MissingEquivalent => {
      return { kind: "no-equivalent", part: partAt(start), language, words };
    })
    .filter(({ part }) => !findings.some((found) => found.rule === FIXED_BY_NAME && found.part === part));
  return [...reader(clause, language), ...findings, ...fixed];
}

/** Whether it names one standard: “een certificaat” may be any. */
function isProperName(statement: Statement, name: TokenRange): boolean {
  return /\d|\p{Lu}.*\p{Lu}|\s\p{Lu}/u.test(textAt(statement, name));
}

/** Standards in sentences that allow no equivalent. The rule looks at demands; a means of proof need not be one. */
function namesWithoutEquivalent({
  document,
  blockStarts,
  language,
}: Analysis): { start: number; words: string }[] {
  return document.blocks.flatMap(({ model }, index) =>
    model.statements.flatMap((statement) => {
      const name = standardsIn(statement, language).find((one) => isProperName(statement, one));
      if (!name) return [];
      const cues = EQUIVALENCE.find(statement.tokens, language);
      if (cues.has("equivalent") || cues.has("equivalent-standard")) return [];
      const start = (blockStarts[index] ?? 0) + statement.span.start;
      return [{ start, words: textAt(statement, name) }];
    }),
  );
}

function toFault(finding: Finding, part: ClausePart, language: "nl" | "en", text: string): ClauseFinding {
  return {
    kind: "finding",
    part,
    language,
    rule: finding.rule,
    words: text.slice(finding.focus.start, finding.focus.end),
    message: { nl: formatMessage(finding, "nl"), en: formatMessage(finding, "en") },
  };
}

interface Sample {
  readonly text: string;
  /** Where each part ends in the text, in order. */
  readonly parts: readonly { readonly part: ClausePart; readonly end: number }[];
}

function sample(clause: Clause, language: "nl" | "en"): Sample {
  const chapters = CHAPTERS[language];
  const written: [ClausePart, string][] = [
    ["text", `# ${chapters[clause.kind]}\n\n${plain(clause.text[language])}`],
    ["verification", `${PROOF[language]}: ${plain(clause.verification[language])}`],
    ["followUp", `# ${chapters["contract-clause"]}\n\n${plain(clause.followUp[language])}`],
  ];
  let text = "";
  const parts = written.map(([part, words]) => {
    text += `${words}\n\n`;
    return { part, end: text.length };
  });
  return { text, parts };
}

/** One line: a line break or a mark at its start must not make Markdown of it. */
function plain(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
