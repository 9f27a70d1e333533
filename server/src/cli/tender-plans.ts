// Which of the documents to check belong to one tender, and which other files belong to it too.
import { type Dirent, readdirSync } from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { type DocumentSummary, isAnnexFolder, summaryOfName } from "../core/index.js";
import { isInTenderFolder, MAX_COMPARED, MAX_LISTED } from "../project/tender-group.js";
import { foldersOf, type TenderEntry, tenderNaming } from "../project/tenders.js";
import type { PlannedDocument } from "./check.js";
import { type FoundDocument, isMarkdown, isVisible, STDIN, slashed } from "./find-documents.js";
import type { Project } from "./project-files.js";

/** Documents that are read together. */
export interface TenderPlan {
  /** Those that were asked for and those that were not, each with its place on disk as its name. */
  readonly documents: readonly PlannedDocument[];
  /** Names of files that are no documents. */
  readonly otherFiles: readonly string[];
  /** Whether a project file lists them as one tender. */
  readonly isListed: boolean;
}

export interface TenderPlanOptions {
  readonly cwd: string;
  /** The plan of a document that was not asked for. */
  readonly plan: (document: FoundDocument) => PlannedDocument;
}

/** The name of a document in the summaries of its tender; the file that standard input stands for has one too. */
export function tenderName({ path, absolutePath }: FoundDocument, cwd: string): string {
  return slashed(absolutePath === STDIN ? resolve(cwd, path) : absolutePath);
}

/** What the names say of files that are no documents. */
export function namedFiles(otherFiles: readonly string[]): readonly DocumentSummary[] {
  return otherFiles.map(summaryOfName).filter(({ self }) => self !== null);
}

/** The tenders of all documents that have others beside them. */
export function planTenders(
  asked: readonly PlannedDocument[],
  options: TenderPlanOptions,
): readonly TenderPlan[] {
  const groups = new Map<string, { readonly place: Place; readonly asked: PlannedDocument[] }>();
  for (const document of asked) {
    const name = tenderName(document, options.cwd);
    if (document.path === STDIN) continue;
    const place = placeOf(name, document.project);
    const group = groups.get(place.key);
    if (group) group.asked.push(document);
    else groups.set(place.key, { place, asked: [document] });
  }
  return [...groups.values()].flatMap((group) => planOf(group.place, group.asked, options) ?? []);
}

/** Where the documents of a tender are looked for. */
interface Place {
  readonly key: string;
  /** The folder of the tender, or that of the project file that lists it. */
  readonly folder: string;
  readonly entry: TenderEntry | undefined;
  readonly project: Project;
}

function placeOf(name: string, project: Project): Place {
  const root = project.file && dirname(project.file.absolutePath);
  const path = root && slashed(relative(root, name));
  const entry = path && tenderNaming(project.options.tenders ?? [], path);
  if (root && entry)
    return { key: `${root} ${entry.documents.join(" ")}`, folder: slashed(root), entry, project };
  const own = dirname(name);
  const folder = isAnnexFolder(basename(own)) ? dirname(own) : own;
  return { key: folder, folder, entry: undefined, project };
}

function planOf(
  place: Place,
  asked: readonly PlannedDocument[],
  { cwd, plan }: TenderPlanOptions,
): TenderPlan | undefined {
  const byName = new Map(asked.map((document) => [tenderName(document, cwd), document]));
  const found = place.entry ? listed(place, place.entry) : beside(place);
  const [first] = asked;
  for (const name of found.documents) {
    if (byName.has(name) || first === undefined) continue;
    const from = tenderName(first, cwd);
    const path = slashed(join(dirname(first.path), relative(dirname(from), name)));
    byName.set(name, plan({ path, absolutePath: name }));
  }
  if (byName.size < 2 || (!place.entry && byName.size > MAX_COMPARED)) return undefined;
  return {
    documents: [...byName.values()],
    otherFiles: found.others,
    isListed: place.entry !== undefined,
  };
}

interface Found {
  readonly documents: readonly string[];
  readonly others: readonly string[];
}

/** The files in the folder of a tender and in its folders of annexes. */
function beside({ folder, project }: Place): Found {
  const names = filesIn(folder, (path) => isAnnexFolder(basename(path)), MAX_LISTED);
  const files = names.filter((name) => isInTenderFolder(slashed(relative(folder, name))));
  const documents = files.filter((name) => isMarkdown(name) && project.selects(name.replaceAll("/", sep)));
  return documents.length > MAX_COMPARED
    ? { documents: [], others: [] }
    : { documents, others: files.filter((name) => !isMarkdown(name)) };
}

function listed({ folder }: Place, entry: TenderEntry): Found {
  const files = foldersOf(entry).flatMap((path) => filesIn(join(folder, path), isVisibleFolder, MAX_LISTED));
  const isNamed = (name: string) =>
    tenderNaming([entry], slashed(relative(folder, name))) !== undefined && isMarkdown(name);
  return { documents: [...new Set(files)].filter(isNamed), others: [] };
}

function isVisibleFolder(path: string): boolean {
  return isVisible(basename(path));
}

/** The visible files below a folder, in the order of their names; a folder that cannot be read has none. */
function filesIn(root: string, enter: (folder: string) => boolean, limit: number): string[] {
  const found: string[] = [];
  const folders = [root];
  for (let folder = folders.pop(); folder !== undefined && found.length < limit; folder = folders.pop()) {
    for (const entry of entriesOf(folder)) {
      const path = slashed(join(folder, entry.name));
      if (entry.isDirectory()) {
        if (enter(path)) folders.push(path);
      } else if (!entry.name.startsWith(".")) found.push(path);
    }
  }
  return found.sort();
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
