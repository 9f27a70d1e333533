// The publication dossier of an open document or of its tender, for a client that has read the files.
import { analyze, dossierOf, dossierPage, type TenderPart, tenderPart } from "../../core/index.js";
import { checkGroup } from "../../project/tender-group.js";
import type { DossierFile, DossierFilesParams, DossierParams } from "../../protocol.js";
import type { Session } from "../session.js";
import type { Tender } from "../tenders.js";
import { baseName, parentUri, relativePath, uriKey } from "../uri.js";
import type { LanguageFeature } from "./language-feature.js";

export const dossierFeature: LanguageFeature = {
  capabilities: () => ({}),
  serve({ connection, guard, session }) {
    connection.onRequest("speerpunt/dossierFiles", (params: DossierFilesParams) =>
      guard.safely("dossierFiles", [], () => documentsBeside(session(), params)),
    );
    connection.onRequest("speerpunt/dossier", (params: DossierParams) =>
      guard.safely("dossier", null, () => dossier(session(), params)),
    );
  },
};

/** The documents of the tender, by their URIs, in the order of their names. */
async function documentsBeside(session: Session, { uri }: DossierFilesParams): Promise<string[]> {
  const tender = await session.tenders.of(uri);
  return tender ? documentsOf(tender).map(({ uri: own }) => own) : [];
}

async function dossier(session: Session, params: DossierParams): Promise<string | null> {
  const { uri, files, format } = params;
  const open = await session.analysed(uri);
  const tender = await session.tenders.of(uri);
  if (!open || !tender) return null;
  const root = folderAround(files.map((file) => file.uri));
  const parts: TenderPart[] = [];
  const documents = [];
  const wanted = new Map(files.map((file) => [uriKey(file.uri), file]));
  for (const { name: key, uri: own, text } of documentsOf(tender)) {
    const name = root === undefined ? baseName(own) : (relativePath(root, own) ?? own);
    const analysis =
      (await session.analysed(own))?.analysis ?? analyze(text, (await session.settingsFor(own)).options);
    parts.push(tenderPart(analysis, name));
    const file = wanted.get(key);
    if (file) documents.push({ name, analysis, sha256: file.sha256, bytes: file.bytes });
  }
  if (documents.length !== files.length) return null;
  const input = {
    name: documents.length === 1 ? baseName(uri) : baseName(root ?? uri),
    toolVersion: session.version,
    documents,
    otherFiles: documents.length === 1 ? [] : otherFiles(tender, root),
    tender: checkGroup(parts, tender.otherNames, tender.isListed).byDocument,
  };
  return format === "json"
    ? `${JSON.stringify(dossierOf(input, open.language), null, 2)}\n`
    : dossierPage(input, open.language);
}

function documentsOf({ documents, uris }: Tender) {
  return [...documents].map(([name, { text }]) => ({
    name,
    uri: uris.get(name) ?? text.uri,
    text: text.getText(),
  }));
}

function otherFiles({ documents, uris }: Tender, root: string | undefined): string[] {
  return [...uris].flatMap(([name, uri]) =>
    documents.has(name) ? [] : [(root && relativePath(root, uri)) ?? baseName(uri)],
  );
}

/** The folder in which all of them lie. */
function folderAround(uris: readonly DossierFile["uri"][]): string | undefined {
  let folder = uris[0] === undefined ? undefined : parentUri(uris[0]);
  while (folder !== undefined && uris.some((uri) => relativePath(folder as string, uri) === undefined))
    folder = parentUri(folder);
  return folder;
}
