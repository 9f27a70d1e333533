// A drawing with a title and a text that says the same in words, for who cannot see it.
import { type Child, type Html, h } from "./html.js";

export interface Picture {
  /** No other picture of the page has the same. */
  readonly id: string;
  readonly title: string;
  /** What the drawing shows, in sentences. */
  readonly text: string;
  readonly width: number;
  readonly height: number;
  readonly drawn: readonly Child[];
  readonly caption?: string;
}

export function picture({ id, title, text, width, height, drawn, caption }: Picture): Html {
  // On a narrow screen the drawing moves by itself, so it must be within reach of the keyboard.
  return h(
    "figure",
    { tabindex: 0, "aria-labelledby": `${id}-title` },
    h(
      "svg",
      { viewBox: `0 0 ${width} ${height}`, role: "img", "aria-labelledby": `${id}-title ${id}-text` },
      h("title", { id: `${id}-title` }, title),
      h("desc", { id: `${id}-text` }, text),
      ...drawn,
    ),
    caption === undefined ? null : h("figcaption", { class: "soft" }, caption),
  );
}
