// The organisation file: text in, policy and problems out. The command line, the server and the web worker share it, so it
// reads no disk and never throws; what is wrong in it never takes the built-in catalogue away.
import type { Organisation, SocialReturnPeriod } from "../core/index.js";
import { organisationMessages } from "./organisation-messages.js";
import { ORGANISATION_SHAPE, type OrganisationSource } from "./organisation-shape.js";
import { ClauseReader } from "./own-clauses.js";
import { toWords } from "./own-words.js";
import { inOrder, lineFinder, type ReadYaml, readYaml, type YamlProblem } from "./yaml/read.js";

export const ORGANISATION_FILE_NAME = "speerpunt-organisatie.yaml";

export interface OrganisationFile {
  /** What could be used of the file. */
  readonly organisation: Organisation;
  /** A .docx or .dotx with the styles for Word files, relative to this file. */
  readonly wordTemplate?: string;
  /** Equal for files that say the same. */
  readonly key: string;
  /** In the order of the text. */
  readonly problems: readonly YamlProblem[];
  /** The line, from 1, of the value at a path of keys. */
  readonly lineOf: (...keys: string[]) => number;
}

/** Reads an organisation file. Good entries are used, also when something else is wrong. */
export function parseOrganisationFile(text: string): OrganisationFile {
  const read = readYaml(text, ORGANISATION_SHAPE);
  const { criteria = [], clauses = [], words, socialReturn, wordTemplate, ...choices } = read.value ?? {};
  const reader = new ClauseReader(choices.name, read.spanOf);
  const own = [...criteria, ...clauses].flatMap((source) => reader.read(source) ?? []);
  const periods = periodProblems(socialReturn?.periods ?? [], read);
  const organisation: Organisation = {
    ...choices,
    ...(socialReturn && { socialReturn: { ...socialReturn, periods: periods.usable } }),
    ...(own.length > 0 && { clauses: own }),
    ...(words && { words: toWords(words) }),
  };
  const problems = inOrder([...read.problems, ...reader.problems, ...periods.problems]);
  return {
    organisation,
    ...(wordTemplate && { wordTemplate }),
    key: JSON.stringify(organisation),
    problems,
    lineOf: lineFinder(text, read),
  };
}

/** Periods that run backwards cannot be used; of two that overlap the first one counts. */
function periodProblems(
  periods: readonly SocialReturnPeriod[],
  { spanOf }: ReadYaml<OrganisationSource>,
): { usable: readonly SocialReturnPeriod[]; problems: readonly YamlProblem[] } {
  const problems: YamlProblem[] = [];
  const usable: SocialReturnPeriod[] = [];
  for (const period of periods) {
    const { from = "", to = "9999" } = period;
    if (from > to) {
      problems.push({
        span: spanOf(period, "to"),
        severity: "error",
        message: organisationMessages.endsBeforeStart("socialReturn: periods", from, to),
      });
      continue;
    }
    const other = usable.find((one) => (one.from ?? "") <= to && from <= (one.to ?? "9999"));
    if (other) {
      const span = spanOf(period, period.from === undefined ? "" : "from");
      problems.push({
        span,
        severity: "warning",
        message: organisationMessages.overlap(other.from, other.to),
      });
    }
    usable.push(period);
  }
  return { usable, problems };
}
