// Which instruments of innovation a block uses, and what it says of them.
import type { AssessedBlock } from "../../assessment/assess-block.js";
import { perBlock } from "../../assessment/per-block.js";
import { CATALOGUE } from "../../catalogue/catalogue.generated.js";
import { CueSet } from "../../catalogue/cue-set.js";
import type { DocumentLanguage } from "../../catalogue/types.js";

export interface InstrumentUse {
  readonly instrument: string;
  /** Index in `BlockModel.statements`. */
  readonly statement: number;
}

const USES = new CueSet(
  CATALOGUE.instruments.flatMap(({ id, nl, en, not }) => [
    { id, nl, en },
    ...(not ? [{ id: `${id} not`, ...not }] : []),
  ]),
);
const PARTS = CATALOGUE.instruments.flatMap(({ id, must }) =>
  must.map((part) => ({ id: `${id}/${part.id}`, nl: part.nl, en: part.en })),
);
const SAYS = new CueSet(PARTS, CATALOGUE.numberWords);
const NOTHING: ReadonlySet<string> = new Set();

/** The uses in a block; most blocks have none. */
export const usesIn = perBlock(
  ({ model }: AssessedBlock, language: DocumentLanguage): readonly InstrumentUse[] =>
    model.statements.flatMap(({ tokens, question }, statement) => {
      if (question) return [];
      const uses = USES.find(tokens, language);
      return CATALOGUE.instruments.flatMap(({ id: instrument }) =>
        uses.has(instrument) && !uses.has(`${instrument} not`) ? [{ instrument, statement }] : [],
      );
    }),
  (uses) => uses.length > 0,
);

/** What a block says of instruments, as `trial/budget`; asked only of documents that use one. */
export const saysIn = perBlock(
  ({ model }: AssessedBlock, language: DocumentLanguage): ReadonlySet<string> => {
    const says = new Set<string>();
    for (const { tokens } of model.statements) {
      const cues = SAYS.find(tokens, language);
      for (const { id } of PARTS) if (cues.has(id)) says.add(id);
    }
    return says.size > 0 ? says : NOTHING;
  },
  (says) => says !== NOTHING,
);
