// `speerpunt gate`: may these documents be published, and if not, why.
import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { MessageLanguage } from "../../core/index.js";
import { type Preparation, prepare } from "../check.js";
import type { GateArguments, GateOutput } from "../commands/gate.js";
import { errorCode } from "../read-document.js";
import { singleLine } from "../reporters/wording.js";
import type { Terminal } from "../terminal.js";
import { WORDS } from "../words/words.js";
import { type LocatedReason, useBaseline } from "./baseline.js";
import { type Compared, compareWith, type NowDocuments } from "./compare.js";
import { signedExplanations } from "./explanations.js";
import { type BaselineUse, type GatedDocument, type GateRun, stoppingReasons } from "./gate-run.js";
import { type Judgement, judge } from "./judge.js";
import { reportGate } from "./report-gate.js";
import { addSummary } from "./summary.js";
import { repositoryAt } from "./tree-at.js";
import { COMMAND_WORDS } from "./words.js";

/** Runs the gate and gives the exit status. */
export async function gate(args: GateArguments, terminal: Terminal): Promise<number> {
  const preparation = prepare(args, terminal.cwd);
  const language = args.language ?? preparation.planned[0]?.settings.language ?? "nl";
  const desk = new Desk(args, terminal, language);
  const refusal = await desk.refusal(preparation);
  if (refusal !== undefined) {
    desk.say(refusal);
    return 2;
  }
  const words = WORDS[language];
  for (const note of preparation.notes) desk.say(note(words));
  for (const cause of preparation.causes) desk.tell(cause(words));
  const judgement = await judge(preparation, language, terminal);
  for (const { notes, causes } of judgement.outcomes) {
    for (const note of notes) desk.say(note);
    for (const cause of causes) desk.tell(cause);
  }
  const run = await desk.runOf(preparation, judgement);
  return (await desk.write(run)) ? run.exitStatus : 2;
}

/** One run, from what is asked to what is written. */
class Desk {
  readonly #args: GateArguments;
  readonly #terminal: Terminal;
  readonly #language: MessageLanguage;
  readonly #told: string[] = [];

  constructor(args: GateArguments, terminal: Terminal, language: MessageLanguage) {
    this.#args = args;
    this.#terminal = terminal;
    this.#language = language;
  }

  say(message: string): void {
    this.#terminal.error(`${singleLine(message)}\n`);
  }

  /** Says why something could not be done, and remembers it. */
  tell(message: string): void {
    this.#told.push(singleLine(message));
    this.say(message);
  }

  /** Why nothing is done at all; undefined when there is no reason. */
  async refusal({ planned }: Preparation): Promise<string | undefined> {
    const own = COMMAND_WORDS[this.#language];
    for (const name of [...this.#args.outputs.map(({ path }) => path), this.#args.baseline]) {
      const target = name === undefined ? undefined : resolve(this.#terminal.cwd, name);
      if (name && planned.some(({ absolutePath }) => absolutePath === target)) return own.overwrites(name);
    }
    const ref = this.#args.compare;
    if (ref === undefined) return undefined;
    const repository = await repositoryAt(this.#terminal.cwd, ref);
    return typeof repository === "string" ? own.repository[repository](ref) : undefined;
  }

  async runOf(preparation: Preparation, { judged }: Judgement): Promise<GateRun> {
    const reasons = judged.flatMap(({ absolutePath, verdict }): LocatedReason[] =>
      verdict.reasons.map((reason) => ({ reason, absolutePath })),
    );
    const paths = judged.map(({ absolutePath }) => absolutePath);
    const compared = await this.#compared({ preparation, reasons, documents: paths });
    const baseline = await this.#baseline(reasons, paths);
    let next = 0;
    const documents = judged.map(({ document, verdict }): GatedDocument => {
      const { level, notes } = verdict;
      const stated = verdict.reasons.map((reason) => {
        const index = next++;
        const isNew = compared ? (compared.isNew[index] ?? true) : null;
        return { ...reason, isNew, isAccepted: baseline?.isAccepted[index] ?? false };
      });
      return { document, level, notes, reasons: stated };
    });
    const isStopped = stoppingReasons({ documents }).length > 0;
    return {
      documents,
      comparison: compared && {
        ref: this.#args.compare ?? "",
        added: compared.isNew.filter((isNew) => isNew).length,
        unchanged: compared.isNew.filter((isNew) => !isNew).length,
        resolved: compared.resolved,
      },
      baseline: baseline?.use,
      explanations: this.#args.explain
        ? await signedExplanations(judged, this.#language, (message) => this.say(message))
        : undefined,
      language: this.#language,
      causes: this.#told,
      exitStatus: this.#told.length > 0 ? 2 : isStopped ? 1 : 0,
    };
  }

  async #compared(now: NowDocuments): Promise<Compared | undefined> {
    if (this.#args.compare === undefined) return undefined;
    const repository = await repositoryAt(this.#terminal.cwd, this.#args.compare);
    if (typeof repository === "string") return undefined;
    return compareWith(repository, this.#args, now, this.#language, this.#terminal);
  }

  async #baseline(
    reasons: readonly LocatedReason[],
    judged: readonly string[],
  ): Promise<{ use: BaselineUse; isAccepted: readonly boolean[] } | undefined> {
    const { baseline: path, updateBaseline } = this.#args;
    if (path === undefined) return undefined;
    const own = COMMAND_WORDS[this.#language];
    const file = resolve(this.#terminal.cwd, path);
    const { problem, isAccepted, stale } = await useBaseline(file, {
      reasons,
      judged,
      update: updateBaseline,
    });
    if (problem) this.tell(own.baseline[problem.kind](path, problem.why));
    else if (updateBaseline) this.say(own.written(path));
    const accepted = isAccepted.filter((is) => is).length;
    return { use: { path, accepted, stale }, isAccepted };
  }

  /** Writes each form where it is asked for; whether that went well. */
  async write(run: GateRun): Promise<boolean> {
    const { outputs } = this.#args;
    let isWritten = true;
    for (const output of outputs) isWritten = (await this.#writeOne(run, output)) && isWritten;
    if (!outputs.some(({ format }) => format === "github")) return isWritten;
    return (await this.#try("GITHUB_STEP_SUMMARY", () => addSummary(run))) && isWritten;
  }

  async #writeOne(run: GateRun, { format, path }: GateOutput): Promise<boolean> {
    const { cwd, hasColors, write } = this.#terminal;
    const output = reportGate(run, format, hasColors && path === undefined);
    if (path === undefined) {
      write(output);
      return true;
    }
    const isWritten = await this.#try(path, () => writeFile(resolve(cwd, path), output));
    if (isWritten) this.say(COMMAND_WORDS[this.#language].written(path));
    return isWritten;
  }

  /** Whether something could be written; if not, that is said. */
  async #try(name: string, write: () => Promise<void>): Promise<boolean> {
    try {
      await write();
      return true;
    } catch (error) {
      this.say(WORDS[this.#language].cause.fileNotWritten(name, errorCode(error)));
      return false;
    }
  }
}
