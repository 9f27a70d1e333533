// Checks the tenders of open documents: once when a document is opened, and again when one of their documents has changed
// and the writer pauses.
import { checkGroup } from "../project/tender-group.js";
import type { OpenDocuments } from "./documents.js";
import type { Tender, Tenders } from "./tenders.js";
import { uriKey } from "./uri.js";

/** So long the first findings of a document wait for its tender; most tenders are read much sooner. */
const FIRST_WAIT_MS = 1500;

export interface TenderChecksPorts {
  readonly documents: OpenDocuments;
  readonly tenders: Tenders;
  /** Waits until the writer leaves time for work in the background. */
  readonly whenIdle: () => Promise<void>;
  /** Other findings are to be shown in an open document. */
  readonly onChanged: (uri: string) => void;
  readonly onError: (error: unknown) => void;
}

export class TenderChecks {
  readonly #ports: TenderChecksPorts;
  /** The documents whose tender has been looked at since they were opened. */
  readonly #ready = new Set<string>();
  readonly #first = new Map<string, Promise<void>>();
  readonly #stale = new Set<string>();
  #isPlanned = false;

  constructor(ports: TenderChecksPorts) {
    this.#ports = ports;
  }

  /** Resolves when the tender of an open document has been looked at, or when that takes too long. */
  async first(uri: string): Promise<void> {
    const key = uriKey(uri);
    if (this.#ready.has(key) || this.#ports.documents.get(uri) === undefined) return;
    let first = this.#first.get(key);
    if (first === undefined) {
      const looked = this.#check(uri).finally(() => {
        this.#first.delete(key);
        this.#ready.add(key);
      });
      first = Promise.race([looked, sleep(FIRST_WAIT_MS)]);
      this.#first.set(key, first);
    }
    await first;
  }

  /** An open document was analysed anew. */
  changed(uri: string): void {
    if (!this.#ready.has(uriKey(uri))) return;
    this.#stale.add(uri);
    this.#plan();
  }

  closed(uri: string): void {
    this.#ready.delete(uriKey(uri));
    this.allChanged();
  }

  /** Files or settings have changed that may belong to any tender. */
  allChanged(): void {
    for (const { uri } of this.#ports.documents.all()) this.changed(uri);
  }

  #plan(): void {
    if (this.#isPlanned || this.#stale.size === 0) return;
    this.#isPlanned = true;
    this.#ports.whenIdle().then(async () => {
      this.#isPlanned = false;
      for (const uri of [...this.#stale]) if (this.#stale.has(uri)) await this.#check(uri);
    }, this.#ports.onError);
  }

  async #check(uri: string): Promise<void> {
    this.#stale.delete(uri);
    try {
      const tender = await this.#ports.tenders.compared(uri);
      if (tender) this.#share(tender);
    } catch (error) {
      this.#ports.onError(error);
    }
  }

  /** Gives each open document of a tender what was found in it. */
  #share(tender: Tender): void {
    const { documents } = this.#ports;
    const open = [...tender.documents].flatMap(([name, { version }]) => {
      const document = version === null ? undefined : documents.get(tender.uris.get(name) ?? "");
      return document ? [{ name, version, document }] : [];
    });
    // What somebody typed in the meantime would be judged by what stood there before.
    const isOld = open.some(({ version, document }) => document.version !== version);
    const { byDocument } = isOld ? NOTHING : checkGroup(tender.parts, tender.otherNames, tender.isListed);
    for (const { name, document } of open) {
      if (isOld) this.changed(document.uri);
      else {
        this.#stale.delete(document.uri);
        const places = (other: string) => placeOf(tender, other);
        if (document.tender.take(byDocument.get(name), places)) this.#ports.onChanged(document.uri);
      }
    }
  }
}

const NOTHING: ReturnType<typeof checkGroup> = { byDocument: new Map(), failures: [] };

function placeOf({ uris, documents }: Tender, name: string) {
  const [uri, text] = [uris.get(name), documents.get(name)?.text];
  return uri === undefined || text === undefined ? undefined : { uri, text };
}

function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
