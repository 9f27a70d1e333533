// Inside a comment of Speerpunt: its words, rule ids, spearheads and ids of criteria.
import { allClauses } from "../../catalogue/clauses.js";
import { suits } from "../../catalogue/offer.js";
import { ownClauses } from "../../catalogue/organisation.js";
import { SPEARHEADS } from "../../catalogue/types.js";
import { clauseCard, clauseLine } from "../clause-card.js";
import { isAnsweredByClause } from "../fixes/clause.js";
import { STRINGS } from "../strings.js";
import { RULE_IDS, ruleTitle, spearheadName } from "../wording.js";
import { type CompletionItem, type CompletionRequest, replaceTyped } from "./completion-item.js";

const OPEN = /<!--\s*(speerpunt[\w-]*)?$|<!--\s*(s[\w-]*)$/;
const RULE = /<!--\s*speerpunt-(?:negeer|ignore)(?:-bestand|-file)?\s+([\w-]*)$/;
const CRITERION = /<!--\s*speerpunt:\s*([\w-]*)$/;
const SPEARHEAD = /<!--\s*speerpunt-(?:negeer|ignore)(?:-bestand|-file)?\s+([\w-]+)\s+([\w-]*)$/;

export function commentCompletions(request: CompletionRequest): readonly CompletionItem[] {
  const rule = RULE.exec(request.before);
  if (rule) return rules(request, rule[1] ?? "");
  const spearhead = SPEARHEAD.exec(request.before);
  if (spearhead) return spearheads(request, spearhead[1] as string, spearhead[2] ?? "");
  const criterion = CRITERION.exec(request.before);
  if (criterion) return criteria(request, criterion[1] ?? "");
  const open = OPEN.exec(request.before);
  return open ? words(request, open[1] ?? open[2] ?? "") : [];
}

function words(request: CompletionRequest, typed: string): CompletionItem[] {
  const { ignoreNext, ignoreFile } = STRINGS[request.language];
  const isEnglish = request.analysis.language === "en";
  const names = isEnglish
    ? ["speerpunt-ignore", "speerpunt-ignore-file"]
    : ["speerpunt-negeer", "speerpunt-negeer-bestand"];
  return names.map((name, index) => ({
    label: name,
    kind: "rule",
    detail: index === 0 ? ignoreNext : ignoreFile,
    documentation: "",
    edit: replaceTyped(request, typed.length, `${name} `),
    select: null,
  }));
}

/** The criteria of the product group and the general ones, with their version: where a text was taken from. */
function criteria(request: CompletionRequest, typed: string): CompletionItem[] {
  const { analysis, language, after } = request;
  const fitting = [...ownClauses(analysis.organisation), ...allClauses()].filter((clause) =>
    suits(clause, analysis.productGroup),
  );
  const close = after.trim() === "" ? " -->" : "";
  return fitting.map((clause) => ({
    label: clause.id,
    kind: "value",
    detail: `${clause.title[language]} (${clauseLine(clause, language)})`,
    documentation: clauseCard(clause, language),
    edit: replaceTyped(request, typed.length, `${clause.id} v${clause.version}${close}`),
    select: null,
  }));
}

/** The rules that found something in this document first: those are what a writer wants to explain. */
function rules(request: CompletionRequest, typed: string): CompletionItem[] {
  const { analysis, language } = request;
  const found = new Set(analysis.findings.map(({ rule }) => rule));
  const ids = [...RULE_IDS].sort((a, b) => Number(found.has(b)) - Number(found.has(a)));
  return ids.map((id) => {
    const { newText, select } = withReason(request, isAnsweredByClause(id) ? `${id} ` : `${id}: `);
    return {
      label: id,
      kind: "rule",
      detail: ruleTitle(id, language),
      documentation: "",
      edit: replaceTyped(request, typed.length, newText),
      select,
    };
  });
}

function spearheads(request: CompletionRequest, rule: string, typed: string): CompletionItem[] {
  if (!isAnsweredByClause(rule)) return [];
  return SPEARHEADS.map((id) => {
    const { newText, select } = withReason(request, `${id}: `);
    return {
      label: id,
      kind: "value",
      detail: spearheadName(id, request.language),
      documentation: "",
      edit: replaceTyped(request, typed.length, newText),
      select,
    };
  });
}

/** With the open reason and the end of the comment, where the line does not have them yet and the rule is complete. */
function withReason({ after, language }: CompletionRequest, head: string) {
  if (!head.endsWith(": ") || after.trim() !== "") return { newText: head.replace(/:? $/, ""), select: null };
  const { openReason } = STRINGS[language];
  const select = { start: head.length, end: head.length + openReason.length };
  return { newText: `${head}${openReason} -->`, select };
}
