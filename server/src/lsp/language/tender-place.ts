// From a place of the protocol to one in a tender, and back.
import type { Position, Range } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { type MessageLanguage, type TenderPlace, touchesLabel } from "../../core/index.js";
import { isPosition, toOffset } from "../from-lsp.js";
import type { Session } from "../session.js";
import { type Tender, Tenders } from "../tenders.js";
import { toRange } from "../to-lsp.js";

export interface PlaceInTender {
  readonly tender: Tender;
  /** Of the document in the set. */
  readonly name: string;
  readonly offset: number;
  readonly text: TextDocument;
  /** The language of what we say of it. */
  readonly language: MessageLanguage;
}

/** The tender of an open document with the offset of a position in it; undefined where there is none, or no label. */
export async function placeInTender(
  session: Session,
  uri: string,
  position: Position,
  options?: { readonly read: boolean },
): Promise<PlaceInTender | undefined> {
  const open = isPosition(position) ? await session.analysed(uri) : undefined;
  if (!open || !touchesLabel(open.analysis, toOffset(position, open.text))) return undefined;
  const tender = await session.tenders.of(uri, options);
  const name = Tenders.nameOf(uri);
  const text = tender?.documents.get(name)?.text;
  if (!tender || !text) return undefined;
  const { language } = tender;
  return { tender, name, offset: toOffset(position, text), text, language };
}

interface TenderLocation {
  readonly uri: string;
  readonly range: Range;
  readonly whole: Range;
}

const START: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** A place of a tender as the protocol states it; a file that is no text has only a start. */
export function toLocation(
  { documents, uris }: Tender,
  { document, span, whole }: TenderPlace,
): TenderLocation[] {
  const uri = uris.get(document);
  const text = documents.get(document)?.text;
  if (uri === undefined) return [];
  return [{ uri, range: text ? toRange(span, text) : START, whole: text ? toRange(whole, text) : START }];
}
