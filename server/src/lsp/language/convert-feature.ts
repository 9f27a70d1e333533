// Word files, which the client reads and writes: requests of our own, which the protocol has no capability for.
import { IMPORT_WORDS, lossesInWords } from "../../import/words.js";
import type {
  ExportDocumentParams,
  ExportDocumentResult,
  ImportDocumentParams,
  ImportDocumentResult,
} from "../../protocol.js";
import type { Converter } from "../host.js";
import type { Session } from "../session.js";
import type { LanguageFeature } from "./language-feature.js";

/** BCP 47, for the spelling checker of Word. */
const LANGUAGE_TAGS = { nl: "nl-NL", "nl-BE": "nl-BE", en: "en-GB" };

/** Without a converter the server answers null, and the client says where it can be done. */
export const convertFeature: LanguageFeature = {
  capabilities: () => ({}),
  serve({ connection, guard, session, converter }) {
    connection.onRequest("speerpunt/importDocument", (params: ImportDocumentParams) =>
      guard.safely("import", null, () => (converter ? importDocument(session(), converter, params) : null)),
    );
    connection.onRequest("speerpunt/wordTemplate", ({ uri }: { readonly uri: string }) =>
      guard.safely("word template", null, () => templateOf(session(), uri)),
    );
    connection.onRequest("speerpunt/exportDocument", (params: ExportDocumentParams) =>
      guard.safely("export", null, () => (converter ? exportDocument(session(), converter, params) : null)),
    );
  },
};

async function importDocument(
  session: Session,
  converter: Converter,
  { content, name }: ImportDocumentParams,
): Promise<ImportDocumentResult> {
  const { language } = await session.optionsIn(undefined);
  const words = IMPORT_WORDS[language];
  const imported = await converter.importBytes(fromBase64(content), { remarkBy: words.remarkBy });
  if (imported.kind === "refused") return { markdown: null, told: words.refused[imported.reason](name) };
  const lost = lossesInWords(imported.losses, language);
  return { markdown: imported.markdown, told: lost === "" ? words.complete : words.lost(lost) };
}

/** The file that the organisation's own policy names for the look of Word files. */
async function templateOf(session: Session, uri: string): Promise<string | null> {
  const organisation = await session.organisation(uri);
  const template = organisation?.file.wordTemplate;
  return organisation && template ? new URL(encodeURI(template), organisation.document.uri).href : null;
}

async function exportDocument(
  session: Session,
  converter: Converter,
  { uri, template }: ExportDocumentParams,
): Promise<ExportDocumentResult | null> {
  const open = await session.analysed(uri);
  if (open === undefined) return null;
  const exported = await converter.exportMarkdown({
    markdown: open.text.getText(),
    options: { language: LANGUAGE_TAGS[open.analysis.language] },
    ...(template && { reference: fromBase64(template.content) }),
  });
  if (exported.kind === "docx") return { content: toBase64(exported.bytes), told: "" };
  const told = IMPORT_WORDS[open.language].refused[exported.reason](template?.name ?? "");
  return { content: null, told };
}

function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}

function toBase64(bytes: Uint8Array): string {
  const CHUNK = 0x8000;
  let text = "";
  for (let i = 0; i < bytes.length; i += CHUNK) text += String.fromCharCode(...bytes.subarray(i, i + CHUNK));
  return btoa(text);
}
