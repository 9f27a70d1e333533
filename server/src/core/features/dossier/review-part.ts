// What the reviewer fills in by hand.
import type { MessageLanguage } from "../../catalogue/types.js";
import { type Child, type Html, h } from "../html/html.js";
import { DOSSIER_STRINGS } from "./strings.js";

export function review(language: MessageLanguage): Child[] {
  const { review: title, reviewIntro, sign } = DOSSIER_STRINGS[language];
  const lines = [sign.name, sign.role, sign.date, sign.signature];
  return [
    h(
      "section",
      { class: "sign", "aria-labelledby": "review" },
      h("h2", { id: "review" }, title),
      h("p", {}, reviewIntro),
      h(
        "dl",
        {},
        ...field(
          sign.verdict,
          h("ul", { class: "boxes" }, ...sign.verdicts.map((words) => h("li", {}, words))),
        ),
        ...field(sign.remarks, h("div", { class: "blank tall" })),
        ...lines.flatMap((name) => field(name, h("div", { class: "blank" }))),
      ),
    ),
  ];
}

function field(name: string, value: Html): Html[] {
  return [h("dt", {}, name), h("dd", {}, value)];
}
