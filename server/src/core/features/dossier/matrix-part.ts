// The MVI matrices of the documents, as they stand in them.

import type { MessageLanguage } from "../../catalogue/types.js";
import { type Child, h } from "../html/html.js";
import { table } from "../html/table.js";
import { type DocumentMatrix, matricesOf } from "../matrix/matrices-of.js";
import { type Desk, placeWords } from "../report/desk.js";
import { DOSSIER_STRINGS } from "./strings.js";

export function matrices(desks: readonly Desk[], language: MessageLanguage): Child[] {
  const strings = DOSSIER_STRINGS[language];
  const found = desks.flatMap((desk) => matricesOf(desk.analysis).map((matrix) => drawn(desk, matrix)));
  return [h("h2", {}, strings.matrix), ...(found.length === 0 ? [h("p", {}, strings.noMatrix)] : found)];
}

function drawn(desk: Desk, { span, columns, rows }: DocumentMatrix): Child {
  const { matrixTable } = DOSSIER_STRINGS[desk.language];
  return table({
    caption: matrixTable(placeWords(desk, span)),
    head: columns.map(({ head }) => head || "–"),
    rows: rows.map(({ cells }) => cells),
  });
}
