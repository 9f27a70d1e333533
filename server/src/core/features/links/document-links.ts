// Places in a text that lead to a page: rules and criteria in comments, laws with a source, files that the text links to.
import type { Analysis } from "../../analysis/analyzer.js";
import { readDirectives } from "../../analysis/directives.js";
import type { AssessedBlock } from "../../assessment/assess-block.js";
import { originsOf } from "../../assessment/criteria.js";
import { perBlock } from "../../assessment/per-block.js";
import type { Clause } from "../../catalogue/catalogue-data.js";
import { clauseById } from "../../catalogue/clauses.js";
import { allGlossaryHits, hiddenRegion } from "../../catalogue/glossary.js";
import { ownClauses } from "../../catalogue/organisation.js";
import type { DocumentLanguage, MessageLanguage } from "../../catalogue/types.js";
import type { BlockModel, Comment, Unit } from "../../model/block-model.js";
import { wordsAt } from "../../model/words-at.js";
import { shiftSpan } from "../../text/span.js";
import { hasRule, ruleTitle, sourceById } from "../wording.js";
import { fileLinks } from "./file-links.js";
import type { LinkTarget, PlacedTarget } from "./link-target.js";

export interface DocumentLink extends PlacedTarget {
  /** What the page is about; empty for a file. */
  readonly title: string;
}

/** The links of a document in order, in offsets of the document; to a criterion only where there is a page of it. */
export function documentLinks(analysis: Analysis, language: MessageLanguage): readonly DocumentLink[] {
  const { document, blockStarts, organisation } = analysis;
  const hidden = hiddenRegion(analysis.language);
  return linksOf.in(document, analysis.language).flatMap(({ block, facts }) =>
    facts.flatMap(({ span, target }): DocumentLink[] => {
      // The law of another country is no law of this document.
      if (target.kind === "page" && target.region === hidden) return [];
      const title = titleOf(target, ownClauses(organisation), language);
      return title === undefined ? [] : [{ span: shiftSpan(span, blockStarts[block] ?? 0), target, title }];
    }),
  );
}

/** Undefined for a page that does not exist. */
function titleOf(target: LinkTarget, own: readonly Clause[], language: MessageLanguage): string | undefined {
  switch (target.kind) {
    case "rule":
      return ruleTitle(target.rule, language);
    case "criterion":
      return clauseById(target.criterion, own)?.title[language];
    case "page":
      return target.source.title;
    case "file":
      return "";
  }
}

const NONE: readonly PlacedTarget[] = [];

/** The links of a block; spans relative to it. */
const linksOf = perBlock(
  (block: AssessedBlock, language: DocumentLanguage): readonly PlacedTarget[] => {
    const { model } = block;
    const links = [...commentLinks(block), ...lawLinks(model, language), ...fileLinks(model)];
    return links.length === 0 ? NONE : links.sort((a, b) => a.span.start - b.span.start);
  },
  (links) => links.length > 0,
);

function commentLinks(block: AssessedBlock): PlacedTarget[] {
  const { model } = block;
  if (model.comments.length === 0) return [];
  const origins = originsOf(block).flatMap(({ id, comment }) =>
    link(comment, id, { kind: "criterion", criterion: id }),
  );
  const ignored = readDirectives([model]).flatMap(({ span, rule, criterion }) => {
    const comment = model.comments.find((one) => one.span.start === span.start);
    if (!comment) return [];
    return [
      ...(hasRule(rule) ? link(comment, rule, { kind: "rule", rule }) : []),
      ...(criterion ? link(comment, criterion, { kind: "criterion", criterion }) : []),
    ];
  });
  return [...origins, ...ignored];
}

/** The first place of a word in a comment. */
function link({ span, text }: Comment, word: string, target: LinkTarget): PlacedTarget[] {
  const at = text.search(new RegExp(`(?<![\\w-])${word}(?![\\w-])`));
  const start = span.start + "<!--".length + at;
  return at < 0 ? [] : [{ span: { start, end: start + word.length }, target }];
}

/** Laws and articles of which somebody has read the page that is linked to. */
function lawLinks(model: BlockModel, language: DocumentLanguage): PlacedTarget[] {
  return model.statements.flatMap((statement) => {
    const { kind } = model.units[statement.unit] as Unit;
    if (kind === "code") return [];
    let end = 0;
    return allGlossaryHits(statement.tokens, language).flatMap((hit): PlacedTarget[] => {
      const source = hit.entry.kind === "law" && hit.start >= end ? sourceById(hit.entry.source) : undefined;
      if (source?.status !== "verified" || !source.url) return [];
      end = hit.end;
      const { focus } = wordsAt(model, statement, hit);
      return [{ span: focus, target: { kind: "page", url: source.url, source, region: hit.entry.region } }];
    });
  });
}
