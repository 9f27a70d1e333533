import { Range, type TextDocument, window } from "vscode";
import { applyChange } from "../apply-change.js";
import { fetchClauses } from "../clauses.js";
import type { CoverageView } from "../overview/coverage-view.js";
import type { Target } from "../overview/nodes.js";
import { reveal } from "../reveal.js";
import type { Session } from "../session.js";
import { word } from "../words.js";
import { showRule } from "./show-rule.js";

/** Does what a row of the coverage view is for: shows its words in the text, or puts its clause there. */
export async function openRow(session: Session, view: CoverageView, id: string): Promise<void> {
  const found = await view.targetOf(id);
  if (found === undefined) return;
  const { document, target } = found;
  if (target.does === "insert") return fillCell(session, view, document, target);
  const { start, end } = target.range;
  await reveal(document, new Range(start.line, start.character, end.line, end.character));
}

/** Opens the page of the rule that made the finding of a row. */
export async function explainRow(session: Session, view: CoverageView, id: string): Promise<void> {
  const target = (await view.targetOf(id))?.target;
  if (target?.does === "reveal" && target.rule !== undefined) await showRule(session, target.rule);
}

async function fillCell(
  session: Session,
  view: CoverageView,
  document: TextDocument,
  { cell, clause }: Target & { does: "insert" },
): Promise<void> {
  const offers = await fetchClauses(session, { uri: document.uri.toString(), ...cell });
  const offer = clause === undefined ? offers[0] : offers.find(({ id }) => id === clause);
  if (offer && (await applyChange(session, document, offer))) return;
  view.refresh(`cell:${cell.spearhead}:${cell.kind}`);
  void window.showInformationMessage(word(offer ? "view.changed" : "view.noOffer"));
}
