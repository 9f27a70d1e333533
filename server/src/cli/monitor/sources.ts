// The documents to be read: as they are, and as they were at other moments.
import { readdirSync, statSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import { isDay } from "../../project/project-shape.js";
import type { MonitorArguments } from "../commands/monitor.js";
import { type FoundDocument, findDocuments, isDocumentPath, slashed } from "../find-documents.js";
import { BlobReader, filesIn } from "../git.js";
import { type Project, ProjectFiles } from "../project-files.js";
import { type Cause, readFileBytes } from "../read-document.js";
import { type DocumentSettings, settingsFor } from "../report.js";
import { placeOf } from "./place-of.js";
import { quarterEnds } from "./quarters.js";
import type { Version } from "./version.js";

/** All documents at one moment. */
export interface VersionsAt {
  readonly id: string;
  readonly day: string;
  readonly commit: string | null;
  readonly versions: readonly Version[];
}

export interface Sources {
  /** As they are now. */
  readonly current: readonly Version[];
  readonly moments: readonly VersionsAt[];
  readonly causes: readonly Cause[];
  readonly notes: readonly Cause[];
  readonly close: () => Promise<void>;
}

/** Finds everything there is to be read, in the order of its paths, without reading it. */
export async function findSources(args: MonitorArguments, cwd: string): Promise<Sources> {
  const finder = new Finder(args, cwd);
  if (args.snapshots) return finder.snapshots();
  return args.history ? finder.history() : finder.now();
}

class Finder {
  readonly #args: MonitorArguments;
  readonly #cwd: string;
  readonly #causes: Cause[] = [];
  readonly #notes: Cause[] = [];
  readonly #projects: ProjectFiles;
  readonly #settings = new Map<Project, DocumentSettings>();
  readonly #readers: BlobReader[] = [];

  constructor(args: MonitorArguments, cwd: string) {
    this.#args = args;
    this.#cwd = cwd;
    this.#projects = new ProjectFiles({
      cwd,
      config: args.config,
      organisation: args.organisation,
      onCause: (cause) => void this.#causes.push(cause),
      onNote: (note) => void this.#notes.push(note),
    });
  }

  now(): Sources {
    const { operands } = this.#args;
    return this.#sources(this.#filesIn(operands, operands.length === 1), []);
  }

  /** Every quarter that a repository knows of; what is on disk counts as now. */
  async history(): Promise<Sources> {
    const { operands } = this.#args;
    const moments = new Map<string, VersionsAt>();
    for (const operand of operands) {
      const folder = resolve(this.#cwd, operand);
      const ends = isFolder(folder) ? await quarterEnds(folder) : undefined;
      if (!ends) this.#causes.push((words) => words.monitor.noRepository(operand));
      const reader = ends && new BlobReader(folder);
      if (reader) this.#readers.push(reader);
      for (const { id, day, commit } of ends ?? []) {
        const known = moments.get(id);
        const versions = reader ? await this.#versionsIn(operand, commit, reader) : [];
        moments.set(id, {
          id,
          day: known && known.day > day ? known.day : day,
          commit: known && known.commit !== commit ? null : commit,
          versions: [...(known?.versions ?? []), ...versions],
        });
      }
    }
    const { current } = this.now();
    return this.#sources(current, [...moments.values()]);
  }

  /** Folders that are named after a day, or hold folders that are. */
  snapshots(): Sources {
    const folders = this.#args.operands.flatMap((operand) => {
      const found = datedFolders(resolve(this.#cwd, operand), operand);
      if (found.length === 0) this.#causes.push((words) => words.monitor.noDay(operand));
      return found;
    });
    const days = [...new Set(folders.map(({ day }) => day))].sort();
    const moments = days.map((day) => {
      const ofDay = folders.filter((folder) => folder.day === day);
      const versions = ofDay.flatMap(({ path }) => this.#filesIn([path], true));
      return { id: day, day, commit: null, versions };
    });
    return this.#sources(moments.at(-1)?.versions ?? [], moments);
  }

  #sources(current: readonly Version[], moments: readonly VersionsAt[]): Sources {
    const { since } = this.#args;
    return {
      current,
      moments: moments.filter(({ day }) => since === undefined || day >= since),
      causes: this.#causes,
      notes: this.#notes,
      close: async () => void (await Promise.all(this.#readers.map((reader) => reader.close()))),
    };
  }

  /** The documents in folders; with one folder their paths start below it. */
  #filesIn(operands: readonly string[], isOne: boolean): Version[] {
    const found = findDocuments(operands, {
      cwd: this.#cwd,
      projects: this.#projects,
      onCause: (cause) => void this.#causes.push(cause),
    });
    const root = resolve(this.#cwd, operands[0] ?? ".");
    const isBelow = isOne && isFolder(root);
    return found.map((document) => {
      const path = isBelow ? slashed(relative(root, document.absolutePath)) : slashed(document.path);
      return this.#fileVersion(path, document);
    });
  }

  #fileVersion(path: string, { path: name, absolutePath }: FoundDocument): Version {
    const read = () => readFileBytes(absolutePath, name);
    return { path, name, ...this.#placed(absolutePath), blob: null, read };
  }

  async #versionsIn(operand: string, commit: string, reader: BlobReader): Promise<Version[]> {
    const folder = resolve(this.#cwd, operand);
    const prefix = this.#args.operands.length === 1 ? "" : `${slashed(operand).replace(/\/+$/, "")}/`;
    const files = (await filesIn(folder, commit)).filter(
      ({ path }) =>
        isDocumentPath(path) &&
        this.#projects.forFolder(dirname(join(folder, path))).selects(join(folder, path)),
    );
    return files.map(({ oid, path }): Version => {
      const name = `${commit.slice(0, 8)}:${path}`;
      return {
        path: prefix + path,
        name,
        ...this.#placed(join(folder, path)),
        blob: oid,
        read: async () => {
          const bytes = await reader.read(oid);
          if (bytes) return { kind: "bytes", bytes };
          return { kind: "cause", cause: (words) => words.cause.vanished(name) };
        },
      };
    });
  }

  /** What follows from the place of a document; a project file counts as it is now, for all moments. */
  #placed(absolutePath: string): Pick<Version, "placed" | "settings"> {
    const project = this.#projects.forFolder(dirname(absolutePath));
    let settings = this.#settings.get(project);
    if (!settings) {
      settings = settingsFor(this.#args, project);
      this.#settings.set(project, settings);
    }
    return { settings, placed: placeOf(project, absolutePath, this.#cwd) };
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

function datedFolders(absolutePath: string, path: string): { readonly day: string; readonly path: string }[] {
  if (!isFolder(absolutePath)) return [];
  const day = dayNamed(absolutePath);
  if (day) return [{ day, path }];
  return readdirSync(absolutePath).flatMap((name) => {
    const found = isFolder(join(absolutePath, name)) ? dayNamed(name) : undefined;
    return found ? [{ day: found, path: join(path, name) }] : [];
  });
}

/** The day with which the name of a folder starts. */
function dayNamed(path: string): string | undefined {
  const start = basename(path).slice(0, 10);
  return isDay(start) ? start : undefined;
}
