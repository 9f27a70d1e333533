// Git as the command line asks it: what a repository holds is read from its objects, nothing is checked out.
import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { promisify } from "node:util";

const run = promisify(execFile);
const MAX_OUTPUT = 1 << 28;

/** A hook runs with variables that hold for its own repository and folder. Nothing is fetched, and nobody is asked anything. */
const OF_A_REPOSITORY = /^GIT_(?:DIR|WORK_TREE|INDEX_FILE|PREFIX|COMMON_DIR|OBJECT_DIRECTORY|NAMESPACE)$/;
const ENVIRONMENT = {
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !OF_A_REPOSITORY.test(name))),
  GIT_NO_LAZY_FETCH: "1",
  GIT_TERMINAL_PROMPT: "0",
};
/** The settings of a repository may name a program to run when its files are looked at. */
const SAFELY = ["-c", "core.fsmonitor=false"];

/** A file in a commit. */
export interface Blob {
  readonly oid: string;
  /** From the folder that was asked about. */
  readonly path: string;
}

/** Runs git in a folder; undefined when it fails, for want of git, a repository or a commit. */
export async function git(folder: string, args: readonly string[]): Promise<string | undefined> {
  try {
    const { stdout } = await run("git", [...SAFELY, "-C", folder, ...args], {
      maxBuffer: MAX_OUTPUT,
      env: ENVIRONMENT,
    });
    return stdout;
  } catch {
    return undefined;
  }
}

/** The files below a folder in a commit; links and submodules are left out. */
export async function filesIn(folder: string, commit: string): Promise<readonly Blob[]> {
  const list = await git(folder, ["ls-tree", "-r", "-z", commit]);
  return (list ?? "").split("\0").flatMap((entry) => {
    const [, oid, path] = /^100\d{3} blob ([0-9a-f]+)\t(.*)$/s.exec(entry) ?? [];
    return oid && path ? [{ oid, path }] : [];
  });
}

/** Reads objects one after another from one process of git. */
export class BlobReader {
  readonly #git: ChildProcess;
  readonly #chunks: Buffer[] = [];
  #size = 0;
  #isOver = false;
  #wake: () => void = () => undefined;
  #last: Promise<unknown> = Promise.resolve();

  constructor(folder: string) {
    this.#git = spawn("git", ["-C", folder, "cat-file", "--batch"], {
      env: ENVIRONMENT,
      stdio: ["pipe", "pipe", "ignore"],
    });
    this.#git.stdout?.on("data", (chunk: Buffer) => {
      this.#chunks.push(chunk);
      this.#size += chunk.length;
      this.#wake();
    });
    const end = () => {
      this.#isOver = true;
      this.#wake();
    };
    this.#git.on("error", end).on("close", end);
    this.#git.stdin?.on("error", end);
  }

  /** The bytes of an object; undefined when it cannot be read. */
  read(oid: string): Promise<Uint8Array | undefined> {
    const result = this.#last.then(() => this.#readNext(oid));
    this.#last = result.catch(() => undefined);
    return result;
  }

  async close(): Promise<void> {
    this.#git.stdin?.end();
    if (!this.#isOver) await once(this.#git, "close");
  }

  async #readNext(oid: string): Promise<Uint8Array | undefined> {
    this.#git.stdin?.write(`${oid}\n`);
    const head = await this.#line();
    const size = Number(/ blob (\d+)$/.exec(head ?? "")?.[1] ?? Number.NaN);
    if (!Number.isFinite(size)) return undefined;
    const bytes = await this.#take(size + 1);
    return bytes?.subarray(0, size);
  }

  async #line(): Promise<string | undefined> {
    for (let tried = -1; tried !== this.#size; ) {
      tried = this.#size;
      const bytes = Buffer.concat(this.#chunks);
      const end = bytes.indexOf("\n");
      if (end >= 0) return (await this.#take(end + 1))?.toString("utf8", 0, end);
      await this.#more();
    }
    return undefined;
  }

  async #take(count: number): Promise<Buffer | undefined> {
    while (this.#size < count && !this.#isOver) await this.#more();
    if (this.#size < count) return undefined;
    const bytes = Buffer.concat(this.#chunks);
    this.#chunks.splice(0, Number.POSITIVE_INFINITY, bytes.subarray(count));
    this.#size -= count;
    return bytes.subarray(0, count);
  }

  #more(): Promise<void> {
    if (this.#isOver) return Promise.resolve();
    return new Promise((resolve) => {
      this.#wake = resolve;
    });
  }
}
