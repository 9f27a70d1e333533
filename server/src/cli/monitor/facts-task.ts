// What a thread does for the monitor: from the bytes of a document to what is kept of it.
import { type DocumentFacts, documentFacts, type MessageLanguage } from "../../core/index.js";
import { errorCode, readBytes } from "../read-document.js";
import { analyzeDocument, type DocumentSettings } from "../report.js";
import { sameSettings } from "../same-settings.js";
import { WORDS } from "../words/words.js";

/** Plain data, so that it can go to another thread. */
export interface FactsTask {
  /** The name for people. */
  readonly path: string;
  /** Undefined when there were more than a document may have. */
  readonly bytes: Uint8Array | undefined;
  /** Equal for equal settings, which then are the same object here: what is made of an organisation's words is kept with it. */
  readonly settingsKey: string;
  readonly settings: DocumentSettings;
  /** Language of `causes`. */
  readonly language: MessageLanguage;
}

export interface FactsOutcome {
  /** Absent when the document could not be read. */
  readonly facts?: DocumentFacts;
  /** Why something could not be done, worded. */
  readonly causes: readonly string[];
}

/** Whatever goes wrong is in the outcome. */
export async function factsTask({
  path,
  bytes,
  settings,
  settingsKey,
  language,
}: FactsTask): Promise<FactsOutcome> {
  const words = WORDS[language];
  const read = await readBytes(bytes, path, language);
  if (read.kind === "cause") return { causes: [read.cause(words)] };
  try {
    const analysis = analyzeDocument(read.text, sameSettings(settings, settingsKey));
    const causes = analysis.failures.map(({ rule, error }) => words.cause.ruleFailed(path, rule, error));
    return { facts: documentFacts(analysis), causes };
  } catch (error) {
    return { causes: [words.cause.crashed(path, errorCode(error))] };
  }
}
