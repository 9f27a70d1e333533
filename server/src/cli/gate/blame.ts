// Who wrote lines of a file last, as git knows it.
import { realpathSync } from "node:fs";
import { basename, dirname } from "node:path";
import { git } from "../git.js";

/** Lines of a file, counted from 1, both included. */
export interface LineRange {
  readonly first: number;
  readonly last: number;
}

export interface BlamedLine {
  readonly text: string;
  readonly author: string;
  /** Seconds since 1970. */
  readonly time: number;
  /** ISO day in the time zone of the author. */
  readonly date: string | null;
  readonly isCommitted: boolean;
  /** Whether git looked no further than this commit. */
  readonly isBoundary: boolean;
}

/** More ranges than this would not fit on a command line everywhere. */
const MOST_RANGES = 500;
// Names are those of `.mailmap`. Text that was only moved or indented keeps its author.
const BLAME = [
  "--literal-pathspecs",
  "blame",
  "--line-porcelain",
  "--no-textconv",
  "--encoding=utf-8",
  "-w",
  "-M",
];

/** The lines in these ranges by their numbers; empty when git does not know the file, or has fewer lines. */
export async function blame(
  absolutePath: string,
  ranges: readonly LineRange[],
): Promise<ReadonlyMap<number, BlamedLine>> {
  const file = realPath(absolutePath);
  const limits =
    ranges.length > MOST_RANGES ? [] : ranges.flatMap(({ first, last }) => ["-L", `${first},${last}`]);
  const told = await git(dirname(file), [...BLAME, ...limits, "--", basename(file)]);
  return new Map(told === undefined ? [] : readBlame(told));
}

/** Whether the history in a folder is cut short. */
export async function isShallow(folder: string): Promise<boolean> {
  return (await git(folder, ["rev-parse", "--is-shallow-repository"]))?.trim() === "true";
}

function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

/** Each line of the file comes behind a tab, after what is known of it. */
function* readBlame(told: string): Generator<[number, BlamedLine]> {
  let known: string[] = [];
  for (const line of told.split("\n")) {
    if (!line.startsWith("\t")) {
      known.push(line);
      continue;
    }
    const [commit = "", , number] = known[0]?.split(" ") ?? [];
    const given = (key: string) =>
      known.find((one) => one.startsWith(`${key} `))?.slice(key.length + 1) ?? "";
    const time = Number(given("author-time"));
    yield [
      Number(number),
      {
        text: line.slice(1),
        author: given("author"),
        time,
        date: dayOf(time, given("author-tz")),
        isCommitted: !/^0+$/.test(commit),
        isBoundary: known.includes("boundary"),
      },
    ];
    known = [];
  }
}

/** `zone` as in `+0130`. */
function dayOf(seconds: number, zone: string): string | null {
  const [, sign, hours, minutes] = /^([+-])(\d\d)(\d\d)$/.exec(zone) ?? [];
  const shift = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * (sign === "-" ? -60 : 60);
  const date = new Date((seconds + shift) * 1000);
  return Number.isNaN(date.getTime()) ? null : date.toISOString().slice(0, 10);
}
