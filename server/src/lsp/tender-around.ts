// The tender around one open document, for what is told of it when somebody asks.
import { LineIndex, type TenderAround } from "../core/index.js";
import { findingsAround } from "../project/tender-group.js";
import { Tenders } from "./tenders.js";
import { baseName, parentUri, relativePath } from "./uri.js";

/** Undefined for a document that stands alone. Another document is named as seen from the folder of this one. */
export async function tenderAround(tenders: Tenders, uri: string): Promise<TenderAround | undefined> {
  const tender = await tenders.compared(uri);
  if (tender === undefined || tender.documents.size < 2) return undefined;
  const own = Tenders.nameOf(uri);
  const folder = parentUri(uri);
  return {
    findingsOf: findingsAround(own, {
      ...tender,
      parts: tender.parts.filter(({ summary }) => summary.name !== own),
    }),
    others: (name) => {
      const [other, document] = [tender.uris.get(name), tender.documents.get(name)];
      if (other === undefined || document === undefined) return undefined;
      const path = (folder && relativePath(folder, other)) ?? baseName(other);
      return { path, lines: new LineIndex(document.text.getText()) };
    },
  };
}
