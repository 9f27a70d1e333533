// The overview in the words of the protocol.
import type { TextDocument } from "vscode-languageserver-textdocument";
import {
  type Analysis,
  type CellClause,
  type Explanation,
  type MessageLanguage,
  type OverviewPlace,
  overviewOf,
  ruleTitle,
  shortText,
  spearheadName,
} from "../core/index.js";
import type { ClauseOffer, ExplanationPlace, OverviewResult, PlaceList } from "../protocol.js";
import { type EditSupport, toRange, toWorkspaceEdit } from "./to-lsp.js";

/** No reader follows more places of one cell than this. */
const MAX_PLACES = 50;

export function toOverview(
  analysis: Analysis,
  document: TextDocument,
  language: MessageLanguage,
): OverviewResult {
  const { rows, covered, total, explanations } = overviewOf(analysis, language);
  const placeList = (places: readonly OverviewPlace[]) => toPlaceList(places, document);
  return {
    version: document.version,
    covered,
    total,
    rows: rows.map((row) =>
      row.spearhead === null
        ? row
        : {
            ...row,
            cells: row.cells.map(({ kind, status, places }) => ({ kind, status, ...placeList(places) })),
            besides: placeList(row.besides),
          },
    ),
    explanations: explanations.map((explanation) => toExplanation(explanation, analysis, document, language)),
  };
}

function toPlaceList(places: readonly OverviewPlace[], document: TextDocument): PlaceList {
  return {
    count: places.length,
    places: places.slice(0, MAX_PLACES).map(({ span, text, kind, requirementId, heading }) => ({
      range: toRange(span, document),
      text: shortText(text),
      kind,
      requirementId,
      heading,
    })),
  };
}

function toExplanation(
  { span, reason, rule, spearhead }: Explanation,
  { organisation }: Analysis,
  document: TextDocument,
  language: MessageLanguage,
): ExplanationPlace {
  const about = spearhead
    ? spearheadName(spearhead, language, organisation.profile)
    : ruleTitle(rule ?? "", language) || (rule ?? "");
  return { range: toRange(span, document), reason, about };
}

export function toClauseOffer(
  { id, title, heading, newChapter, edits, select }: CellClause,
  document: TextDocument,
  support: EditSupport,
): ClauseOffer {
  const edit = toWorkspaceEdit({ title, edits, select, preferred: true }, document, support);
  return { id, title, heading, newChapter, version: document.version, edit };
}
