// Who wrote a line, and when: from git, where there is one.
import { basename, dirname } from "node:path";
import { git } from "../monitor/git.js";

export interface Author {
  readonly name: string;
  /** ISO day where the author was. */
  readonly day: string;
}

/** The author of each line, from the first on; empty where git knows nothing, null for a line that is not committed. */
export async function authorsOf(absolutePath: string): Promise<readonly (Author | null)[]> {
  const args = ["blame", "--porcelain", "--", basename(absolutePath)];
  return readPorcelain((await git(dirname(absolutePath), args)) ?? "");
}

const HEAD = /^([0-9a-f]{40,64}) \d+ (\d+)/;
const NOT_COMMITTED = /^0+$/;

function readPorcelain(text: string): (Author | null)[] {
  const known = new Map<string, Map<string, string>>();
  const authors: (Author | null)[] = [];
  let commit = "";
  let line = 0;
  for (const row of text.split("\n")) {
    const head = HEAD.exec(row);
    if (row.startsWith("\t")) authors[line - 1] = authorFrom(commit, known.get(commit));
    else if (head) {
      commit = head[1] as string;
      line = Number(head[2]);
      if (!known.has(commit)) known.set(commit, new Map());
    } else {
      const [key = "", ...value] = row.split(" ");
      known.get(commit)?.set(key, value.join(" "));
    }
  }
  return authors;
}

function authorFrom(commit: string, fields: ReadonlyMap<string, string> | undefined): Author | null {
  const seconds = Number(fields?.get("author-time"));
  if (NOT_COMMITTED.test(commit) || !Number.isFinite(seconds)) return null;
  const [, sign, hours, minutes] = /^([+-])(\d\d)(\d\d)$/.exec(fields?.get("author-tz") ?? "") ?? [];
  const offset = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60 * (sign === "-" ? -1 : 1);
  const day = new Date((seconds + offset) * 1000).toISOString().slice(0, 10);
  return { name: fields?.get("author") ?? "", day };
}
