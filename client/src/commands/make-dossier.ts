import { type TextDocument, Uri, window, workspace } from "vscode";
import type { DossierFile, DossierFilesParams, DossierParams } from "../../../server/src/protocol.js";
import { chooseTarget, writePage } from "../made-page.js";
import { fileName, reportedDocument } from "../report.js";
import type { Session } from "../session.js";
import { word } from "../words.js";

/** What the caller decides, so that nobody is asked. */
export interface DossierChoice {
  readonly target?: Uri;
  readonly whole?: boolean;
}

/** Makes the publication dossier of the current document or of its tender, where the writer wants it. */
export async function makeDossier(session: Session, choice: DossierChoice = {}): Promise<void> {
  const document = reportedDocument();
  if (!document) {
    void window.showInformationMessage(word("dossier.none"));
    return;
  }
  const uris = await chooseFiles(session, document, choice.whole);
  if (!uris || !(await saved(uris))) return;
  const target = choice.target ?? (await chooseDossier(document));
  if (!target) return;
  const content = await fetchDossier(session, document, uris, target).catch((error) => {
    session.output.warn(`dossier of ${document.uri}: ${error}`);
  });
  if (!content) void window.showErrorMessage(word("dossier.notMade"));
  else await writePage(target, content, word("dossier.saved", { file: fileName(target) }));
}

/** The document alone, or those of its tender; asks when there are more. */
async function chooseFiles(
  { client }: Session,
  document: TextDocument,
  whole: boolean | undefined,
): Promise<readonly Uri[] | undefined> {
  const params: DossierFilesParams = { uri: document.uri.toString() };
  const found = await client.sendRequest<string[]>("speerpunt/dossierFiles", params);
  const all = found.map((uri) => Uri.parse(uri));
  if (all.length < 2 || whole === false) return [document.uri];
  if (whole) return all;
  const choices = [
    { label: word("dossier.whole", { count: all.length }), detail: all.map(fileName).join(", "), uris: all },
    { label: word("dossier.one"), detail: fileName(document.uri), uris: [document.uri] },
  ];
  return (await window.showQuickPick(choices, { placeHolder: word("dossier.of") }))?.uris;
}

/** Whether the files hold what the editor shows; the writer may save them first. */
async function saved(uris: readonly Uri[]): Promise<boolean> {
  const names = new Set(uris.map(String));
  const dirty = workspace.textDocuments.filter(
    ({ uri, isDirty, isUntitled }) => isDirty && !isUntitled && names.has(uri.toString()),
  );
  if (dirty.length === 0) return true;
  const save = word("dossier.saveFirst");
  const message = word("dossier.dirty", { files: dirty.map(({ uri }) => fileName(uri)).join(", ") });
  if ((await window.showWarningMessage(message, { modal: true }, save)) !== save) return false;
  return (await Promise.all(dirty.map((one) => one.save()))).every(Boolean);
}

function chooseDossier(document: TextDocument): Promise<Uri | undefined> {
  const name = `${fileName(document.uri).replace(/\.(md|markdown)$/i, "")}-dossier.html`;
  const filters = { HTML: ["html"], JSON: ["json"] };
  return chooseTarget(document, { title: word("dossier.save"), name, filters });
}

async function fetchDossier(
  { client }: Session,
  document: TextDocument,
  uris: readonly Uri[],
  target: Uri,
): Promise<string | null> {
  const params: DossierParams = {
    uri: document.uri.toString(),
    files: await Promise.all(uris.map(fileOf)),
    format: /\.json$/i.test(target.path) ? "json" : "html",
  };
  return client.sendRequest<string | null>("speerpunt/dossier", params);
}

async function fileOf(uri: Uri): Promise<DossierFile> {
  const untitled = workspace.textDocuments.find(
    (one) => one.isUntitled && one.uri.toString() === uri.toString(),
  );
  const bytes = untitled ? new TextEncoder().encode(untitled.getText()) : await workspace.fs.readFile(uri);
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", new Uint8Array(bytes)));
  const sha256 = [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return { uri: uri.toString(), sha256, bytes: bytes.length };
}
