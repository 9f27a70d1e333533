// `speerpunt dossier`: what a reviewer signs before a document or a tender is published.
import { createHash } from "node:crypto";
import { statSync } from "node:fs";
import { basename, dirname, relative, resolve } from "node:path";
import {
  type DossierDocumentInput,
  dossierOf,
  dossierPage,
  type TenderOutcome,
  type TenderPart,
  tenderPart,
} from "../core/index.js";
import { checkGroup } from "../project/tender-group.js";
import { VERSION } from "../version.js";
import { type PlannedDocument, prepare } from "./check.js";
import type { DossierArguments } from "./commands/dossier.js";
import { deliver } from "./files.js";
import { STDIN, slashed } from "./find-documents.js";
import { type Cause, lossNotes } from "./read-document.js";
import { readPlanned } from "./read-planned.js";
import { analyzeDocument } from "./report.js";
import { displayPath, singleLine } from "./reporters/wording.js";
import { namedFiles, planTenders, type TenderPlan } from "./tender-plans.js";
import type { Terminal } from "./terminal.js";
import { DOSSIER_WORDS } from "./words/dossier.js";
import { WORDS } from "./words/words.js";

/** Writes the dossier and gives the exit status. */
export async function writeDossier(args: DossierArguments, terminal: Terminal): Promise<number> {
  const { cwd } = terminal;
  const { planned, causes, notes, plan } = prepare({ ...args, operands: [args.source] }, cwd);
  const language = args.language ?? planned[0]?.settings.language ?? "nl";
  const words = WORDS[language];
  const tell = (cause: Cause) => terminal.error(`${singleLine(cause(words))}\n`);
  for (const cause of [...notes, ...causes]) tell(cause);
  if (planned.length === 0) return 2;
  const tenders = planTenders(planned, { cwd, plan });
  const [tender] = tenders;
  const source = resolve(cwd, args.source);
  const isFolder =
    args.source !== STDIN && statSync(source, { throwIfNoEntry: false })?.isDirectory() === true;
  if (planned.length > 1 && (!isFolder || tenders.length > 1 || !holdsAll(tender, planned))) {
    tell(({ id }) => DOSSIER_WORDS[id].several(args.source));
    return 2;
  }
  const root = isFolder ? source : dirname(source);
  const read = await readAll(tender?.documents ?? planned, root, terminal, language);
  for (const note of read.notes) terminal.error(`${singleLine(note)}\n`);
  for (const cause of read.causes) tell(cause);
  // A dossier without one of its documents would claim too much.
  if (read.causes.length > 0) return 2;
  // A project file may list documents of other folders; without one the folder is the tender.
  const wanted = isFolder && tender?.isListed ? tender.documents : planned;
  const documents = read.members.flatMap(({ document, input }) => (wanted.includes(document) ? [input] : []));
  const made = slashed(resolve(cwd, args.output));
  const input = {
    name: isFolder ? basename(root) : (documents[0]?.name ?? args.source),
    toolVersion: VERSION,
    documents,
    otherFiles: isFolder
      ? (tender?.otherFiles ?? [])
          .filter((name) => name !== made)
          .map((name) => slashed(relative(root, name)))
      : [],
    tender: tender && checkMembers(read.members, tender).byDocument,
  };
  const content =
    args.format === "json"
      ? `${JSON.stringify(dossierOf(input, language), null, 2)}\n`
      : dossierPage(input, language);
  const isDelivered = await deliver(content, args, terminal, words, DOSSIER_WORDS[language].made);
  // A settings file that could not be read well may have changed the dossier.
  return isDelivered && causes.length === 0 ? 0 : 2;
}

/** Compares the documents that could be read, those beside the ones that were asked for among them. */
function checkMembers(members: readonly Member[], { otherFiles, isListed }: TenderPlan): TenderOutcome {
  const parts = members.map(({ part }) => part);
  return checkGroup(parts, namedFiles(otherFiles), isListed);
}

function holdsAll(tender: TenderPlan | undefined, planned: readonly PlannedDocument[]): boolean {
  return planned.every((document) => tender?.documents.includes(document));
}

/** A document that was read; one beside those that were asked for changes only their findings. */
interface Member {
  readonly document: PlannedDocument;
  readonly input: DossierDocumentInput;
  readonly part: TenderPart;
}

async function readAll(
  documents: readonly PlannedDocument[],
  root: string,
  terminal: Terminal,
  language: keyof typeof WORDS,
): Promise<{ members: Member[]; causes: Cause[]; notes: string[] }> {
  const members: Member[] = [];
  const notes: string[] = [];
  const causes: Cause[] = [];
  for (const document of documents) {
    const read = await readPlanned(document, terminal, language);
    if (read.kind === "cause") {
      causes.push(read.cause);
      continue;
    }
    notes.push(...lossNotes(read, document.path, language));
    const analysis = analyzeDocument(read.text, document.settings);
    const name = nameIn(root, document, language);
    const sha256 = createHash("sha256").update(read.bytes).digest("hex");
    const wasConverted = read.losses !== undefined;
    const input = { name, analysis, sha256, bytes: read.bytes.length, wasConverted };
    members.push({ document, input, part: tenderPart(analysis, name) });
  }
  return { members, causes, notes };
}

/** The path from the folder of the tender, which is the same on every machine. */
function nameIn(root: string, { path, absolutePath }: PlannedDocument, language: keyof typeof WORDS): string {
  return absolutePath === STDIN
    ? basename(displayPath(path, WORDS[language]))
    : slashed(relative(root, absolutePath));
}
