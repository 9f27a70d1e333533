// A whole page in one file: it loads nothing, runs nothing, and looks right on a screen, in the dark and on paper.
import { type Child, Html, h } from "./html.js";
import { PAGE_STYLE, PAGE_STYLE_HASH } from "./page-style.js";

export interface Page {
  readonly language: string;
  readonly title: string;
  readonly header: readonly Child[];
  readonly main: readonly Child[];
  readonly footer: readonly Child[];
}

/** Nothing may be loaded or run; only our own style sheet counts. */
const POLICY = `default-src 'none'; style-src '${PAGE_STYLE_HASH}'; base-uri 'none'; form-action 'none'`;

export function page({ language, title, header, main, footer }: Page): string {
  const head = h(
    "head",
    {},
    h("meta", { charset: "utf-8" }),
    h("meta", { "http-equiv": "Content-Security-Policy", content: POLICY }),
    h("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    h("meta", { name: "referrer", content: "no-referrer" }),
    h("title", {}, title),
    Html.style(PAGE_STYLE),
  );
  const body = h("body", {}, h("header", {}, ...header), h("main", {}, ...main), h("footer", {}, ...footer));
  return `<!DOCTYPE html>\n${h("html", { lang: language }, head, body)}\n`;
}
