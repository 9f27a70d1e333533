// One version of one document, before it is read.
import type { Placed } from "../../core/index.js";
import type { BytesResult } from "../read-document.js";
import type { DocumentSettings } from "../report.js";

export interface Version {
  /** From the folder that was asked about, with `/`; its part of an archive that is split depends on it. */
  readonly path: string;
  /** The name for messages. */
  readonly name: string;
  /** What its place tells: its folders, or the project file that lists it. */
  readonly placed: Placed;
  readonly settings: DocumentSettings;
  /** The id of its content in a git repository; null for a file. */
  readonly blob: string | null;
  readonly read: () => Promise<BytesResult>;
}
