// Threads that check files for the language server while its own thread answers the writer.
import { once } from "node:events";
import { availableParallelism } from "node:os";
import { parentPort, Worker } from "node:worker_threads";
import {
  type BackgroundChecks,
  type CheckAnswer,
  type CheckRequest,
  checkRequested,
} from "../lsp/background-checks.js";

const MAX_THREADS = 4;

/** Undefined on a machine with one processor, where another thread would only take the time of the writer's. */
export function checkThreads(entry: URL): BackgroundChecks | undefined {
  const lanes = Math.min(availableParallelism() - 1, MAX_THREADS);
  return lanes < 1 ? undefined : new CheckThreads(entry, lanes);
}

class CheckThreads implements BackgroundChecks {
  readonly lanes: number;
  readonly #entry: URL;
  #free: Worker[] = [];
  #generation = 0;

  constructor(entry: URL, lanes: number) {
    this.#entry = entry;
    this.lanes = lanes;
  }

  async check(request: CheckRequest): Promise<CheckAnswer> {
    const generation = this.#generation;
    const thread = this.#free.pop() ?? new Worker(this.#entry, { stdout: true });
    thread.unref();
    thread.postMessage(request);
    // A thread that dies says so by an `error`, on which `once` rejects.
    const [answer] = await once(thread, "message");
    if (generation === this.#generation) this.#free.push(thread);
    else void thread.terminate();
    return answer;
  }

  rest(): void {
    this.#generation++;
    for (const thread of this.#free) void thread.terminate();
    this.#free = [];
  }
}

/** What such a thread does: it answers each request with what its text holds. */
export function serveChecks(): void {
  parentPort?.on("message", (request: CheckRequest) => parentPort?.postMessage(checkRequested(request)));
}
