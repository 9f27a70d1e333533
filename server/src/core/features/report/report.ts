// The report of a document as one page to read, send and print: what it has of each spearhead, what was found, what is open.
import type { Analysis } from "../../analysis/analyzer.js";
import type { MessageLanguage } from "../../catalogue/types.js";
import { type Html, h } from "../html/html.js";
import { page } from "../html/page.js";
import { CATALOGUE_VERSION, PRODUCT_GROUPS } from "../wording.js";
import { coverage } from "./coverage.js";
import { type Desk, deskOf, type ReportOptions, titleOf } from "./desk.js";
import { choices, findings, grounds, openChoices } from "./parts.js";
import { sources } from "./sources.js";

/** The whole page as text, the same for the same analysis and options. */
export function reportPage(analysis: Analysis, language: MessageLanguage, options: ReportOptions): string {
  const desk = deskOf(analysis, language, options, null);
  const { strings, overview } = desk;
  const title = `${strings.title}: ${titleOf(desk)}`;
  return page({
    language,
    title,
    header: [h("h1", {}, title), facts(desk)],
    main: [
      h("h2", {}, strings.coverage),
      h("p", { class: "lead" }, strings.covered(overview.covered, overview.total)),
      ...coverage([desk], language),
      ...grounds(desk),
      ...findings([desk], language),
      ...openChoices([desk], language),
      ...choices([desk], language),
      ...sources(desk.findings, language),
    ],
    footer: [h("p", {}, strings.footer(CATALOGUE_VERSION))],
  });
}

function facts({ analysis, strings, language, options }: Desk): Html {
  const { facts: names } = strings;
  const group = PRODUCT_GROUPS.find(({ id }) => id === analysis.productGroup);
  const rows: (readonly [string, string | null])[] = [
    [names.document, options.name],
    [names.productGroup, group?.name[language] ?? analysis.productGroup],
    [names.language, strings.documentLanguage[analysis.language]],
    [names.date, analysis.date],
    [names.catalogue, CATALOGUE_VERSION],
  ];
  return h(
    "dl",
    {},
    ...rows.flatMap(([name, value]) => (value ? [h("dt", {}, name), h("dd", {}, value)] : [])),
  );
}
