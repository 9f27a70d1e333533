import type { CompletionList, CompletionParams } from "vscode-languageserver";
import { beginsLabel, labelsElsewhere } from "../../core/index.js";
import { completions, type Elsewhere } from "../completions.js";
import { isPosition, toOffset } from "../from-lsp.js";
import type { Guard } from "../guard.js";
import type { Session } from "../session.js";
import { Tenders } from "../tenders.js";
import { yamlCompletions } from "../yaml-help.js";
import type { LanguageFeature } from "./language-feature.js";

export const completionFeature: LanguageFeature = {
  capabilities: () => ({ completionProvider: { triggerCharacters: [":", "-"] } }),
  serve({ connection, guard, session }) {
    connection.onCompletion((params) =>
      guard.safely("completion", null, () => completionsFor(session(), params, guard)),
    );
  },
};

async function completionsFor(
  session: Session,
  { textDocument, position, context }: CompletionParams,
  guard: Guard,
): Promise<CompletionList | null> {
  const support = session.client.completions;
  if (!isPosition(position)) return null;
  const yaml = await session.openYaml(textDocument.uri);
  if (yaml) {
    return yamlCompletions(yaml.document, toOffset(position, yaml.document), yaml.language, support);
  }
  const open = await session.analysed(textDocument.uri);
  if (!open) return null;
  const { analysis, text, language } = open;
  const before = text.getText({ start: { line: position.line, character: 0 }, end: position });
  const elsewhere = beginsLabel(before) ? await labelsBeside(session, textDocument.uri, guard) : NOTHING;
  return completions(analysis, text, toOffset(position, text), context, language, support, elsewhere);
}

const NOTHING: Elsewhere = { labels: [], complete: true };

/** Ids of the documents beside it that are known already; the others are read for the next time that somebody asks. */
async function labelsBeside(session: Session, uri: string, guard: Guard): Promise<Elsewhere> {
  const tender = await session.tenders.of(uri, { read: false });
  if (!tender) return NOTHING;
  if (!tender.complete) {
    guard.quietly(`documents beside ${uri}`, async () => {
      await session.tenders.of(uri);
    });
  }
  return { labels: labelsElsewhere(tender.set, Tenders.nameOf(uri)), complete: tender.complete };
}
