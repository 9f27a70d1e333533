// The verdict as one page to read, send and print.
import type { Profile } from "../catalogue/organisation.js";
import {
  type MessageLanguage,
  type PhaseId,
  SPEARHEADS,
  type SpearheadId,
  type SpearheadStatus,
} from "../catalogue/types.js";
import { type Child, type Html, h } from "../features/html/html.js";
import { page } from "../features/html/page.js";
import { table } from "../features/html/table.js";
import { REPORT_STRINGS } from "../features/report/strings.js";
import { spearheadLabel } from "../features/taxonomies.js";
import { CATALOGUE_VERSION, ruleTitle } from "../features/wording.js";
import type { GateLevel } from "./policy.js";
import { gateTitle } from "./strings.js";
import type { GateReason } from "./verdict.js";
import { GATE_WORDS, type GateWords } from "./words.js";

export interface PageDocument {
  /** As a reader knows it. */
  readonly name: string;
  readonly phase: PhaseId | null;
  readonly level: GateLevel;
  readonly profile: Profile;
  readonly statuses: Readonly<Record<SpearheadId, SpearheadStatus>>;
  /** Spearheads that are asked for. */
  readonly asked: readonly SpearheadId[];
  /** Those of which the other documents of the tender tell. */
  readonly toldElsewhere: readonly SpearheadId[];
  /** Those that stop publication, each with its place in words. */
  readonly reasons: readonly (Pick<GateReason, "rule" | "severity" | "message"> & {
    readonly place: string;
  })[];
  readonly notes: readonly string[];
}

export interface PageExplanation {
  readonly document: string;
  readonly place: string;
  readonly about: string;
  readonly reason: string;
  readonly author: string | null;
  readonly date: string | null;
}

export interface GatePage {
  readonly passed: boolean;
  readonly verdict: string;
  /** What is told below the verdict, a paragraph each. */
  readonly remarks: readonly string[];
  /** What could not be judged. */
  readonly problems: readonly string[];
  readonly documents: readonly PageDocument[];
  /** Undefined when nobody asked. */
  readonly explanations: readonly PageExplanation[] | undefined;
}

/** The whole page as text, the same for the same input. */
export function gatePage(input: GatePage, language: MessageLanguage): string {
  const words = GATE_WORDS[language];
  const { verdict, passed, remarks, documents } = input;
  return page({
    language,
    title: words.title,
    header: [h("h1", {}, words.title)],
    main: [
      h("p", { class: `lead ${passed ? "covered" : "missing"}` }, h("strong", {}, verdict)),
      ...remarks.map((remark) => h("p", {}, remark)),
      ...listed(words.problems, input.problems),
      ...(documents.length > 0 ? overview(documents, words, language) : []),
      ...documents.flatMap((document) => documentPart(document, words, language)),
      ...explanations(input, words),
    ],
    footer: [h("p", {}, words.footer(CATALOGUE_VERSION))],
  });
}

function listed(title: string, items: readonly string[]): Child[] {
  if (items.length === 0) return [];
  return [h("h2", {}, title), h("ul", {}, ...items.map((item) => h("li", {}, item)))];
}

function overview(documents: readonly PageDocument[], words: GateWords, language: MessageLanguage): Child[] {
  const { statuses } = REPORT_STRINGS[language];
  const profile = documents[0]?.profile ?? "speerpunten";
  const rows = documents.map((document): Child[] => [
    document.name,
    ...SPEARHEADS.map((id) => {
      if (!document.asked.includes(id)) return "–";
      return document.toldElsewhere.includes(id)
        ? h("span", { class: "soft" }, words.elsewhere)
        : statusWord(document, id, statuses);
    }),
    document.reasons.length,
  ]);
  const head = [
    words.document,
    ...SPEARHEADS.map((id) => spearheadLabel(id, profile, language)),
    words.reasons,
  ];
  const isElsewhere = documents.some(({ toldElsewhere }) => toldElsewhere.length > 0);
  return [
    h("h2", {}, words.overview),
    table({ caption: words.coverage, head, rows }),
    isElsewhere ? h("p", { class: "soft" }, words.elsewhereNote) : null,
  ];
}

/** Of a line no number stands alone; a chapter may be long. */
const SHORT_PLACE = 14;

function placeWord(place: string): Child {
  return place.length <= SHORT_PLACE ? h("span", { class: "nowrap" }, place) : place;
}

function statusWord(
  { statuses }: PageDocument,
  id: SpearheadId,
  names: Readonly<Record<SpearheadStatus, string>>,
): Html {
  return h("span", { class: `status ${statuses[id]}` }, names[statuses[id]]);
}

function documentPart(document: PageDocument, words: GateWords, language: MessageLanguage): Child[] {
  const { name, phase, level, reasons, notes } = document;
  // What has nothing to tell stands in the overview.
  if (reasons.length === 0 && notes.length === 0) return [];
  const { severities } = REPORT_STRINGS[language];
  const rows = reasons.map(({ place, severity, rule, message }): Child[] => [
    placeWord(place),
    severities[severity],
    ruleTitle(rule, language) || gateTitle(rule, language) || rule,
    message,
  ]);
  const head = [words.place, words.severity, words.reason, words.message];
  return [
    h("h2", {}, name),
    h("p", { class: "soft" }, `${words.phase(phase)}; ${words.level[level]}`),
    rows.length === 0
      ? h("p", {}, words.nothing)
      : table({ caption: `${words.reasons}: ${name}`, head, rows }),
    ...notes.map((note) => h("p", {}, note)),
  ];
}

function explanations({ explanations: all }: GatePage, words: GateWords): Child[] {
  if (all === undefined) return [];
  const rows = all.map(({ document, place, about, reason, author, date }): Child[] => [
    `${document}, ${place}`,
    about,
    reason === "" ? words.noReason : h("q", {}, `“${reason}”`),
    author ?? "–",
    date ?? "–",
  ]);
  const head = [words.place, words.about, words.why, words.who, words.when];
  return [
    h("h2", {}, words.explanations),
    rows.length === 0 ? h("p", {}, words.noExplanations) : table({ caption: words.explanations, head, rows }),
  ];
}
