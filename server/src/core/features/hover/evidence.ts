// A sentence that counts for a spearhead, with the words on which that rests.
import { SPEARHEADS } from "../../catalogue/types.js";
import { STRINGS } from "../strings.js";
import { spearheadName } from "../wording.js";
import { formatGrounds, groundsOf } from "./grounds.js";
import { covers, type HoverProvider } from "./hover-provider.js";

export const evidenceHovers: HoverProvider = (analysis, offset, language) => {
  const strings = STRINGS[language];
  return SPEARHEADS.flatMap((id) => {
    const { status, evidence } = analysis.spearheads[id];
    const index = evidence.findIndex(({ span }) => covers(span, offset));
    const hit = evidence[index];
    if (!hit) return [];
    const say =
      status === "covered" ? strings.evidenceFor : status === "waived" ? strings.waiverOf : strings.wishFor;
    const words = formatGrounds(groundsOf(analysis, id, index), status, language);
    const lines = [
      say(spearheadName(id, language, analysis.organisation.profile)),
      ...(words ? [`_${words}_`] : []),
    ];
    return [{ span: hit.span, markdown: lines.join("\n\n") }];
  });
};
