// An MVI demand that only says what the law demands of everyone.
import { isMute, placeOf } from "../../assessment/assess-document.js";
import type { Signals } from "../../assessment/signals.js";
import { CATALOGUE } from "../../catalogue/catalogue.generated.js";
import type { LawRegion, LegalDuty } from "../../catalogue/catalogue-data.js";
import { CueSet } from "../../catalogue/cue-set.js";
import type { DocumentLanguage } from "../../catalogue/types.js";
import type { SectionRole } from "../../catalogue/vocabulary.js";
import type { Statement, Unit } from "../../model/block-model.js";
import type { BlockRule, BlockScope, Report } from "../rule.js";

type MessageId = "law" | "probably";

/** Reports a demand of which nothing is left when the law is taken away. What is not verified is for a person to judge. */
export const rule = {
  id: "legal-minimum",
  severity: "information",
  scope: "block",
  *check(scope: BlockScope): Iterable<Report<MessageId>> {
    const { block, language } = scope;
    const region = regionOf(language);
    for (const [index, statement] of block.model.statements.entries()) {
      const duty = dutyIn(statement, language, region, () => saysLaw(scope, index));
      if (!duty || !isBareDemand(scope, index, duty)) continue;
      yield {
        span: statement.span,
        message: duty.status === "verified" ? "law" : "probably",
        ...(duty.status === "unverified" && { outcome: "review" as const }),
        data: { law: `${duty.id}/${region}`, spearhead: duty.spearhead },
        spearhead: duty.spearhead,
      };
    }
  },
} satisfies BlockRule;

const REGIONS: Readonly<Record<DocumentLanguage, LawRegion>> = { nl: "nl", "nl-BE": "be", en: "eu" };

function regionOf(language: DocumentLanguage): LawRegion {
  return REGIONS[language];
}

const BEYOND = "beyond";
const CUES = new CueSet([
  { id: BEYOND, ...CATALOGUE.beyondLaw },
  ...CATALOGUE.legalDuties.flatMap(({ nl, en, not }, index) => [
    { id: `${index}`, nl, en },
    ...(not ? [{ id: `${index} not`, ...not }] : []),
  ]),
]);

/** The first duty that the words of a sentence name, and that the law of the document's country knows. */
function dutyIn(
  statement: Statement,
  language: DocumentLanguage,
  region: LawRegion,
  isLaw: () => boolean,
): LegalDuty | null {
  const cues = CUES.find(statement.tokens, language);
  if (cues.has(BEYOND)) return null;
  const duty = CATALOGUE.legalDuties.find(
    ({ law, cue }, index) =>
      cues.has(`${index}`) && !cues.has(`${index} not`) && law[region] && (cue !== "legal" || isLaw()),
  );
  return duty ?? null;
}

/** Whether the sentence itself, or another cell of its row, says that the law demands it. */
function saysLaw({ block, sectionOf }: BlockScope, index: number): boolean {
  const signals = block.signals[index] as Signals;
  if (signals.first.has("legal")) return !signals.first.has("legal-not");
  const statement = block.model.statements[index] as Statement;
  return placeOf(block, index, sectionOf(statement.unit), new Set()).legalRow;
}

const DEMANDING: ReadonlySet<SectionRole | null> = new Set<SectionRole | null>([
  "requirements",
  "contract",
  "award",
  "selection",
  "wishes",
  "annex",
  null,
]);
// A quantity of another kind is a number of a list, a day or a level of the law itself.
const MEASURES: ReadonlySet<string> = new Set([
  "percent",
  "energy",
  "mass",
  "money",
  "people",
  "distance",
  "area",
  "volume",
  "time",
  "points",
]);

/** Whether the sentence demands something of the tenderer, and nothing more than the duty. */
function isBareDemand({ block, sectionOf }: BlockScope, index: number, duty: LegalDuty): boolean {
  const statement = block.model.statements[index] as Statement;
  const signals = block.signals[index] as Signals;
  const unit = block.model.units[statement.unit] as Unit;
  const section = sectionOf(statement.unit);
  if (!DEMANDING.has(section.role) || statement.question || isMute(block, index, unit, section)) return false;
  const { first } = signals;
  if (first.has("legal-not") || first.has("not-applied") || first.has("definition")) return false;
  if (first.has("scoring") || tellsOfAuthority(signals)) return false;
  if (duty.cue !== "figure" && signals.quantities.some(({ unit: kind }) => MEASURES.has(kind))) return false;
  return !addsMore(block, index, unit, duty);
}

function tellsOfAuthority({ first }: Signals): boolean {
  const authority = first.get("authority");
  return authority !== undefined && authority <= 3 && !first.has("contractor") && !first.has("obligation");
}

/** Whether another sentence of the same requirement asks a measured thing of the same spearhead. */
function addsMore(block: BlockScope["block"], index: number, unit: Unit, { spearhead }: LegalDuty): boolean {
  for (let other = unit.firstStatement; other < unit.lastStatement; other++) {
    if (other === index) continue;
    const { topics, quantities } = block.signals[other] as Signals;
    if (topics.some(({ topic }) => topic.spearhead === spearhead) && quantities.length > 0) return true;
  }
  return false;
}
