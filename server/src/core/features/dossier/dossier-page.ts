// The publication dossier as one page to read, print and sign: what its documents have, one or several.
import type { MessageLanguage } from "../../catalogue/types.js";
import { type Html, h } from "../html/html.js";
import { page } from "../html/page.js";
import { coverage } from "../report/coverage.js";
import { type Desk, deskOf, titleOf } from "../report/desk.js";
import { choices, findings, openChoices } from "../report/parts.js";
import { sources } from "../report/sources.js";
import { REPORT_STRINGS } from "../report/strings.js";
import { tenderSpearheads } from "../tender-coverage.js";
import { CATALOGUE_VERSION, PRODUCT_GROUPS } from "../wording.js";
import { criteria } from "./criteria-part.js";
import { type DossierInput, dateOf, inOrder } from "./dossier.js";
import { matrices } from "./matrix-part.js";
import { notice } from "./notice-part.js";
import { review } from "./review-part.js";
import { DOSSIER_STRINGS } from "./strings.js";
import { coverageByDocument, documentList, summary } from "./tender-parts.js";

/** The whole page as text, the same for the same input. */
export function dossierPage(input: DossierInput, language: MessageLanguage): string {
  const strings = DOSSIER_STRINGS[language];
  const { toolVersion, tender } = input;
  const documents = inOrder(input.documents);
  const isOne = documents.length === 1;
  const desks = documents.map(({ name, analysis, wasConverted = false }, index) =>
    deskOf(analysis, language, { name, wasConverted, tender: tender?.get(name) }, isOne ? null : index + 1),
  );
  const [first] = desks;
  const title = `${strings.title}: ${isOne && first ? titleOf(first) : input.name}`;
  const analyses = documents.map(({ analysis }) => analysis);
  return page({
    language,
    title,
    header: [h("h1", {}, title), facts(input, desks, language)],
    main: [
      ...summary(desks, language),
      ...documentList(input, desks, language),
      h("h2", {}, REPORT_STRINGS[language].coverage),
      ...coverage(desks, language),
      isOne ? null : coverageByDocument(desks, language),
      ...criteria(desks, language),
      ...matrices(desks, language),
      ...findings(desks, language),
      ...openChoices(desks, language),
      ...choices(desks, language),
      ...notice(tenderSpearheads(analyses), language),
      ...sources(
        desks.flatMap((desk) => desk.findings),
        language,
      ),
      ...review(language),
    ],
    footer: [h("p", {}, strings.footer(toolVersion, CATALOGUE_VERSION))],
  });
}

function facts(
  { name, documents, toolVersion }: DossierInput,
  desks: readonly Desk[],
  language: MessageLanguage,
): Html {
  const strings = DOSSIER_STRINGS[language];
  const analyses = desks.map(({ analysis }) => analysis);
  const names = desks[0]?.strings.facts;
  const isOne = documents.length === 1;
  const groups = new Set(analyses.map(({ productGroup }) => productGroup));
  const languages = new Set(
    analyses.map((analysis) => desks[0]?.strings.documentLanguage[analysis.language]),
  );
  const groupNames = [...groups].map(
    (group) => PRODUCT_GROUPS.find(({ id }) => id === group)?.name[language] ?? group,
  );
  const rows: (readonly [string | undefined, string | null])[] = [
    [isOne ? names?.document : strings.facts.tender, name],
    [names?.productGroup, groupNames.join("; ")],
    [names?.language, [...languages].join("; ")],
    [names?.date, dateOf(analyses)],
    [strings.facts.version, toolVersion],
    [names?.catalogue, CATALOGUE_VERSION],
  ];
  return h(
    "dl",
    {},
    ...rows.flatMap(([term, value]) => (term && value ? [h("dt", {}, term), h("dd", {}, value)] : [])),
  );
}
