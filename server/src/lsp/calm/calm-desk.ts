// Calm for all open documents: which findings of each are shown, and when what was held back is.
import type { Finding } from "../../core/index.js";
import type { Calm } from "../../protocol.js";
import type { OpenDocument } from "../documents.js";

export interface CalmDeskPorts {
  readonly calm: () => Calm;
  /** More is to be shown of a document than the client has. */
  readonly onRelease: (uri: string) => void;
}

export class CalmDesk {
  readonly #ports: CalmDeskPorts;
  readonly #timers = new Map<OpenDocument, ReturnType<typeof setTimeout>>();

  constructor(ports: CalmDeskPorts) {
    this.#ports = ports;
  }

  /** The findings of the present text that the writer is to see now. */
  choose(document: OpenDocument, findings: readonly Finding[]): readonly Finding[] {
    const visible = document.calm.choose(
      findings,
      document.text.getText(),
      this.#ports.calm(),
      performance.now(),
    );
    this.#forget(document);
    if (document.calm.holdsBack) this.#waitForPause(document);
    return visible;
  }

  /** The client tells where its cursors are in a version of the document; nowhere when the writer is elsewhere. */
  cursorsMoved(document: OpenDocument, version: number | undefined, offsets: readonly number[]): void {
    // A cursor in another version says less than the edits that came since.
    if (offsets.length > 0 && version !== document.version) return;
    document.calm.cursorsAt(offsets);
    if (document.calm.mayRelease(document.text.getText(), this.#ports.calm(), performance.now())) {
      this.#release(document);
    }
  }

  closed(document: OpenDocument): void {
    this.#forget(document);
  }

  /** Drops all timers, before the server stops. */
  close(): void {
    for (const document of [...this.#timers.keys()]) this.#forget(document);
  }

  #waitForPause(document: OpenDocument): void {
    const left = document.calm.pauseBegins - performance.now();
    this.#timers.set(
      document,
      setTimeout(() => this.#release(document), Math.max(0, left) + 1),
    );
  }

  #release(document: OpenDocument): void {
    this.#forget(document);
    this.#ports.onRelease(document.uri);
  }

  #forget(document: OpenDocument): void {
    clearTimeout(this.#timers.get(document));
    this.#timers.delete(document);
  }
}
