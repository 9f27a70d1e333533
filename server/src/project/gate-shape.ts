// What may stand under `gate` in a project file.
import {
  COMMENT_REACHES,
  COMMENT_RULES,
  type CommentReach,
  type CommentRule,
  GATE_MINIMA,
  type GateLevel,
  type GateMinimum,
  type GatePolicy,
  SEVERITIES,
  SPEARHEADS,
  spearheadName,
} from "../core/index.js";
import { messages } from "./messages.js";
import { type Choice, choice, mapping, number, type ProblemText, record, type Shape } from "./yaml/shape.js";

const MINIMUM_HELP: Readonly<Record<GateMinimum, ProblemText>> = {
  missing: { nl: "er wordt niets gevraagd", en: "nothing is asked" },
  weak: { nl: "minstens een ambitie", en: "an ambition at least" },
  waived: { nl: "een eis, of een reden waarom niet", en: "a demand, or a reason why not" },
  covered: {
    nl: "een eis; een reden waarom niet volstaat niet",
    en: "a demand; a reason why not will not do",
  },
};

const REACH_HELP: Readonly<Record<CommentReach, ProblemText>> = {
  comment: { nl: "een negeer-opmerking bij één plaats", en: "an ignore comment at one place" },
  document: {
    nl: "een negeer-opmerking voor het hele document",
    en: "an ignore comment for a whole document",
  },
};

const RULE_HELP: Readonly<Record<CommentRule, ProblemText>> = {
  allowed: { nl: "altijd aanvaard", en: "always accepted" },
  reason: { nl: "alleen met een reden", en: "with a reason only" },
  refused: { nl: "nooit aanvaard", en: "never accepted" },
};

function perName<T>(names: readonly Choice[], of: Shape<T>): Shape<Readonly<Record<string, T>>> {
  return record(names, of, { notMapping: messages.perNameNotMapping, unknown: messages.unknownName });
}

/** `phases`: the phases of a document with what they mean. */
export function gateShape(phases: readonly Choice[]): Shape<GatePolicy> {
  const spearheads = SPEARHEADS.map((value) => ({
    value,
    help: { nl: spearheadName(value, "nl"), en: spearheadName(value, "en") },
  }));
  return mapping<GatePolicy>({
    level: {
      shape: perName(phases, choice<GateLevel>([...SEVERITIES, "off"])),
      help: {
        nl: "Vanaf welke ernst een bevinding tegenhoudt, per fase (standaard error, error en warning); off: geen.",
        en: "From which severity on a finding stops, per phase (default error, error and warning); off: none.",
      },
    },
    spearheads: {
      shape: perName(
        spearheads,
        choice<GateMinimum>(GATE_MINIMA.map((value) => ({ value, help: MINIMUM_HELP[value] }))),
      ),
      help: {
        nl: "Wat minstens gevraagd wordt per speerpunt (standaard niets dan de bevindingen).",
        en: "The least that is asked per spearhead (default nothing but the findings).",
      },
    },
    awardWeight: {
      shape: number(0, 100),
      help: {
        nl: "Voor hoeveel procent MVI minstens meetelt in de gunning (standaard 0).",
        en: "For how many percent MVI counts at least in the award (default 0).",
      },
    },
    explanations: {
      shape: perName(
        COMMENT_REACHES.map((value) => ({ value, help: REACH_HELP[value] })),
        choice<CommentRule>(COMMENT_RULES.map((value) => ({ value, help: RULE_HELP[value] }))),
      ),
      help: {
        nl: "Welke negeer-opmerkingen de poort aanvaardt (standaard allowed).",
        en: "Which ignore comments the gate accepts (default allowed).",
      },
    },
  });
}
