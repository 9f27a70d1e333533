// Whether a sentence demands the standard that it names, or only tells of it.
import type { Signals } from "../../assessment/signals.js";
import type { StandardName } from "../../assessment/standards/references.js";
import type { CueHits } from "../../catalogue/cue-set.js";

/** `plain`: the standard itself is demanded; `shown`: its paper has to be shown, which may repeat a demand elsewhere. */
export type DemandKind = "plain" | "shown";

export interface Demand {
  readonly kind: DemandKind;
  /** A verb of complying or holding ties the demand to the name; without it the place in the document has to tell. */
  readonly tied: boolean;
  /** “Inschrijver overlegt een NEN 7510-certificaat”: who has to show a paper has to have it. */
  readonly toShow: boolean;
  /** Points or money depend on it. */
  readonly scored: boolean;
  /** The sentence speaks of those who do the work. */
  readonly ofStaff: boolean;
}

const FARTHEST_EXAMPLE = 5;

/** How a sentence demands the name, or null when it does not. */
export function demandOf(name: StandardName, cues: CueHits, signals: Signals): Demand | null {
  if (cues.has("by-law") || cues.has("not-demanded") || cues.has("one-way")) return null;
  if (cues.has("not-a-demand") || signals.first.has("definition")) return null;
  if (isExample(name, cues)) return null;
  if (cues.of("proof-head").some((hit) => hit.end <= name.start)) return null;
  if (!cues.has("obligation") && cues.of("existing").some((hit) => hit.end <= name.start)) return null;
  if (isExperience(name, cues)) return null;
  // “Inschrijvers zonder ISO 14001 worden niet benadeeld”, “het ISO 9001-certificaat van de gemeente”
  if (cues.of("without").some((hit) => hit.start < name.start && hit.end > name.end)) return null;
  if (cues.of("of-buyer").some((hit) => hit.start === name.end)) return null;
  // A diploma that people get during the contract is what they take away from it.
  if (cues.has("earns") && name.kinds.includes("diplomas")) return null;
  const ofPersons = name.kinds.every((kind) => kind === "diplomas");
  // “De boomverzorger is European Tree Worker.”
  const isHolder = ofPersons && cues.of("is-holder").some((hit) => hit.end === name.start);
  if (ofPersons && !isHolder && !["hold", "obligation", "registered"].some((cue) => cues.has(cue)))
    return null;
  if (tellsOfBuyer(name, cues, signals)) return null;
  const holds = cues.has("hold");
  const complies = cues.has("comply");
  const shown = cues.has("submits") && !cues.has("obligation") && !cues.has("proves-with");
  return {
    kind: shown ? "shown" : "plain",
    tied: holds || complies || cues.has("obligation") || cues.has("registered") || isHolder,
    toShow:
      cues.has("submits") &&
      (signals.first.has("contractor") || cues.of("who-was-named").some(({ start }) => start === 0)),
    scored: cues.has("scores"),
    ofStaff: cues.has("staff"),
  };
}

/** “een keurmerk zoals FSC”, “FSC, bijvoorbeeld”. */
function isExample({ start, end }: StandardName, cues: CueHits): boolean {
  return cues
    .of("example")
    .some(
      (hit) =>
        (hit.end <= start && start - hit.end <= FARTHEST_EXAMPLE) ||
        (hit.start >= end && hit.start - end <= 2),
    );
}

/** “ervaring met projecten waarin BREEAM is toegepast”, but not “heeft ervaring en is gecertificeerd volgens ISO 9001”. */
function isExperience({ start }: StandardName, cues: CueHits): boolean {
  return cues.of("experience").some((hit) => hit.end <= start && !cues.within("comply", hit.end, start));
}

/** “De gemeente is sinds 2019 gecertificeerd”: the sentence speaks of the buyer and not of the contractor. */
function tellsOfBuyer(name: StandardName, cues: CueHits, { first }: Signals): boolean {
  if (first.has("contractor") || cues.has("obligation")) return false;
  // “De gemeente meet de conditie volgens …”; “De gemeente eist …” asks.
  if ((first.get("authority") ?? Number.POSITIVE_INFINITY) <= 1 && cues.has("buyer-works")) return true;
  return cues.of("buyer-fact").some((hit) => hit.start < name.start);
}
