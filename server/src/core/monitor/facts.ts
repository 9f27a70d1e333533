// From the analysis of a document to what the monitor keeps of it.
import type { Analysis } from "../analysis/analyzer.js";
import { declaredValues } from "../assessment/front-matter-values.js";
import { procedureOf } from "../assessment/procedure.js";
import { type ClauseLevel, LEVELS } from "../catalogue/catalogue-data.js";
import { EVIDENCE_KINDS, SEVERITIES, SPEARHEADS, type SpearheadId } from "../catalogue/types.js";
import { criteriaOf, levelOf } from "../features/criteria-of.js";
import { explanationsOf } from "../features/explanations.js";
import { proportionOf } from "../features/offer.js";
import { shortText } from "../features/overview/places.js";
import { readFrontMatter } from "../model/front-matter.js";
import { identityOf } from "../tender/document-summary.js";
import { addCounts, countBy, sortedCounts } from "./count.js";
import type { DocumentFacts, SpearheadFacts } from "./record.js";
import { socialReturnFacts } from "./social-return.js";

/** What the monitor keeps of an analysed document. Depends on the text and the options of the analysis alone. */
export function documentFacts(analysis: Analysis): DocumentFacts {
  const { document, language, productGroup, date, findings } = analysis;
  const [first] = document.outline.blocks;
  const frontMatter = first?.frontMatter ? readFrontMatter(first.frontMatter, first.length) : null;
  const { title, role } = identityOf(document.outline, "");
  const { value, labourShare } = proportionOf(analysis).facts;
  return {
    title: title && shortText(title),
    language,
    role,
    productGroup,
    department: declaredValues(frontMatter).department,
    procedure: procedureOf(document, language, frontMatter),
    date,
    value,
    labourShare,
    spearheads: Object.fromEntries(SPEARHEADS.map((id) => [id, spearheadFacts(analysis, id)])) as Record<
      SpearheadId,
      SpearheadFacts
    >,
    socialReturn: socialReturnFacts(analysis),
    explanations: explanationsOf(analysis).map(({ kind, rule, spearhead, reason }) => ({
      kind,
      rule,
      spearhead,
      reason: shortText(reason),
    })),
    findings: findingsByRule(findings),
    severities: {
      ...Object.fromEntries(SEVERITIES.map((severity) => [severity, 0])),
      ...countBy(
        findings.map(({ severity }) => severity),
        SEVERITIES,
      ),
    } as DocumentFacts["severities"],
  };
}

function findingsByRule(findings: Analysis["findings"]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { rule } of findings) addCounts(counts, { [rule]: 1 });
  return sortedCounts(counts);
}

function spearheadFacts(analysis: Analysis, id: SpearheadId): SpearheadFacts {
  const { status, evidence } = analysis.spearheads[id];
  return {
    asked: analysis.asked.includes(id),
    status,
    places: countBy(
      evidence.map(({ kind }) => kind),
      EVIDENCE_KINDS,
    ),
    levels: countBy(status === "covered" ? levelsOf(analysis, id) : [], LEVELS),
  };
}

/** The levels of the criteria that stand for what the document asks; of each sentence that of the one that fits best. */
function levelsOf(analysis: Analysis, id: SpearheadId): ClauseLevel[] {
  return criteriaOf(analysis, id).flatMap((criterion) => levelOf(criterion) ?? []);
}
