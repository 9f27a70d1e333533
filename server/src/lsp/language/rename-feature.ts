import {
  LSPErrorCodes,
  type Position,
  type PrepareRenameResult,
  ResponseError,
  type WorkspaceEdit,
} from "vscode-languageserver";
import { prepareRename, type RenameRefusal, type RenameRequest, renameEdits } from "../../core/index.js";
import type { Session } from "../session.js";
import { toRange } from "../to-lsp.js";
import type { LanguageFeature } from "./language-feature.js";
import { toTenderEdit } from "./tender-edit.js";
import { type PlaceInTender, placeInTender } from "./tender-place.js";

export const renameFeature: LanguageFeature = {
  capabilities: ({ preparesRename }) => ({
    renameProvider: preparesRename ? { prepareProvider: true } : true,
  }),
  serve({ connection, guard, session }) {
    connection.onPrepareRename(({ textDocument, position }) =>
      guard.safely("prepare rename", null, () => prepare(session(), textDocument.uri, position)),
    );
    connection.onRenameRequest(({ textDocument, position, newName }) =>
      guard.safely("rename", null, () => rename(session(), textDocument.uri, position, newName)),
    );
  },
};

async function prepare(
  session: Session,
  uri: string,
  position: Position,
): Promise<PrepareRenameResult | null> {
  const place = await placeInTender(session, uri, position);
  const start = place && prepareRename(requestOf(place));
  if (!start) return null;
  throwIfRefused(start);
  return { range: toRange(start.span, place.text), placeholder: start.placeholder };
}

async function rename(
  session: Session,
  uri: string,
  position: Position,
  wanted: unknown,
): Promise<WorkspaceEdit | null> {
  const place = await placeInTender(session, uri, position);
  if (!place || typeof wanted !== "string") return null;
  const { edits } = session.client;
  const renames = renameEdits(requestOf(place), wanted, edits.documentChanges && edits.previews);
  if (!renames) return null;
  throwIfRefused(renames);
  return toTenderEdit(renames, place.tender, edits, place.language);
}

function requestOf({ tender, name, offset, language }: PlaceInTender): RenameRequest {
  const textOf = (document: string) => tender.documents.get(document)?.text.getText() ?? "";
  return { set: tender.set, name, offset, textOf, unread: tender.unread, language };
}

/** An editor shows the message of the error to the writer. */
function throwIfRefused<T extends object>(answer: T | RenameRefusal): asserts answer is T {
  if ("refusal" in answer) throw new ResponseError(LSPErrorCodes.RequestFailed, answer.refusal);
}
