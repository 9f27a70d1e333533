// For a person at a terminal: the reasons by document, and the verdict last.
import type { Colors } from "../../colors.js";
import { displayPath, placeOf, shorten, singleLine } from "../../reporters/wording.js";
import { WORDS } from "../../words/words.js";
import { type GatedDocument, type GateRun, type StatedReason, stoppingReasons, stops } from "../gate-run.js";
import { GATE_WORDS } from "../words.js";

const MAX_PLACE_WIDTH = 60;

export function gateText(run: GateRun, colors: Colors): string {
  const lines = [
    ...run.documents.flatMap((document) => documentLines(document, colors)),
    ...verdictLines(run, colors),
  ];
  return lines.map((line) => `${line}\n`).join("");
}

function documentLines(gated: GatedDocument, colors: Colors): string[] {
  const { document, reasons, notes } = gated;
  const words = WORDS[document.language];
  const own = GATE_WORDS[document.language];
  const stopping = reasons.filter(stops);
  const title = `${colors.bold(displayPath(document.report.path, words))} ${colors.dim(`(${limits(gated)})`)}`;
  return [
    title,
    ...(stopping.length === 0 ? [`  ${own.nothing}`] : reasonLines(stopping, gated, colors)),
    ...notes.map(({ message }) => `  ${colors.dim(singleLine(message))}`),
    "",
  ];
}

/** The phase of a document and from where on it is stopped. */
export function limits({ document, level }: GatedDocument): string {
  const own = GATE_WORDS[document.language];
  const phase = document.gate?.phase ?? null;
  return `${phase === null ? own.noPhase : own.phase[phase]}; ${own.level[level]}`;
}

function reasonLines(
  reasons: readonly StatedReason[],
  { document }: GatedDocument,
  colors: Colors,
): string[] {
  const words = WORDS[document.language];
  const paint = { error: colors.red, warning: colors.yellow, information: colors.blue, hint: colors.dim };
  const rows = reasons.map(({ range: { start }, severity, rule, message }) => ({
    place: document.places.has(start.offset)
      ? placeOf(document, start.line, start.offset, words)
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

function verdictLines(run: GateRun, colors: Colors): string[] {
  const own = GATE_WORDS[run.language];
  const stopping = stoppingReasons(run);
  const verdict = verdictOf(run);
  return [
    ...(run.causes.length > 0 ? [own.causes(run.causes.length)] : []),
    colors.bold(stopping.length > 0 ? colors.red(verdict) : verdict),
    ...(stopping.length > 0 ? [own.next] : []),
  ];
}

/** The verdict in one sentence. */
export function verdictOf(run: GateRun): string {
  const own = GATE_WORDS[run.language];
  if (run.documents.length === 0) return own.noDocuments;
  const stopping = stoppingReasons(run);
  if (stopping.length === 0) return own.yes;
  return own.no(stopping.length, new Set(stopping.map(({ path }) => path)).size);
}

function widest(texts: readonly string[]): number {
  return texts.reduce((width, text) => Math.max(width, text.length), 0);
}
