// What a European notice may say of what is covered.
import type { MessageLanguage } from "../../catalogue/types.js";
import { type Child, h } from "../html/html.js";
import { table } from "../html/table.js";
import { sourceItem } from "../report/sources.js";
import { type EformsEntry, eformsFieldName, eformsOf, eformsSource, type Statuses } from "../taxonomies.js";
import { DOSSIER_STRINGS } from "./strings.js";

export function notice(spearheads: Statuses, language: MessageLanguage): Child[] {
  const strings = DOSSIER_STRINGS[language];
  const entries = eformsOf({ spearheads });
  const source = eformsSource();
  const told =
    entries.length === 0
      ? [h("p", {}, strings.noNotice)]
      : [
          h("p", {}, strings.noticeIntro),
          table({
            caption: strings.noticeTable,
            head: [strings.field, strings.meaning, strings.codesHead],
            rows: entries.map((entry) => [
              h("span", { class: "nowrap" }, entry.field),
              eformsFieldName(entry.field, language),
              codesTold(entry, language),
            ]),
          }),
          source ? h("p", { class: "soft" }, `${strings.source}: `, ...sourceItem(source, language)) : null,
        ];
  return [h("h2", {}, strings.notice), ...told];
}

/** `env-imp; choose what fits: clim-mitig, clim-adapt`. */
export function codesTold({ codes, choices }: EformsEntry, language: MessageLanguage): string {
  const { choose } = DOSSIER_STRINGS[language];
  return [
    ...(codes.length > 0 ? [codes.join(", ")] : []),
    ...choices.map((list) => choose(list.join(", "))),
  ].join("; ");
}
