import { isDay } from "../../project/project-shape.js";
import { defineCommand } from "./command.js";
import { readSettings, SETTINGS_OPTIONS, type SettingsArguments } from "./document-options.js";
import { OUTPUT_OPTION } from "./made-file.js";
import { monitorWords } from "./monitor.words.js";

export const MONITOR_FORMATS = ["text", "json", "html", "csv", "counts", "council"] as const;
export type MonitorFormat = (typeof MONITOR_FORMATS)[number];

export interface MonitorArguments extends SettingsArguments {
  /** Folders and documents; for `merge` the JSON of parts. */
  readonly operands: readonly string[];
  readonly merge: boolean;
  /** Undefined: the name of the output decides. */
  readonly format: MonitorFormat | undefined;
  /** A file, or a folder for every form; undefined is standard output. */
  readonly output: string | undefined;
  /** Whether a file that is there may be replaced. */
  readonly force: boolean;
  /** ISO day. */
  readonly since: string | undefined;
  readonly history: boolean;
  readonly snapshots: boolean;
  /** The part to do, and of how many. */
  readonly shard: { readonly index: number; readonly count: number } | undefined;
  /** A folder; undefined is that of the user, null is none. */
  readonly cache: string | undefined | null;
  readonly quiet: boolean;
}

const MERGE = "merge";
const SHARD = /^([1-9]\d{0,4})\/([1-9]\d{0,4})$/;

export const monitorCommand = defineCommand({
  name: "monitor",
  words: monitorWords,
  options: {
    ...SETTINGS_OPTIONS,
    ...OUTPUT_OPTION,
    format: { type: "string", values: MONITOR_FORMATS },
    force: { type: "boolean" },
    since: { type: "string", values: ["2026-01-01"], accepts: isDay },
    history: { type: "boolean" },
    snapshots: { type: "boolean" },
    shard: { type: "string", values: ["1/4"], accepts: (value) => shardNamed(value) !== undefined },
    cache: { type: "string" },
    "no-cache": { type: "boolean" },
    quiet: { type: "boolean", short: "q" },
  },
  read: (given) => {
    const { operands, values } = given;
    const asked = readSettings(given);
    if (typeof asked === "function") return asked;
    const merge = operands[0] === MERGE;
    const named = merge ? operands.slice(1) : operands;
    if (named.length === 0) return (words) => (merge ? words.monitor.noParts : words.monitor.noFolders);
    if (values.history && values.snapshots)
      return (words) => words.usage.conflict("--history", "--snapshots");
    if (values.cache !== undefined && values["no-cache"])
      return (words) => words.usage.conflict("--cache", "--no-cache");
    const args: MonitorArguments = {
      ...asked,
      operands: named,
      merge,
      format: values.format,
      output: values.output,
      force: values.force === true,
      since: values.since,
      history: values.history === true,
      snapshots: values.snapshots === true,
      shard: values.shard === undefined ? undefined : shardNamed(values.shard),
      cache: values["no-cache"] ? null : values.cache,
      quiet: values.quiet === true,
    };
    return args;
  },
  run: async (args, terminal) => {
    const { monitor } = await import("../monitor/monitor.js");
    return monitor(args, terminal);
  },
});

function shardNamed(text: string): MonitorArguments["shard"] {
  const [, index, count] = SHARD.exec(text)?.map(Number) ?? [];
  return index !== undefined && count !== undefined && index <= count ? { index, count } : undefined;
}
