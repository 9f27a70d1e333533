// Says behind a share of the contract sum what it comes to.
import { shareOfSumAt } from "../cost/social-return.js";
import { SUM_STRINGS } from "../cost/sum-strings.js";
import { sumText } from "../cost/sum-text.js";
import type { ActionProvider } from "./action.js";

export const socialReturnAmount: ActionProvider = {
  kind: "refactor.insert",
  actions(analysis, selection, language) {
    const share = shareOfSumAt(analysis, selection.start);
    if (!share) return [];
    const written = ` (${sumText(share, analysis.language === "en" ? "en" : "nl")})`;
    const { end } = share.span;
    if (analysis.text.startsWith(written, end)) return [];
    return [
      {
        kind: "refactor.insert",
        title: SUM_STRINGS[language].insert(sumText(share, language)),
        edits: [{ span: { start: end, end }, newText: written }],
        preferred: false,
        select: null,
      },
    ];
  },
};
