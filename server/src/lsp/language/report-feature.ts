// The report of an open document, for a client that shows or saves it.
import { reportPage } from "../../core/index.js";
import type { ReportParams } from "../../protocol.js";
import type { Session } from "../session.js";
import { tenderAround } from "../tender-around.js";
import { baseName } from "../uri.js";
import type { LanguageFeature } from "./language-feature.js";

export const reportFeature: LanguageFeature = {
  capabilities: () => ({}),
  serve({ connection, guard, session }) {
    connection.onRequest<string | null, void>("speerpunt/report", (params: ReportParams) =>
      guard.safely("report", null, () => report(session(), params)),
    );
  },
};

async function report(session: Session, { uri, placeCommand }: ReportParams): Promise<string | null> {
  const open = await session.analysed(uri);
  if (!open) return null;
  const around = await tenderAround(session.tenders, uri);
  return reportPage(open.analysis, open.language, {
    name: baseName(uri),
    tender: around?.findingsOf(open.analysis),
    ...(placeCommand && { linkTo: (line, column) => commandUri(placeCommand, [line, column]) }),
  });
}

/** The address that runs a command of the editor with some arguments. */
function commandUri(command: string, args: readonly unknown[]): string {
  return `command:${command}?${encodeURIComponent(JSON.stringify(args))}`;
}
