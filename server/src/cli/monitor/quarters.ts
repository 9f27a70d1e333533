// The commits at the ends of the quarters of a repository.
import { quarterOf } from "../../core/index.js";
import { git } from "../git.js";

/** A commit that was the last one of the first-parent line in a period. */
export interface PeriodEnd {
  /** `2026-Q4` */
  readonly id: string;
  /** The last day of the period, or the day of the newest commit when that is earlier. */
  readonly day: string;
  readonly commit: string;
}

/** The ends of all quarters since the first commit, the oldest first; undefined when the folder is in no repository with a commit. */
export async function quarterEnds(folder: string): Promise<readonly PeriodEnd[] | undefined> {
  const list = await git(folder, ["rev-list", "--first-parent", "--timestamp", "HEAD"]);
  const commits = list
    ?.trim()
    .split("\n")
    .map((line) => {
      const [seconds, commit = ""] = line.split(" ");
      return { day: new Date(Number(seconds) * 1000).toISOString().slice(0, 10), commit };
    });
  const newest = commits?.[0];
  const oldest = commits?.at(-1);
  if (!commits || !newest || !oldest) return undefined;
  return quartersBetween(oldest.day, newest.day).flatMap((id) => {
    const end = lastDayOf(id);
    const last = commits.find(({ day }) => day <= end);
    return last ? [{ id, day: end < newest.day ? end : newest.day, commit: last.commit }] : [];
  });
}

function quartersBetween(first: string, last: string): string[] {
  const quarters: string[] = [];
  for (let id = quarterOf(first); id <= quarterOf(last); id = quarterAfter(id)) quarters.push(id);
  return quarters;
}

function quarterAfter(id: string): string {
  const [year, quarter] = id.split("-Q").map(Number) as [number, number];
  return quarter === 4 ? `${year + 1}-Q1` : `${year}-Q${quarter + 1}`;
}

const LAST_DAYS = ["03-31", "06-30", "09-30", "12-31"];

function lastDayOf(quarter: string): string {
  return `${quarter.slice(0, 4)}-${LAST_DAYS[Number(quarter.slice(-1)) - 1]}`;
}
