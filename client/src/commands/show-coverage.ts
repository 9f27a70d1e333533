import {
  commands,
  type QuickPickItem,
  Range,
  Selection,
  type TextEditor,
  TextEditorRevealType,
  window,
} from "vscode";
import type { FindingTag, SpearheadCoverage } from "../../../server/src/protocol.js";
import { currentEditor } from "../current-editor.js";
import { findingsOf, ruleOf } from "../findings.js";
import type { Session } from "../session.js";
import { nameOf, STATUS_ICONS } from "../status.js";
import { word } from "../words.js";

interface Choice extends QuickPickItem {
  readonly go: () => unknown;
}

/** Lists the four spearheads with their status; a choice goes to the evidence, or to the finding that misses it. */
export async function showCoverage({ coverage }: Session): Promise<void> {
  const editor = currentEditor();
  const current = editor && coverage.get(editor.document.uri);
  if (!editor || !current) {
    void window.showInformationMessage(word("coverage.unknown"));
    return;
  }
  const choices: Choice[] = current.spearheads.map((spearhead) => ({
    label: `${STATUS_ICONS[spearhead.status]} ${nameOf(spearhead)}`,
    description: word(`status.${spearhead.status}`),
    detail: firstEvidence(editor, spearhead),
    go: () => goToSpearhead(editor, spearhead),
  }));
  choices.push({
    label: `$(list-unordered) ${word("coverage.problems")}`,
    go: () => commands.executeCommand("workbench.actions.view.problems"),
  });
  const title = word("coverage.label", { covered: current.covered, total: current.total });
  const choice = await window.showQuickPick(choices, { title, placeHolder: word("coverage.pick") });
  await choice?.go();
}

async function goToSpearhead(editor: TextEditor, spearhead: SpearheadCoverage): Promise<void> {
  const places = evidenceChoices(editor, spearhead);
  if (places.length > 1) {
    const placeHolder = word("coverage.pickEvidence", { spearhead: nameOf(spearhead) });
    await (await window.showQuickPick(places, { placeHolder }))?.go();
    return;
  }
  if (places[0]) return places[0].go();
  const finding = findingsOf(editor.document).find(
    (candidate) => ruleOf(candidate) === "missing-spearhead" && spearheadOf(candidate) === spearhead.id,
  );
  if (finding) await goTo(editor, finding.range);
  else void window.showInformationMessage(word("coverage.noEvidence", { spearhead: nameOf(spearhead) }));
}

function firstEvidence(editor: TextEditor, spearhead: SpearheadCoverage): string {
  const [first] = evidenceChoices(editor, spearhead);
  if (first || spearhead.status !== "missing") return first?.label ?? "";
  return word("coverage.noEvidence", { spearhead: nameOf(spearhead) });
}

function evidenceChoices(editor: TextEditor, spearhead: SpearheadCoverage) {
  return spearhead.evidence.map(({ range: { start, end }, kind, requirementId }) => {
    const range = editor.document.validateRange(
      new Range(start.line, start.character, end.line, end.character),
    );
    const text = editor.document.getText(range).replace(/\s+/g, " ").trim();
    return {
      label: word("coverage.evidence", { line: range.start.line + 1, text }),
      description: [word(`evidence.${kind}`), requirementId ?? ""].join(" ").trim(),
      go: () => goTo(editor, range),
    };
  });
}

async function goTo(editor: TextEditor, range: Range): Promise<void> {
  const shown = await window.showTextDocument(editor.document, editor.viewColumn);
  shown.selection = new Selection(range.start, range.end);
  shown.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
}

// The client keeps what the server attached to a diagnostic, though the editor's type does not know it.
function spearheadOf(diagnostic: object): unknown {
  return "data" in diagnostic ? (diagnostic.data as FindingTag | undefined)?.spearhead : undefined;
}
