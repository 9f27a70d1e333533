// The same coverage in the terms of others: the themes of the Manifest MVOI, and the codes of a European notice.
import type { Analysis } from "../analysis/analyzer.js";
import { CATALOGUE } from "../catalogue/catalogue.generated.js";
import type { MvoiTheme, Source } from "../catalogue/catalogue-data.js";
import type { Profile } from "../catalogue/organisation.js";
import { type MessageLanguage, SPEARHEADS, type SpearheadId } from "../catalogue/types.js";
import { STRINGS } from "./strings.js";
import { sourceById, themeOf } from "./wording.js";

/** A line of a table of coverage. */
export type CoverageRow =
  | { readonly label: string; readonly spearhead: SpearheadId }
  /** A theme that is not judged by itself; `note` says what there is of it. */
  | { readonly label: string; readonly spearhead: null; readonly note: string };

/**
 * The lines of a table of coverage. For the spearheads their ids, as on the command line and in front matter; for the
 * manifest its themes, then the spearheads that are no theme.
 */
export function coverageRows(
  profile: Profile,
  asked: readonly SpearheadId[],
  language: MessageLanguage,
): readonly CoverageRow[] {
  if (profile === "speerpunten") return asked.map((id) => ({ label: id, spearhead: id }));
  const { noTheme } = STRINGS[language].themes;
  const themes = CATALOGUE.mvoiThemes.flatMap((theme) => rowOf(theme, asked, language) ?? []);
  const others = asked.filter((id) => themeOf(id) === undefined);
  return [...themes, ...others.map((id) => ({ label: noTheme(id), spearhead: id }))];
}

/** The name of a spearhead in a table of this profile. */
export function spearheadLabel(id: SpearheadId, profile: Profile, language: MessageLanguage): string {
  return (profile === "mvoi" && themeOf(id)?.name[language]) || id;
}

function rowOf(
  theme: MvoiTheme,
  asked: readonly SpearheadId[],
  language: MessageLanguage,
): CoverageRow | undefined {
  const { id, spearhead, partly } = theme;
  const label = theme.name[language];
  const words = STRINGS[language].themes;
  if (spearhead === undefined) return { label, spearhead: null, note: words.notJudged };
  if (!asked.includes(spearhead)) return undefined;
  if (!partly) return { label, spearhead };
  const main = themeOf(spearhead)?.name[language] ?? id;
  return { label, spearhead: null, note: words.partlyUnder(main) };
}

/** What a field of a European notice may hold for a document. */
export interface EformsEntry {
  readonly field: string;
  /** Codes that follow from what is covered. */
  readonly codes: readonly string[];
  /** Codes of which the buyer chooses those that fit what is asked, one list per spearhead. */
  readonly choices: readonly (readonly string[])[];
}

export type Statuses = Readonly<Record<SpearheadId, { readonly status: string }>>;

/** The codes of a European notice (eForms) that report what the document covers; fields without a code are absent. */
export function eformsOf({
  spearheads,
}: Pick<Analysis, "spearheads"> | { readonly spearheads: Statuses }): readonly EformsEntry[] {
  const covered = SPEARHEADS.filter((id) => spearheads[id].status === "covered");
  const fields = covered.map(eformsFor);
  return CATALOGUE.eforms.fields.flatMap(({ id: field }) => {
    const lists = fields.flatMap((own) => own.filter((entry) => entry.field === field));
    if (lists.length === 0) return [];
    const codes = new Set(lists.flatMap((entry) => entry.codes));
    // Two spearheads may leave the same choice.
    const choices = new Map(lists.flatMap((entry) => entry.choices.map((list) => [list.join(), list])));
    return [{ field, codes: [...codes], choices: [...choices.values()] }];
  });
}

/** The fields of a European notice in which a spearhead is reported. */
export function eformsFor(spearhead: SpearheadId): readonly EformsEntry[] {
  return CATALOGUE.eforms.fields.flatMap(({ id: field, codes }) => {
    const own = codes.filter((entry) => entry.spearheads.includes(spearhead)).map(({ code }) => code);
    if (own.length === 0) return [];
    return [own.length === 1 ? { field, codes: own, choices: [] } : { field, codes: [], choices: [own] }];
  });
}

/** What a field tells, in a word or two. */
export function eformsFieldName(field: string, language: MessageLanguage): string {
  return CATALOGUE.eforms.fields.find(({ id }) => id === field)?.name[language] ?? field;
}

/** Where the fields and codes come from. */
export function eformsSource(): Source | undefined {
  return sourceById(CATALOGUE.eforms.source);
}
