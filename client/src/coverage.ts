import { type Event, EventEmitter, type Uri } from "vscode";
import type { CoverageParams } from "../../server/src/protocol.js";

/** The last coverage that the server told of each open document. */
export class CoverageStore {
  readonly #byUri = new Map<string, CoverageParams>();
  readonly #changed = new EventEmitter<void>();

  get onDidChange(): Event<void> {
    return this.#changed.event;
  }

  get(uri: Uri): CoverageParams | undefined {
    return this.#byUri.get(uri.toString());
  }

  set(uri: Uri, coverage: CoverageParams): void {
    this.#byUri.set(uri.toString(), coverage);
    this.#changed.fire();
  }

  delete(uri: Uri): void {
    if (this.#byUri.delete(uri.toString())) this.#changed.fire();
  }

  clear(): void {
    this.#byUri.clear();
    this.#changed.fire();
  }
}
