// The text for the council: paragraphs that are made of figures alone, so that nobody has to reckon or to trust a phrase.
import { LEVELS } from "../catalogue/catalogue-data.js";
import { EVIDENCE_KINDS, type MessageLanguage, SPEARHEADS, type SpearheadId } from "../catalogue/types.js";
import { spearheadName } from "../features/wording.js";
import { writeNumber } from "../features/write-number.js";
import { COUNCIL_STRINGS, type CouncilStrings } from "./council-strings.js";
import type { Monitor } from "./monitor.js";
import { previousOf } from "./previous.js";
import type { SpearheadTotals, Totals } from "./totals.js";

/** Paragraphs under one heading; the first part has none. */
export interface CouncilPart {
  readonly heading: string | null;
  readonly paragraphs: readonly string[];
  /** What follows the last paragraph, as a list. */
  readonly list: readonly string[];
}

/** The text in parts, for whatever form it is given. */
export function councilParts(monitor: Monitor, language: MessageLanguage): readonly CouncilPart[] {
  const strings = COUNCIL_STRINGS[language];
  const { totals, tool } = monitor;
  const account = strings.account(tool.version, tool.catalogueVersion);
  if (totals.tenders === 0) return [part(null, [strings.nothing, ...limits(monitor, strings), account])];
  return [
    part(null, [extent(monitor, language), account]),
    part(
      strings.spearheads,
      SPEARHEADS.map((id) => spearhead(spearheadName(id, language), totals.spearheads[id], strings)),
    ),
    part(strings.socialReturn, [socialReturn(totals, language)]),
    comparison(monitor, language),
  ];
}

function part(
  heading: string | null,
  paragraphs: readonly string[],
  list: readonly string[] = [],
): CouncilPart {
  return { heading, paragraphs, list };
}

/** The text as Markdown. */
export function councilText(monitor: Monitor, language: MessageLanguage): string {
  const { title } = COUNCIL_STRINGS[language];
  const parts = councilParts(monitor, language).flatMap(({ heading, paragraphs, list }) => [
    ...(heading === null ? [] : [`## ${heading}`]),
    ...paragraphs,
    ...(list.length === 0 ? [] : [list.map((item) => `- ${item}`).join("\n")]),
  ]);
  return `${[`# ${title}`, ...parts].join("\n\n")}\n`;
}

function extent(monitor: Monitor, language: MessageLanguage): string {
  const strings = COUNCIL_STRINGS[language];
  const { tenders, documents, value, complete, explanations } = monitor.totals;
  return [
    strings.counted(tenders, documents),
    ...limits(monitor, strings),
    ...(value.tenders > 0
      ? [strings.value(value.tenders, tenders, writeNumber(value.amount, language))]
      : []),
    strings.complete(complete, tenders),
    strings.explanations(explanations),
  ].join(" ");
}

/** What was left out of the count. */
function limits({ since, shard, unread }: Monitor, strings: CouncilStrings): string[] {
  return [
    ...(since === null ? [] : [strings.since(since)]),
    ...(shard === null ? [] : [strings.shard(shard.index, shard.count)]),
    ...(unread.length === 0 ? [] : [strings.unread(unread.length)]),
  ];
}

function spearhead(name: string, totals: SpearheadTotals, strings: CouncilStrings): string {
  const { asked, statuses, kinds, levels } = totals;
  if (asked === 0) return strings.notAsked(name);
  const list = (parts: readonly string[]) => enumerated(parts, strings.and);
  const { inSome } = strings;
  const others = (["weak", "missing", "waived"] as const).filter((status) => statuses[status] > 0);
  const found = EVIDENCE_KINDS.filter((kind) => kinds[kind] > 0);
  const reached = ([...LEVELS, "none"] as const).filter((level) => levels[level] > 0);
  return [
    strings.covered(
      name,
      statuses.covered,
      asked,
      list(others.map((status) => `${inSome(statuses[status])} ${strings.others[status]}`)),
    ),
    ...(found.length > 0
      ? [strings.kinds(list(found.map((kind) => `${strings.kind[kind]} ${inSome(kinds[kind])}`)))]
      : []),
    ...(reached.length > 0
      ? [
          strings.levels(
            statuses.covered,
            list(reached.map((level) => `${strings.level[level]} ${inSome(levels[level])}`)),
          ),
        ]
      : []),
  ].join(" ");
}

function socialReturn({ socialReturn: facts }: Totals, language: MessageLanguage): string {
  const strings = COUNCIL_STRINGS[language];
  const { withPercentage, meanPercentage, lowestPercentage, highestPercentage, stated, reckoned } = facts;
  const write = (number: number | null) => writeNumber(number ?? 0, language);
  const [mean, lowest, highest] = [meanPercentage, lowestPercentage, highestPercentage].map(write) as [
    string,
    string,
    string,
  ];
  const told = [
    ...(withPercentage === 1 ? [strings.onePercentage(mean)] : []),
    ...(withPercentage > 1
      ? [
          lowest === highest
            ? strings.samePercentage(withPercentage, mean)
            : strings.percentages(withPercentage, mean, lowest, highest),
        ]
      : []),
    ...(stated.tenders > 0 ? [strings.stated(stated.tenders, write(stated.amount))] : []),
    ...(reckoned.tenders > 0 ? [strings.reckoned(reckoned.tenders, write(reckoned.amount))] : []),
  ];
  return told.length > 0 ? told.join(" ") : strings.noSocialReturn;
}

function comparison(monitor: Monitor, language: MessageLanguage): CouncilPart {
  const strings = COUNCIL_STRINGS[language];
  const previous = previousOf(monitor);
  if (previous === null) return part(strings.comparison, [strings.noPrevious]);
  const { id, day, totals } = previous;
  const changes = SPEARHEADS.map((one) =>
    change(spearheadName(one, language), one, totals, monitor.totals, strings),
  );
  return part(strings.comparison, [strings.previous(id, day, totals.tenders)], changes);
}

function change(name: string, id: SpearheadId, before: Totals, now: Totals, strings: CouncilStrings): string {
  const [then, current] = [before.spearheads[id], now.spearheads[id]];
  if (then.asked === 0 || current.asked === 0) return strings.incomparable(name);
  const [was, is] = [then, current].map(({ statuses, asked }) => strings.share(statuses.covered, asked)) as [
    string,
    string,
  ];
  return was === is ? strings.same(name, is) : strings.change(name, was, is);
}

/** `a, b en c`. */
function enumerated(parts: readonly string[], and: string): string {
  if (parts.length < 2) return parts.join("");
  return `${parts.slice(0, -1).join(", ")} ${and} ${parts.at(-1)}`;
}
