// Checks many documents, on all processors when there is enough to do.
import { statSync } from "node:fs";
import { availableParallelism } from "node:os";
import { setImmediate } from "node:timers/promises";
import { type Finding, type MessageLanguage, type TenderPart, tenderPart } from "../core/index.js";
import { STDIN } from "./find-documents.js";
import { errorCode, lossNotes, type ReadResult, readDocument, readStream } from "./read-document.js";
import { analyzeDocument, type CheckedDocument, checkedDocument, type DocumentSettings } from "./report.js";
import type { Terminal } from "./terminal.js";
import { Thread } from "./threads.js";
import { WORDS } from "./words/words.js";

/** One document to check; plain data, so that it can go to another thread. */
export interface Task {
  /** The name for people. */
  readonly path: string;
  /** `-` is standard input. */
  readonly absolutePath: string;
  readonly settings: DocumentSettings;
  /** Language of `causes`. */
  readonly language: MessageLanguage;
  /** Its name in its tender; absent for a document that stands alone. */
  readonly tenderName?: string;
  /** Whether what the gate needs is wanted too. */
  readonly forGate?: boolean;
  /** Whether the titles of fixes are wanted; without this they are. */
  readonly withFixes?: boolean;
}

export interface Outcome {
  /** Absent when the document could not be read. */
  readonly document?: CheckedDocument;
  /** Why something could not be done, worded. */
  readonly causes: readonly string[];
  /** What of the document was not read, worded. */
  readonly notes: readonly string[];
  /** What the other documents of its tender are compared with; only for a document of a tender. */
  readonly tender?: TenderSide;
}

/** A checked document as its tender needs it; plain data. */
export interface TenderSide {
  readonly part: TenderPart;
  readonly text: string;
  /** In the order of those in the report. */
  readonly findings: readonly Finding[];
  readonly wasConverted: boolean;
}

export interface CheckDocumentsOptions {
  readonly terminal: Terminal;
  readonly onProgress: (done: number) => void;
}

/** Below this much text, starting threads takes longer than it saves. */
const MANY_BYTES = 400_000;
const MAX_THREADS = 8;

/** The outcome of each task, in the order of the tasks. */
export async function checkDocuments(
  tasks: readonly Task[],
  { terminal, onProgress }: CheckDocumentsOptions,
): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  const checkHere = (task: Task) => checkTask(task, terminal.stdin);
  const threads = Array.from(
    { length: threadsFor(tasks) },
    () => new Thread<Task, Outcome>(terminal.workerEntry, "check"),
  );
  let next = 0;
  let done = 0;
  const work = async (check: (task: Task) => Promise<Outcome>) => {
    while (next < tasks.length) {
      const index = next++;
      const task = tasks[index];
      if (task === undefined) continue;
      outcomes[index] = await (task.absolutePath === STDIN ? checkHere(task) : check(task));
      onProgress(++done);
      // Between documents there is room for Ctrl-C.
      await setImmediate();
    }
  };
  await Promise.all(
    threads.length > 0 ? threads.map((thread) => work((task) => inThread(thread, task))) : [work(checkHere)],
  );
  await Promise.all(threads.map((thread) => thread.end()));
  return outcomes;
}

/** How many threads pay off; none for what this one does quickly by itself. */
function threadsFor(tasks: readonly Task[]): number {
  const threads = Math.min(availableParallelism(), tasks.length, MAX_THREADS);
  if (threads < 2) return 0;
  const bytes = tasks.reduce((total, { absolutePath }) => total + sizeOf(absolutePath), 0);
  return bytes < MANY_BYTES ? 0 : threads;
}

function sizeOf(absolutePath: string): number {
  return statSync(absolutePath, { throwIfNoEntry: false })?.size ?? 0;
}

async function inThread(thread: Thread<Task, Outcome>, task: Task): Promise<Outcome> {
  try {
    return await thread.run(task);
  } catch (error) {
    return crashed(task, error);
  }
}

/** Reads and checks one document; whatever goes wrong is in the outcome. */
export async function checkTask(task: Task, stdin?: AsyncIterable<Uint8Array>): Promise<Outcome> {
  const { path, absolutePath, settings } = task;
  const words = WORDS[task.language];
  const read: ReadResult =
    stdin && absolutePath === STDIN
      ? await readStream(stdin, path, settings.language)
      : await readDocument(absolutePath, path, settings.language);
  if (read.kind === "cause") return { causes: [read.cause(words)], notes: [] };
  try {
    const wasConverted = read.losses !== undefined;
    const analysis = analyzeDocument(read.text, settings);
    const document = checkedDocument(path, analysis, settings, {
      wasConverted,
      forGate: task.forGate ?? false,
      withFixes: task.withFixes ?? true,
    });
    const causes = document.failures.map(({ rule, error }) => words.cause.ruleFailed(path, rule, error));
    const notes = lossNotes(read, path, task.language);
    if (task.tenderName === undefined) return { document, causes, notes };
    const part = tenderPart(analysis, task.tenderName);
    const { text, findings } = analysis;
    return { document, causes, notes, tender: { part, text, findings, wasConverted } };
  } catch (error) {
    return crashed(task, error);
  }
}

function crashed({ path, language }: Task, error: unknown): Outcome {
  return { causes: [WORDS[language].cause.crashed(path, errorCode(error))], notes: [] };
}
