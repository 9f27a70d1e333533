// A share of the contract sum: what it comes to.
import { shareOfSumAt } from "../cost/social-return.js";
import { SUM_STRINGS } from "../cost/sum-strings.js";
import { sumText } from "../cost/sum-text.js";
import type { HoverProvider } from "./hover-provider.js";

export const socialReturnHovers: HoverProvider = (analysis, offset, language) => {
  const share = shareOfSumAt(analysis, offset);
  return share
    ? [{ span: share.span, markdown: SUM_STRINGS[language].explain(sumText(share, language)) }]
    : [];
};
