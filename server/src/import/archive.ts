// The zip archive that a Word or OpenDocument file is, opened with care: sizes are judged before anything is unpacked.
import { DOMParser, type Document } from "@xmldom/xmldom";
import { unzipSync } from "fflate";
import { NotRead } from "./imported.js";

const MAX_ENTRIES = 10_000;
/** The text of the longest tender documents is a tenth of this. */
const MAX_PART_BYTES = 40_000_000;
const MAX_TOTAL_BYTES = 100_000_000;

export class Archive {
  readonly #parts: Readonly<Record<string, Uint8Array>>;
  /** All names in the archive, also of what is not unpacked. */
  readonly names: readonly string[];

  /** Unpacks the parts whose names `wanted` takes. Throws `NotRead`. */
  constructor(bytes: Uint8Array, wanted: (name: string) => boolean) {
    const names: string[] = [];
    let total = 0;
    try {
      this.#parts = unzipSync(bytes, {
        filter: ({ name, originalSize }) => {
          names.push(name);
          if (names.length > MAX_ENTRIES) throw new NotRead("too-large-inside");
          if (!wanted(name)) return false;
          total += originalSize;
          if (originalSize > MAX_PART_BYTES || total > MAX_TOTAL_BYTES) throw new NotRead("too-large-inside");
          return true;
        },
      });
    } catch (error) {
      throw error instanceof NotRead ? error : new NotRead("damaged");
    }
    this.names = names;
  }

  has(name: string): boolean {
    return this.#parts[name] !== undefined;
  }

  get parts(): Readonly<Record<string, Uint8Array>> {
    return this.#parts;
  }

  /** A part as a tree; undefined when it is not there. Throws `NotRead` when it is no XML, or defines entities. */
  xml(name: string): Document | undefined {
    const bytes = this.#parts[name];
    if (bytes === undefined) return undefined;
    const text = new TextDecoder().decode(bytes);
    // Neither format allows one, and entities that are defined in it could grow without end.
    if (/<!DOCTYPE/i.test(text.slice(0, 10_000))) throw new NotRead("damaged");
    try {
      return new DOMParser({ onError: failOnFatal }).parseFromString(text.replace(/^\uFEFF/, ""), "text/xml");
    } catch {
      throw new NotRead("damaged");
    }
  }
}

function failOnFatal(level: string, message: string): void {
  if (level !== "warning") throw new Error(message);
}

/** Whether a zip archive has a password: bit 0 of the flags of its first entry. */
export function isEncryptedZip(bytes: Uint8Array): boolean {
  return bytes.length > 8 && ((bytes[6] ?? 0) & 1) === 1;
}
