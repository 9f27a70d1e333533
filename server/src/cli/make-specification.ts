// `speerpunt new`: writes a specification to begin with.
import { writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { newSpecification, PRODUCT_GROUPS, specificationChoices } from "../core/index.js";
import { nearest } from "../project/nearest.js";
import type { NewArguments } from "./commands/new.js";
import { type Project, ProjectFiles } from "./project-files.js";
import { type Cause, errorCode } from "./read-document.js";
import { singleLine } from "./reporters/wording.js";
import type { Terminal } from "./terminal.js";
import { WORDS } from "./words/words.js";

/** Writes it to a file that is not there yet, or to standard output, and gives the exit status. */
export function makeSpecification(args: NewArguments, terminal: Terminal): number {
  const output = args.output === "-" ? undefined : args.output;
  const causes: Cause[] = [];
  const project = new ProjectFiles({
    ...args,
    cwd: terminal.cwd,
    onCause: (cause) => causes.push(cause),
    onNote: () => {},
  }).forFolder(output === undefined ? terminal.cwd : dirname(resolve(terminal.cwd, output)));
  const words = WORDS[args.language ?? project.options.language ?? "nl"];
  const tell = (cause: Cause) => terminal.error(`${singleLine(cause(words))}\n`);
  const group = args.group ?? project.options.productGroup;
  const wrong = wrongGroup(group) ?? wrongProcedure(args.procedure);
  for (const cause of wrong ? [wrong] : causes) tell(cause);
  if (wrong || group === undefined) return 2;
  const text = textOf(args, group, project);
  if (output === undefined) {
    terminal.write(text);
    return causes.length > 0 ? 2 : 0;
  }
  const failure = write(resolve(terminal.cwd, output), output, text);
  tell(failure ?? (({ specification }) => specification.written(output)));
  return failure || causes.length > 0 ? 2 : 0;
}

function textOf(args: NewArguments, productGroup: string, { options, organisation }: Project): string {
  const date = args.date ?? options.date;
  return newSpecification({
    productGroup,
    language: args.documentLanguage ?? options.documentLanguage ?? args.language ?? options.language ?? "nl",
    procedure: args.procedure ?? null,
    examples: args.examples,
    ...(options.spearheads && { spearheads: options.spearheads }),
    ...(organisation && { organisation: organisation.content.organisation }),
    ...(date && { date }),
  }).text;
}

function wrongGroup(group: string | undefined): Cause | undefined {
  const ids = PRODUCT_GROUPS.map(({ id }) => id);
  if (group === undefined) return ({ specification }) => specification.noGroup(ids);
  if (ids.includes(group)) return undefined;
  return ({ usage }) => usage.wrongValue("--group", group, ids, nearest(group, ids));
}

function wrongProcedure(procedure: string | undefined): Cause | undefined {
  const { nl, en } = specificationChoices().procedures;
  const known = [...nl, ...en];
  if (procedure === undefined || known.includes(procedure)) return undefined;
  return ({ usage }) => usage.wrongValue("--procedure", procedure, known, nearest(procedure, known));
}

/** What went wrong; a file that is there is left alone. */
function write(path: string, name: string, text: string): Cause | undefined {
  try {
    writeFileSync(path, text, { flag: "wx" });
    return undefined;
  } catch (error) {
    const code = errorCode(error);
    return ({ specification }) =>
      code === "EEXIST" ? specification.exists(name) : specification.notWritten(name, code);
  }
}
