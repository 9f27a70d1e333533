// Parts of a page about documents: what its coverage rests on, what was found, what is open, what was chosen.
import type { MessageLanguage } from "../../catalogue/types.js";
import type { Explanation } from "../explanations.js";
import { formatGrounds, groundsOf } from "../hover/grounds.js";
import { type Child, h } from "../html/html.js";
import { table } from "../html/table.js";
import { placesOf } from "../overview/places.js";
import { formatMessage, ruleTitle, spearheadName } from "../wording.js";
import { type Desk, judged, place, quoted, statusWord } from "./desk.js";
import { REPORT_STRINGS } from "./strings.js";

/** A section per spearhead: each sentence with the words in it that count. */
export function grounds(desk: Desk): Child[] {
  const { analysis, strings, language } = desk;
  const parts = judged([desk]).flatMap((row) => {
    const { evidence } = analysis.spearheads[row.spearhead];
    const words = new Map(
      placesOf(analysis, row.spearhead).map(({ place }) => [place.span.start, place.text]),
    );
    const items = evidence.map(({ span, kind, requirementId }, index) => {
      const because = formatGrounds(groundsOf(analysis, row.spearhead, index), row.status, language);
      const what = requirementId === null ? strings.kind[kind] : `${strings.kind[kind]} ${requirementId}`;
      return h(
        "li",
        {},
        place(desk, span),
        `, ${what}: `,
        quoted(desk, words.get(span.start) ?? ""),
        because ? h("div", { class: "soft" }, because) : null,
      );
    });
    return [
      h("h3", {}, row.name, ": ", statusWord(row, strings)),
      items.length === 0 ? h("p", {}, strings.nothing) : h("ul", { class: "places" }, ...items),
      desk.elsewhere.includes(row.spearhead) ? h("p", {}, strings.elsewhere) : null,
    ];
  });
  return [h("h2", {}, strings.grounds), ...parts];
}

export function findings(desks: readonly Desk[], language: MessageLanguage): Child[] {
  const strings = REPORT_STRINGS[language];
  const rows = desks.flatMap((desk) => {
    const open = new Set(desk.overview.openPlaces);
    const { profile } = desk.analysis.organisation;
    return desk.findings
      .filter((finding) => !open.has(finding))
      .map((finding): Child[] => [
        place(desk, finding.span),
        strings.severities[finding.severity],
        ruleTitle(finding.rule, language),
        finding.spearhead === null ? "–" : spearheadName(finding.spearhead, language, profile),
        formatMessage(finding, language, profile),
      ]);
  });
  const head = [strings.place, strings.severity, strings.rule, strings.spearhead, strings.message];
  return [
    h("h2", {}, strings.findings),
    rows.length === 0
      ? h("p", {}, strings.noFindings)
      : table({ caption: strings.findingsTable(rows.length), head, rows }),
  ];
}

export function openChoices(desks: readonly Desk[], language: MessageLanguage): Child[] {
  const strings = REPORT_STRINGS[language];
  const items = desks.flatMap((desk) =>
    desk.overview.openPlaces.map((finding) => {
      const message = formatMessage(finding, language, desk.analysis.organisation.profile);
      return h("li", {}, place(desk, finding.span), ": ", message);
    }),
  );
  const told =
    items.length === 0
      ? [h("p", {}, strings.noOpen)]
      : [h("p", {}, strings.openIntro), h("ul", { class: "places" }, ...items)];
  return [h("h2", {}, strings.open), ...told];
}

export function choices(desks: readonly Desk[], language: MessageLanguage): Child[] {
  const strings = REPORT_STRINGS[language];
  const rows = desks.flatMap((desk) =>
    desk.overview.explanations.map((explanation): Child[] => [
      place(desk, explanation.span),
      about(desk, explanation),
      quoted(desk, explanation.reason),
      explanation.kind === "text" ? strings.inText : strings.inComment,
    ]),
  );
  const head = [strings.place, strings.about, strings.reason, strings.readers];
  return [
    h("h2", {}, strings.choices),
    rows.length === 0 ? h("p", {}, strings.noChoices) : table({ caption: strings.choicesTable, head, rows }),
  ];
}

function about({ analysis, language }: Desk, { rule, spearhead }: Explanation): string {
  const { profile } = analysis.organisation;
  return [rule && ruleTitle(rule, language), spearhead && spearheadName(spearhead, language, profile)]
    .filter(Boolean)
    .join(", ");
}
