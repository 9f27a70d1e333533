import type { TextDocument } from "vscode";
import type { ReportParams } from "../../server/src/protocol.js";
import { currentEditor } from "./current-editor.js";
import type { Session } from "./session.js";

/** The Markdown document that a report is asked of. */
export function reportedDocument(): TextDocument | undefined {
  const document = currentEditor()?.document;
  return document?.languageId === "markdown" ? document : undefined;
}

/** The page of a document as HTML; undefined when there is none. With `placeCommand` its places are links that run it. */
export async function fetchReport(
  { client, output }: Session,
  document: TextDocument,
  placeCommand?: string,
): Promise<string | undefined> {
  const params: ReportParams = { uri: document.uri.toString(), ...(placeCommand && { placeCommand }) };
  try {
    return (await client.sendRequest<string | null>("speerpunt/report", params)) ?? undefined;
  } catch (error) {
    output.warn(`report of ${document.uri}: ${error}`);
    return undefined;
  }
}

/** The last part of a path. */
export function fileName({ path }: { readonly path: string }): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
