import { type Event, EventEmitter, type Uri } from "vscode";

interface Range {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

export interface SpearheadCoverage {
  readonly id: string;
  readonly status: string;
  readonly evidence: readonly {
    readonly range: Range;
    readonly kind: string;
    readonly requirementId: string | null;
  }[];
}

export interface CoverageParams {
  readonly uri: string;
  readonly version: number;
  readonly covered: number;
  readonly total: number;
  readonly spearheads: readonly SpearheadCoverage[];
}

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
