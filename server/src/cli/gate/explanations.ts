// What documents leave out or keep on purpose, with who wrote it and when.
import { dirname } from "node:path";
import type { GateExplanation, MessageLanguage } from "../../core/index.js";
import { placeOf } from "../reporters/wording.js";
import { WORDS } from "../words/words.js";
import { type BlamedLine, blame, isShallow } from "./blame.js";
import type { SignedExplanation } from "./gate-run.js";
import type { JudgedDocument } from "./judge.js";
import { COMMAND_WORDS } from "./words.js";

type Signature = Pick<SignedExplanation, "author" | "date" | "isCommitted">;

const UNKNOWN: Signature = { author: null, date: null, isCommitted: null };
const NOT_COMMITTED: Signature = { author: null, date: null, isCommitted: false };
const MOST_AT_ONCE = 4;

/** All explanations in the order of the documents; says so when the history of git is too short to know who gave them. */
export async function signedExplanations(
  judged: readonly JudgedDocument[],
  language: MessageLanguage,
  say: (message: string) => void,
): Promise<readonly SignedExplanation[]> {
  const signer = new Signer();
  const signed: SignedExplanation[][] = [];
  let next = 0;
  const work = async () => {
    while (next < judged.length) {
      const index = next++;
      const one = judged[index];
      if (one) signed[index] = await signDocument(one, signer);
    }
  };
  await Promise.all(Array.from({ length: MOST_AT_ONCE }, work));
  if (signer.cutShort > 0) say(COMMAND_WORDS[language].shallow(signer.cutShort));
  return signed.flat();
}

async function signDocument(
  { absolutePath, isOnDisk, document }: JudgedDocument,
  signer: Signer,
): Promise<SignedExplanation[]> {
  const { report, gate, language } = document;
  const explanations = gate?.explanations ?? [];
  const signatures = isOnDisk ? await signer.signaturesOf(absolutePath, explanations) : [];
  return explanations.map((explanation, index) => {
    const { line, offset } = explanation.range.start;
    const place = placeOf(document, line, offset, WORDS[language]);
    return { ...explanation, path: report.path, place, ...(signatures[index] ?? UNKNOWN) };
  });
}

class Signer {
  /** How many explanations may be older than the history that is here. */
  cutShort = 0;
  readonly #shallow = new Map<string, Promise<boolean>>();

  /** Who gave each of the explanations of a file. */
  async signaturesOf(
    absolutePath: string,
    explanations: readonly GateExplanation[],
  ): Promise<readonly Signature[]> {
    if (explanations.length === 0) return [];
    const lines = await blame(absolutePath, explanations.map(linesOf));
    return Promise.all(
      explanations.map(async (explanation) => {
        const latest = latestLine(explanation, lines);
        if (latest === undefined) return UNKNOWN;
        if (!latest.isCommitted) return NOT_COMMITTED;
        if (latest.isBoundary && (await this.#isShallow(dirname(absolutePath)))) {
          this.cutShort++;
          return UNKNOWN;
        }
        return { author: latest.author || null, date: latest.date, isCommitted: true };
      }),
    );
  }

  #isShallow(folder: string): Promise<boolean> {
    const known = this.#shallow.get(folder) ?? isShallow(folder);
    this.#shallow.set(folder, known);
    return known;
  }
}

/** The line of an explanation that was written last; undefined where git has other words, as in a file that was converted. */
function latestLine(
  explanation: GateExplanation,
  lines: ReadonlyMap<number, BlamedLine>,
): BlamedLine | undefined {
  const { first, last } = linesOf(explanation);
  const words = explanation.text.split(/\r\n|[\r\n]/);
  const blamed = words.map((_, index) => lines.get(first + index));
  if (first + words.length - 1 !== last) return undefined;
  if (!words.every((word, index) => blamed[index]?.text.includes(word))) return undefined;
  return blamed.reduce((latest, line) => (isLater(line, latest) ? line : latest));
}

function isLater(one: BlamedLine | undefined, other: BlamedLine | undefined): boolean {
  if (!one || !other || one.isCommitted !== other.isCommitted) return one?.isCommitted === false;
  return one.time > other.time;
}

function linesOf({ range }: GateExplanation): { readonly first: number; readonly last: number } {
  return { first: range.start.line, last: range.end.line };
}
