// `speerpunt gate`: may these documents be published, and if not, why.
import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { type GatePolicy, judgeDocument, type MessageLanguage } from "../../core/index.js";
import { type Preparation, prepare } from "../check.js";
import type { Outcome } from "../check-documents.js";
import { checkTenders } from "../check-tenders.js";
import type { GateArguments } from "../commands/gate.js";
import { startProgress } from "../progress.js";
import { errorCode } from "../read-document.js";
import { singleLine } from "../reporters/wording.js";
import type { Terminal } from "../terminal.js";
import { WORDS } from "../words/words.js";
import { type GatedDocument, type GateRun, stoppingReasons } from "./gate-run.js";
import { reportGate } from "./report-gate.js";
import { addSummary } from "./summary.js";
import { COMMAND_WORDS } from "./words.js";

/** Runs the gate and gives the exit status. */
export async function gate(args: GateArguments, terminal: Terminal): Promise<number> {
  const preparation = prepare(args, terminal.cwd);
  const { planned, causes, notes } = preparation;
  const language = args.language ?? planned[0]?.settings.language ?? "nl";
  const words = WORDS[language];
  const told: string[] = [];
  const say = (message: string) => terminal.error(`${singleLine(message)}\n`);
  const tell = (message: string) => {
    told.push(singleLine(message));
    say(message);
  };
  const target = args.output === undefined ? undefined : resolve(terminal.cwd, args.output);
  if (planned.some(({ absolutePath }) => absolutePath === target)) {
    say(COMMAND_WORDS[language].overwrites(args.output ?? ""));
    return 2;
  }
  for (const note of notes) say(note(words));
  for (const cause of causes) tell(cause(words));
  const outcomes = await outcomesOf(preparation, language, terminal);
  for (const outcome of outcomes) {
    for (const note of outcome.notes) say(note);
    for (const cause of outcome.causes) tell(cause);
  }
  const documents = outcomes.flatMap((outcome, index) =>
    gatedDocument(outcome, planned[index]?.settings.project.gate ?? {}),
  );
  const isStopped = stoppingReasons({ documents }).length > 0;
  const run: GateRun = {
    documents,
    comparison: undefined,
    baseline: undefined,
    explanations: undefined,
    language,
    causes: told,
    exitStatus: told.length > 0 ? 2 : isStopped ? 1 : 0,
  };
  const output = reportGate(run, args, terminal);
  try {
    if (args.format === "github") await addSummary(run);
    if (target === undefined) terminal.write(output);
    else {
      await writeFile(target, output);
      say(COMMAND_WORDS[language].written(args.output ?? ""));
    }
  } catch (error) {
    say(words.cause.fileNotWritten(args.output ?? "GITHUB_STEP_SUMMARY", errorCode(error)));
    return 2;
  }
  return run.exitStatus;
}

async function outcomesOf(
  preparation: Preparation,
  language: MessageLanguage,
  terminal: Terminal,
): Promise<readonly Outcome[]> {
  const progress = startProgress(preparation.planned.length, terminal.stderr, false);
  const outcomes = await checkTenders(preparation, language, {
    terminal,
    onProgress: progress.update,
    forGate: true,
  });
  progress.clear();
  return outcomes;
}

function gatedDocument({ document }: Outcome, policy: GatePolicy): GatedDocument[] {
  if (document?.gate === undefined) return [];
  const { report, gate: facts, language, profile } = document;
  const { level, reasons, notes } = judgeDocument({
    report,
    facts,
    policy,
    toldElsewhere: document.toldElsewhere,
    language,
    profile,
  });
  return [
    {
      document,
      level,
      notes,
      reasons: reasons.map((reason) => ({ ...reason, isNew: null, isAccepted: false })),
    },
  ];
}
