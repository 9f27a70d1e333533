// Pieces of HTML. Whatever comes from a document passes through here, so that text can never become markup.

/** A piece of HTML; only this file makes it. */
export class Html {
  readonly #code: string;

  private constructor(code: string) {
    this.#code = code;
  }

  /** An element; its children are other pieces, or text that is escaped. `null` and `undefined` are left out. */
  static element(name: string, attributes: Attributes, children: readonly Child[]): Html {
    const start = `<${name}${attributeText(attributes)}>`;
    return new Html(VOID.has(name) ? start : `${start}${children.map(childText).join("")}</${name}>`);
  }

  /** A style sheet of our own; as such it is not escaped, and so must not hold what ends it. */
  static style(css: string): Html {
    return new Html(`<style>${css}</style>`);
  }

  toString(): string {
    return this.#code;
  }
}

export type Child = Html | string | number | null | undefined;
/** An attribute without a value is `true`; one that is undefined is left out. */
export type Attributes = Readonly<Record<string, string | number | true | undefined>>;

const VOID = new Set(["meta", "br", "hr"]);
const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** `h("p", { class: "note" }, "text")`. */
export function h(name: string, attributes: Attributes = {}, ...children: readonly Child[]): Html {
  return Html.element(name, attributes, children);
}

/** Text with its markup escaped, without characters that no page may hold or that turn the direction of what follows. */
export function escapeHtml(text: string): string {
  return text
    .replace(
      /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,
      "",
    )
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "\ufffd")
    .replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
}

function childText(child: Child): string {
  if (child === null || child === undefined) return "";
  return child instanceof Html ? child.toString() : escapeHtml(String(child));
}

function attributeText(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => {
      if (value === undefined) return "";
      return value === true ? ` ${name}` : ` ${name}="${escapeHtml(String(value))}"`;
    })
    .join("");
}
