// Words of the overview, in the language of the findings.
import type { MessageLanguage, SpearheadStatus } from "../../catalogue/types.js";

interface OverviewStrings {
  /** Title of the code lens on the title of a document. */
  readonly coverage: (covered: number, total: number) => string;
  readonly status: Readonly<Record<SpearheadStatus, string>>;
  /** What a chapter holds of one spearhead, and that it holds nothing. */
  readonly holds: (spearhead: string, count: number) => string;
  readonly holdsNothing: (spearhead: string) => string;
  readonly more: (count: number) => string;
}

export const OVERVIEW_STRINGS: Readonly<Record<MessageLanguage, OverviewStrings>> = {
  nl: {
    coverage: (covered, total) => `MVI-dekking ${covered} van ${total}`,
    status: { covered: "gedekt", weak: "zwak", missing: "ontbreekt", waived: "niet van toepassing" },
    holds: (spearhead, count) => `**${spearhead}**: ${count} ${count === 1 ? "plaats" : "plaatsen"}`,
    holdsNothing: (spearhead) => `**${spearhead}**: in dit hoofdstuk nog niets dat bindt`,
    more: (count) => `en nog ${count}`,
  },
  en: {
    coverage: (covered, total) => `MVI coverage ${covered} of ${total}`,
    status: { covered: "covered", weak: "weak", missing: "missing", waived: "not applicable" },
    holds: (spearhead, count) => `**${spearhead}**: ${count} ${count === 1 ? "place" : "places"}`,
    holdsNothing: (spearhead) => `**${spearhead}**: nothing in this chapter that binds yet`,
    more: (count) => `and ${count} more`,
  },
};
