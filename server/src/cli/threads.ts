// Threads beside the first one: each does one piece of work at a time.
import { once } from "node:events";
import { parentPort, type ResourceLimits, Worker } from "node:worker_threads";

/** What a thread can be asked, by name; each takes and gives plain data. */
export type Jobs = Readonly<Record<string, (task: never) => unknown>>;

interface Message {
  readonly job: string;
  readonly task: unknown;
}

/** Another thread; it starts when it is first asked for something. */
export class Thread<Task, Outcome> {
  readonly #entry: URL;
  readonly #job: string;
  readonly #limits: ResourceLimits;
  #worker: Worker | undefined;

  constructor(entry: URL, job: string, limits: ResourceLimits = {}) {
    this.#entry = entry;
    this.#job = job;
    this.#limits = limits;
  }

  /** Rejects when the thread dies of it; the next task starts a new one. `transfer` is given away. */
  async run(task: Task, transfer: readonly ArrayBuffer[] = []): Promise<Outcome> {
    this.#worker ??= new Worker(this.#entry, { resourceLimits: this.#limits });
    try {
      this.#worker.postMessage({ job: this.#job, task } satisfies Message, transfer);
      // A thread that dies says so by an `error`, on which `once` rejects.
      const [outcome] = await once(this.#worker, "message");
      return outcome;
    } catch (error) {
      this.#worker = undefined;
      throw error;
    }
  }

  async end(): Promise<void> {
    await this.#worker?.terminate();
  }
}

/** What such a thread does: it answers each task with its outcome. */
export function serve(jobs: Jobs): void {
  parentPort?.on("message", async ({ job, task }: Message) => {
    parentPort?.postMessage(await jobs[job]?.(task as never));
  });
}
