// What the dossier tells of all documents together: the sum of what was found, the documents, and their coverage.
import type { Finding } from "../../analysis/finding.js";
import { CATALOGUE } from "../../catalogue/catalogue.generated.js";
import { type MessageLanguage, SEVERITIES } from "../../catalogue/types.js";
import { summaryOf } from "../../tender/document-summary.js";
import { type Child, type Html, h } from "../html/html.js";
import { table } from "../html/table.js";
import { type Desk, judged, statusWord, titleOf } from "../report/desk.js";
import { REPORT_STRINGS } from "../report/strings.js";
import { ruleTitle } from "../wording.js";
import { writeNumber } from "../write-number.js";
import { countFindings, type DossierInput, inOrder } from "./dossier.js";
import { DOSSIER_STRINGS } from "./strings.js";

/** How many findings and choices there are, and what could not be examined. */
export function summary(desks: readonly Desk[], language: MessageLanguage): Child[] {
  const strings = DOSSIER_STRINGS[language];
  const analyses = desks.map(({ analysis }) => analysis);
  const rows = judged(desks);
  const counts = countFindings(desks.flatMap(closedFindings));
  const found = SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) =>
    strings.severities[severity](counts[severity]),
  );
  const failures = new Set(analyses.flatMap((analysis) => analysis.failures.map(({ rule }) => rule)));
  const total = (each: (desk: Desk) => number) => desks.reduce((sum, desk) => sum + each(desk), 0);
  const covered = rows.filter(({ status }) => status === "covered").length;
  return [
    h("h2", {}, strings.summary),
    h("p", { class: "lead" }, REPORT_STRINGS[language].covered(covered, rows.length)),
    h(
      "ul",
      {},
      h("li", {}, found.length === 0 ? strings.noFindings : strings.findings(found.join(", "))),
      h("li", {}, strings.openPlaces(total(({ overview }) => overview.openPlaces.length))),
      h("li", {}, strings.choices(total(({ overview }) => overview.explanations.length))),
      failures.size > 0
        ? h("li", {}, strings.failures([...failures].map((rule) => ruleTitle(rule, language)).join("; ")))
        : null,
    ),
  ];
}

/** The findings without the open choices, which are counted by themselves. */
function closedFindings({ findings, overview }: Desk): Finding[] {
  return findings.filter((finding) => !overview.openPlaces.includes(finding));
}

/** The documents with their hashes. */
export function documentList(
  { documents, otherFiles = [] }: DossierInput,
  desks: readonly Desk[],
  language: MessageLanguage,
): Child[] {
  const strings = DOSSIER_STRINGS[language];
  const ordered = inOrder(documents);
  const rows = desks.map((desk, index): Child[] => [
    index + 1,
    nameCell(desk),
    kindOf(desk),
    strings.bytes(writeNumber(ordered[index]?.bytes ?? 0, language)),
    h("code", { class: "hash" }, ordered[index]?.sha256),
  ]);
  return [
    h("h2", {}, strings.documents),
    table({
      caption: strings.documentsTable,
      head: [strings.number, strings.document, strings.documentKind, strings.size, strings.hash],
      rows,
    }),
    otherFiles.length > 0 ? h("p", {}, strings.otherFiles(otherFiles.join(", "))) : null,
  ];
}

function nameCell(desk: Desk): Html {
  const title = titleOf(desk);
  const { name } = desk.options;
  return h("span", {}, title, title === name ? null : h("div", { class: "soft" }, name));
}

function kindOf({ analysis, options, language }: Desk): Child {
  const { role } = summaryOf(analysis, options.name);
  const kind = CATALOGUE.tender.documents.find(({ id }) => id === role);
  return kind?.name[language] ?? h("span", { class: "soft" }, DOSSIER_STRINGS[language].unknownKind);
}

/** The status of each spearhead in each of several documents. */
export function coverageByDocument(desks: readonly Desk[], language: MessageLanguage): Html {
  const strings = DOSSIER_STRINGS[language];
  const words = REPORT_STRINGS[language];
  return table({
    caption: strings.coverageTable,
    head: [words.spearhead, ...desks.map((_, index) => words.documentNumber(index + 1))],
    rows: judged(desks).map(({ spearhead, name }): Child[] => [
      name,
      ...desks.map(({ analysis, elsewhere }): Child => {
        if (!analysis.asked.includes(spearhead)) return "–";
        return elsewhere.includes(spearhead)
          ? h("span", { class: "soft" }, strings.elsewhere)
          : statusWord(analysis.spearheads[spearhead], words);
      }),
    ]),
  });
}
