// A clause or criterion explained: what it asks, why, how it is proven and followed up, what it costs, from which source.
import { CATALOGUE } from "../catalogue/catalogue.generated.js";
import type { Clause } from "../catalogue/catalogue-data.js";
import type { MessageLanguage } from "../catalogue/types.js";
import { cite } from "./cite.js";
import { STRINGS } from "./strings.js";
import { sourceById, spearheadName } from "./wording.js";

/** Spearhead, kind and level in one line. */
export function clauseLine(clause: Clause, language: MessageLanguage): string {
  const { clauseKind, level } = STRINGS[language];
  return [spearheadName(clause.spearhead, language), clauseKind[clause.kind], level[clause.level]].join(
    " · ",
  );
}

/** The card as Markdown, in the language of the findings. */
export function clauseCard(clause: Clause, language: MessageLanguage): string {
  const strings = STRINGS[language];
  const parts: (readonly [string, string | undefined])[] = [
    [strings.why, clause.rationale[language]],
    [strings.proof, clause.verification[language]],
    [strings.followUp, clause.followUp[language]],
    [strings.cost, clause.cost?.[language]],
    [strings.sources, sourceOf(clause, language)],
    [strings.criteriaTool, toolPage(clause)],
  ];
  return [
    clause.text[language],
    ...parts.flatMap(([name, words]) => (words ? [`**${name}:** ${words}`] : [])),
  ].join("\n\n");
}

function sourceOf({ source }: Clause, language: MessageLanguage): string {
  const known = sourceById(source.ref);
  return [known ? cite(known, language) : "", source.note].filter((words) => words !== "").join(". ");
}

/** The national page for the first group that has one: other texts than ours, for a buyer who wants to compare. */
function toolPage(clause: Clause): string | undefined {
  const page = CATALOGUE.productGroups.find(
    ({ id, criteriaTool }) => criteriaTool !== undefined && clause.productGroups.includes(id),
  )?.criteriaTool;
  return page && `<${page}>`;
}
