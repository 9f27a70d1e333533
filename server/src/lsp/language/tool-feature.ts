// The tools for models, for a client that offers them in its editor. They read; whether an edit is applied is up to the writer.
import type { CancellationToken } from "vscode-languageserver";
import {
  analyze,
  answerQuestion,
  readQuestion,
  type ToolDocument,
  type ToolOutcome,
} from "../../core/index.js";
import type { ToolParams } from "../../protocol.js";
import { throwIfCancelled } from "../guard.js";
import type { Session } from "../session.js";
import { tenderAround } from "../tender-around.js";
import type { LanguageFeature } from "./language-feature.js";

export const toolFeature: LanguageFeature = {
  capabilities: () => ({}),
  serve({ connection, guard, session }) {
    connection.onRequest<ToolOutcome | null, void>(
      "speerpunt/tool",
      (params: ToolParams, token: CancellationToken) =>
        guard.safely("tool", null, () => answer(session(), params, token)),
    );
  },
};

async function answer(
  session: Session,
  { tool, input, uri }: ToolParams,
  token: CancellationToken,
): Promise<ToolOutcome> {
  const settings = await session.settingsFor(uri);
  const read = readQuestion(tool, input, settings.language);
  if (read.kind === "fault") return read;
  const { text, path, language } = read.question;
  const open = text === null ? (await session.analysed(uri))?.analysis : analyze(text, settings.options);
  throwIfCancelled(token);
  const tender = open && text === null ? await tenderAround(session.tenders, uri) : undefined;
  throwIfCancelled(token);
  const document: ToolDocument | null = open
    ? { path, analysis: open, options: settings.options, tender }
    : null;
  return answerQuestion(read.question, document, language ?? settings.language);
}
