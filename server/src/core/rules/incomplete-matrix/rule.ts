// An MVI matrix in which a promise cannot be checked, scored or held to.
import type { AssessedBlock } from "../../assessment/assess-block.js";
import { MATRIX_CUES, type Matrix, type MatrixRow, matricesIn } from "../../assessment/matrix/read-matrix.js";
import { perBlock } from "../../assessment/per-block.js";
import type { DocumentLanguage } from "../../catalogue/types.js";
import type { Statement, Table } from "../../model/block-model.js";
import { lastSectionOf } from "../../model/outline.js";
import type { Span } from "../../text/span.js";
import type { DocumentReport, DocumentRule, DocumentScope } from "../rule.js";
import { gapsOf } from "./gaps.js";
import { sharesOfMatrix, sumOfPoints } from "./points.js";

type MessageId = "row" | "column" | "points" | "company" | "unbound" | "notInContract";

/** Reports each row once, a column that is not there once, and once that nothing makes the promises binding. */
export const rule = {
  id: "incomplete-matrix",
  severity: "warning",
  scope: "document",
  *check(document: DocumentScope): Iterable<DocumentReport<MessageId>> {
    const { assessment, language } = document;
    for (const { block, facts } of matricesIn.in(assessment, language)) {
      for (const matrix of facts) yield* judgeMatrix(document, block, matrix);
    }
  },
} satisfies DocumentRule;

function* judgeMatrix(
  document: DocumentScope,
  block: number,
  matrix: Matrix,
): Iterable<DocumentReport<MessageId>> {
  const { assessment, language } = document;
  const table = assessment.outline.blocks[block]?.tables[matrix.table] as Table;
  const head = spanOfRow(table, 0);
  const absent = (["proof", "points"] as const).filter((part) => !matrix.columns.includes(part));
  if (absent.length > 0) yield { block, span: head, message: "column", data: { missing: absent.join(",") } };
  for (const row of matrix.rows) {
    const span = spanOfRow(table, row.row);
    const gaps = gapsOf(matrix, row, table, language);
    const spearhead = row.spearhead ? { spearhead: row.spearhead } : {};
    if (gaps.length > 0)
      yield {
        block,
        span,
        message: "row",
        data: { row: row.subject, missing: gaps.join(",") },
        ...spearhead,
      };
    else if (isAboutTheFirm(assessment.blocks[block] as AssessedBlock, matrix, row, language))
      yield { block, span, message: "company", data: { row: row.subject }, outcome: "review", ...spearhead };
  }
  const fault = faultInPoints(document, matrix, table);
  if (fault) yield { block, span: head, message: "points", data: fault };
  const held = howHeld(document, block);
  if (held) yield { block, span: head, message: held, outcome: "review" };
}

/** Points may share out 100 of their own, or what the list of criteria gives to the matrix; a total row says so itself. */
function faultInPoints(
  { assessment, language }: DocumentScope,
  matrix: Matrix,
  table: Table,
): { sum: number; expected: number } | null {
  if (table.rows.length - 1 > matrix.rows.length) return null;
  const sum = sumOfPoints(matrix, table);
  const shares = sharesOfMatrix.in(assessment, language).flatMap(({ facts }) => facts);
  const [expected] = shares;
  if (sum === null || expected === undefined || sum === WHOLE || shares.includes(sum)) return null;
  return { sum, expected };
}

const WHOLE = 100;

function spanOfRow(table: Table, row: number): Span {
  const cells = table.rows[row] ?? [];
  return { start: cells[0]?.span.start ?? 0, end: cells.at(-1)?.span.end ?? 0 };
}

function isAboutTheFirm(
  { model }: AssessedBlock,
  matrix: Matrix,
  row: MatrixRow,
  language: DocumentLanguage,
): boolean {
  return model.statements.some((statement) => {
    const cell = model.units[statement.unit]?.cell;
    if (cell?.table !== matrix.table || cell.row !== row.row) return false;
    return MATRIX_CUES.find(statement.tokens, language).has("company");
  });
}

interface Promises {
  /** A sentence says that what is offered binds. */
  readonly bind: boolean;
  /** A sentence speaks of the matrix or of what was promised. */
  readonly named: boolean;
}

const NOTHING: Promises = { bind: false, named: false };

const promisesIn = perBlock(
  ({ model }: AssessedBlock, language: DocumentLanguage): Promises => {
    const found = model.statements.map((statement) => readPromise(statement, language));
    const promises = { bind: found.some(({ bind }) => bind), named: found.some(({ named }) => named) };
    return promises.bind || promises.named ? promises : NOTHING;
  },
  (facts) => facts !== NOTHING,
);

function readPromise({ tokens }: Statement, language: DocumentLanguage): Promises {
  const cues = MATRIX_CUES.find(tokens, language);
  const named = cues.has("promise");
  return { named, bind: named && cues.has("binds") };
}

/** What is wrong with how the promises are held to; null when they bind, or when no contract stands here to tell. */
function howHeld(
  { assessment, language }: DocumentScope,
  matrix: number,
): "unbound" | "notInContract" | null {
  const { outline, contexts } = assessment;
  const told = promisesIn.in(assessment, language).filter(({ block }) => block !== matrix);
  const inContract = (block: number) => contexts[lastSectionOf(outline, block)]?.role === "contract";
  if (told.some(({ block, facts }) => facts.bind || inContract(block))) return null;
  return contexts.some(({ role }) => role === "contract") ? "notInContract" : "unbound";
}
