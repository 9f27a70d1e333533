// The coverage of documents: where they speak of the spearheads, and in which kind of text.
import { CLAUSE_KINDS } from "../../catalogue/catalogue-data.js";
import type { MessageLanguage } from "../../catalogue/types.js";
import { type Child, h } from "../html/html.js";
import { table } from "../html/table.js";
import type { OverviewPlace } from "../overview/places.js";
import { coveragePicture } from "./coverage-picture.js";
import { type Desk, judged, placesIn, rowsOf, statusWord } from "./desk.js";
import { REPORT_STRINGS } from "./strings.js";

/** A picture and a table. */
export function coverage(desks: readonly Desk[], language: MessageLanguage): Child[] {
  const strings = REPORT_STRINGS[language];
  const rows = rowsOf(desks).map((row): Child[] => {
    if (row.spearhead === null)
      return [row.name, h("span", { class: "soft" }, row.note), ...CLAUSE_KINDS.map(() => "–")];
    const { spearhead, name, status } = row;
    const cells = CLAUSE_KINDS.map((_, kind): Child => {
      const found = desks.flatMap((desk) => {
        const own = desk.overview.rows.find((one) => one.spearhead === spearhead);
        const places = own?.spearhead ? onePerLine(desk, own.cells[kind]?.places ?? []) : [];
        return places.length > 0 ? [{ desk, places }] : [];
      });
      if (found.length > 0) return h("span", {}, ...found.map((one) => placesTold(one.desk, one.places)));
      return h("span", { class: "soft" }, status === "waived" ? "–" : strings.noneOfKind);
    });
    const isElsewhere = desks.length === 1 && desks[0]?.elsewhere.includes(spearhead);
    const told = isElsewhere ? h("div", { class: "soft" }, strings.elsewhere) : null;
    return [name, h("div", {}, statusWord({ status }, strings), told), ...cells];
  });
  return [
    coveragePicture(desks, judged(desks), language),
    table({
      caption: strings.table,
      head: [strings.spearhead, strings.status, ...CLAUSE_KINDS.map((kind) => strings.kinds[kind])],
      rows,
    }),
  ];
}

/** The places in a document, with its number in front where there are several. */
function placesTold(desk: Desk, places: readonly OverviewPlace[]): Child {
  const told = placesIn(
    desk,
    places.map(({ span }) => span),
  );
  return desk.number === null ? told : h("div", {}, `${desk.strings.documentNumber(desk.number)}: `, told);
}

/** The first of the places on each line. */
function onePerLine({ lines }: Desk, places: readonly OverviewPlace[]): OverviewPlace[] {
  const seen = new Set<number>();
  return places.filter(({ span }) => {
    const { line } = lines.positionAt(span.start);
    const isNew = !seen.has(line);
    seen.add(line);
    return isNew;
  });
}
