// For a person at a terminal: the reasons by document, and the verdict last.
import { GATE_WORDS } from "../../../core/index.js";
import type { Colors } from "../../colors.js";
import { shorten, singleLine } from "../../reporters/wording.js";
import { WORDS } from "../../words/words.js";
import { type GatedDocument, type GateRun, type StatedReason, stoppingReasons, stops } from "../gate-run.js";
import { aboutOf, limitsOf, nameOf, placeIn, remarksOf, signerOf, verdictOf } from "../told.js";
import { COMMAND_WORDS } from "../words.js";

const MAX_PLACE_WIDTH = 60;
const MAX_REASON_LENGTH = 120;

export function gateText(run: GateRun, colors: Colors): string {
  const lines = [
    ...run.documents.flatMap((document) => documentLines(document, colors)),
    ...explanationLines(run, colors),
    ...verdictLines(run, colors),
  ];
  return lines.map((line) => `${line}\n`).join("");
}

function documentLines(gated: GatedDocument, colors: Colors): string[] {
  const stopping = gated.reasons.filter(stops);
  const { nothing } = GATE_WORDS[gated.document.language];
  return [
    `${colors.bold(nameOf(gated))} ${colors.dim(`(${limitsOf(gated)})`)}`,
    ...(stopping.length === 0 ? [`  ${nothing}`] : reasonLines(stopping, gated, colors)),
    ...gated.notes.map(({ message }) => `  ${colors.dim(singleLine(message))}`),
    "",
  ];
}

function reasonLines(reasons: readonly StatedReason[], gated: GatedDocument, colors: Colors): string[] {
  const { language, places } = gated.document;
  const words = WORDS[language];
  const paint = { error: colors.red, warning: colors.yellow, information: colors.blue, hint: colors.dim };
  const rows = reasons.map(({ range: { start }, severity, rule, message }) => ({
    place: places.has(start.offset)
      ? placeIn(gated, start.line, start.offset)
      : `${start.line}:${start.column}`,
    severity,
    rule,
    message,
  }));
  const placeWidth = Math.min(MAX_PLACE_WIDTH, widest(rows.map(({ place }) => place)));
  const severityWidth = widest(rows.map(({ severity }) => words.severity[severity]));
  const ruleWidth = widest(rows.map(({ rule }) => rule));
  return rows.map(({ place, severity, rule, message }) =>
    [
      `  ${shorten(place, MAX_PLACE_WIDTH).padStart(placeWidth)}`,
      paint[severity](words.severity[severity].padEnd(severityWidth)),
      colors.dim(rule.padEnd(ruleWidth)),
      singleLine(message),
    ].join("  "),
  );
}

function explanationLines(run: GateRun, colors: Colors): string[] {
  const words = GATE_WORDS[run.language];
  if (run.explanations === undefined) return [];
  const told = run.explanations.map((explanation) => {
    const signed = [signerOf(explanation, run), explanation.date].filter((part) => part !== null).join(", ");
    const where = `${explanation.path}, ${explanation.place}`;
    const reason =
      explanation.reason === "" ? words.noReason : shorten(explanation.reason, MAX_REASON_LENGTH);
    return `  ${where}, ${aboutOf(explanation, run)}: ${reason}${signed && ` – ${singleLine(signed)}`}`;
  });
  const title = colors.bold(words.explanations);
  return [title, ...(told.length > 0 ? told : [`  ${words.noExplanations}`]), ""];
}

function verdictLines(run: GateRun, colors: Colors): string[] {
  const own = COMMAND_WORDS[run.language];
  const stopping = stoppingReasons(run);
  const verdict = verdictOf(run);
  return [
    ...(run.causes.length > 0 ? [own.causes(run.causes.length)] : []),
    ...remarksOf(run),
    colors.bold(stopping.length > 0 ? colors.red(verdict) : verdict),
    ...(stopping.length > 0 ? [own.next] : []),
  ];
}

function widest(texts: readonly string[]): number {
  return texts.reduce((width, text) => Math.max(width, text.length), 0);
}
