// Reads the labelled texts that the reading is trained on.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { CATALOGUE } from "../src/core/catalogue/catalogue.generated.js";
import { allClauses } from "../src/core/catalogue/clauses.js";
import { SPEARHEADS, type SpearheadId } from "../src/core/catalogue/types.js";
import { RECIPE } from "./train.js";
import { SUPPORT_RECIPE } from "./train-support.js";
import {
  type Example,
  fromClauses,
  fromDocument,
  fromSentences,
  type LabelledText,
} from "./training-examples.js";

const SENTENCES = "server/data/training";
const SILENT = join(SENTENCES, "silent-samples.json");
/** The half of the labelled documents that may be read while tuning. */
const DOCUMENTS = "test/corpus/tune";

/** All examples, in a fixed order. */
export function readExamples(root: string): Example[] {
  const sentences = namesIn(root, SENTENCES, ".jsonl").flatMap((name) =>
    fromSentences(`sentences:${name}`, linesOf(textOf(root, join(SENTENCES, name)))),
  );
  const documents = namesIn(root, DOCUMENTS, ".gold.json").flatMap((name) => {
    const stem = name.replace(".gold.json", "");
    const { spearheads, falseFriends } = JSON.parse(textOf(root, join(DOCUMENTS, name))) as Gold;
    const text = textOf(root, join(DOCUMENTS, `${stem}.md`));
    return fromDocument({
      name: `document:${stem}`,
      text,
      spearheads: { ...spearheads, "social-return": spearheads.socialReturn },
      falseFriends,
    });
  });
  return [...sentences, ...fromClauses(allClauses()), ...documents, ...readSilent(root)];
}

/** Sample specifications in which no word is about some spearheads: statements that look like them and are not. */
function readSilent(root: string): Example[] {
  const silent = JSON.parse(textOf(root, SILENT)) as Readonly<Record<string, readonly SpearheadId[]>>;
  return Object.entries(silent).flatMap(([name, missing]) =>
    fromDocument({
      name: `sample:${name}`,
      text: textOf(root, join("samples", name)),
      spearheads: Object.fromEntries(
        SPEARHEADS.map((id) => [id, { status: missing.includes(id) ? "missing" : "unknown", evidence: [] }]),
      ) as unknown as Record<SpearheadId, Labels>,
      falseFriends: [],
    }),
  );
}

/** Hash of what the examples are read from, of the words that their features are made of, and of the recipe. */
export function trainingHash(root: string): string {
  const hash = createHash("sha256");
  for (const folder of [SENTENCES, DOCUMENTS])
    for (const name of namesIn(root, folder, "")) hash.update(name).update(textOf(root, join(folder, name)));
  const { topics, signals, vague, units, fields, falseFriends } = CATALOGUE;
  const words = { topics, signals, vague, units, fields, falseFriends };
  hash.update(JSON.stringify({ words, clauses: allClauses(), recipe: RECIPE, support: SUPPORT_RECIPE }));
  return hash.digest("hex").slice(0, 16);
}

type Labels = { status: string; evidence: string[] };

interface Gold {
  spearheads: Record<Exclude<SpearheadId, "social-return"> | "socialReturn", Labels>;
  falseFriends: string[];
}

function linesOf(text: string): LabelledText[] {
  return text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as LabelledText);
}

function namesIn(root: string, folder: string, ending: string): string[] {
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith(ending))
    .sort();
}

// A checkout may end its lines in CR LF; what is trained may not depend on that.
function textOf(root: string, path: string): string {
  return readFileSync(join(root, path), "utf8").replaceAll("\r\n", "\n");
}
