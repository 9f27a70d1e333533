// `npm run quality -- --explain FILE [words]`: what each relevant statement of a document is taken to say. For people who tune.
import { readFileSync } from "node:fs";
import { assessBlock } from "../../server/src/core/assessment/assess-block.js";
import { assessDocument, placeOf } from "../../server/src/core/assessment/assess-document.js";
import { judge } from "../../server/src/core/assessment/judge.js";
import { LanguageTally, languageHints } from "../../server/src/core/assessment/language.js";
import { vocabularyFor } from "../../server/src/core/catalogue/vocabulary.js";
import { lowerBlock } from "../../server/src/core/model/lower-block.js";
import { buildOutline, sectionOf } from "../../server/src/core/model/outline.js";
import { IncrementalTree } from "../../server/src/core/syntax/incremental-tree.js";

/** Prints every statement that contains `words` (all relevant ones without), with its signals and judgements. */
export function explain(file: string, words: string): void {
  const tree = new IncrementalTree(readFileSync(file, "utf8"));
  const models = tree.blocks.map((block) => lowerBlock(block.node, tree.text.slice(block.start, block.end)));
  const tally = new LanguageTally();
  for (const model of models) tally.add(languageHints(model));
  const { language } = tally;
  const outline = buildOutline(models);
  const assessment = assessDocument(
    outline,
    models.map((model) => assessBlock(model, language)),
    vocabularyFor(language),
  );
  assessment.blocks.forEach((block, index) => {
    block.model.statements.forEach((statement, at) => {
      if (words ? !statement.text.includes(words) : !block.relevant.includes(at)) return;
      const signals = block.signals[at];
      const context = assessment.contexts[sectionOf(outline, index, statement.unit)];
      if (!signals || !context) return;
      const place = placeOf(block, at, context, new Set());
      const unit = block.model.units[statement.unit];
      console.log(`\n${statement.text}`);
      console.log(
        `  ${unit?.kind} ${unit?.label ?? ""} role=${context.role} names=${[...context.names]} mute=${place.mute} legalRow=${place.legalRow}`,
      );
      console.log(`  topics   ${signals.topics.map((hit) => `${hit.topic.id}@${hit.start}`).join(" ")}`);
      console.log(
        `  signals  ${[...signals.first].map(([id, at]) => `${id}@${at}`).join(" ")} cues ${[...signals.cues]}`,
      );
      console.log(
        `  vague    ${signals.vague.map((hit) => hit.kind).join(" ")}  quantities ${signals.quantities.map((quantity) => quantity.unit).join(" ")}`,
      );
      console.log(
        `  =>       ${
          judge(statement, signals, place)
            .map((j) => `${j.verdict} ${j.spearhead} ${j.strength}`)
            .join("; ") || "nothing"
        }`,
      );
    });
  });
}
