// Where the monitor goes: standard output, a file, or a folder with every form.
import { mkdirSync, statSync } from "node:fs";
import { extname, join, resolve } from "node:path";
import {
  councilText,
  countsCsv,
  type MessageLanguage,
  type Monitor,
  monitorPage,
  monitorText,
  tendersCsv,
  toMonitorJson,
} from "../../core/index.js";
import { MONITOR_FORMATS, type MonitorArguments, type MonitorFormat } from "../commands/monitor.js";
import { writeNew } from "../files.js";
import { singleLine } from "../reporters/wording.js";
import type { Terminal } from "../terminal.js";
import { WORDS } from "../words/words.js";

interface Form {
  readonly extension: string;
  readonly write: (monitor: Monitor, language: MessageLanguage) => string;
}

/** One line a form. */
const FORMS: Readonly<Record<MonitorFormat, Form>> = {
  text: { extension: ".txt", write: monitorText },
  json: { extension: ".json", write: toMonitorJson },
  html: { extension: ".html", write: monitorPage },
  csv: { extension: ".csv", write: tendersCsv },
  counts: { extension: "-counts.csv", write: countsCsv },
  council: { extension: ".md", write: councilText },
};

type OutputArguments = Pick<MonitorArguments, "format" | "output" | "force"> & {
  readonly language: MessageLanguage;
};

/** Writes the monitor; false when that could not be done, which has then been told. */
export async function writeMonitor(
  monitor: Monitor,
  { format, output, force, language }: OutputArguments,
  terminal: Terminal,
): Promise<boolean> {
  if (output === undefined || output === "-") {
    terminal.write(FORMS[format ?? "text"].write(monitor, language));
    return true;
  }
  const isFolder = isFolderName(output, terminal.cwd);
  if (isFolder) mkdirSync(resolve(terminal.cwd, output), { recursive: true });
  const named = isFolder ? (format ? [format] : MONITOR_FORMATS) : [format ?? formatNamed(output)];
  for (const one of named) {
    const path = isFolder ? join(output, `monitor${FORMS[one].extension}`) : output;
    const text = FORMS[one].write(monitor, language);
    const words = WORDS[language];
    const problem = await writeNew(resolve(terminal.cwd, path), path, text, force, words);
    terminal.error(`${singleLine(problem ?? words.monitor.written(path))}\n`);
    if (problem !== undefined) return false;
  }
  return true;
}

/** A folder that is there, or a name that can be no file of ours. */
function isFolderName(output: string, cwd: string): boolean {
  const stats = statSync(resolve(cwd, output), { throwIfNoEntry: false });
  return stats ? stats.isDirectory() : /[\\/]$/.test(output) || extname(output) === "";
}

function formatNamed(output: string): MonitorFormat {
  return (
    MONITOR_FORMATS.find((format) => FORMS[format].extension === extname(output).toLowerCase()) ?? "text"
  );
}
