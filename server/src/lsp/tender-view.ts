// What the tender of an open document changes in its findings, kept where it belongs while somebody types.
import { type Finding, type Span, type TenderFindings, type TextEdit, withTender } from "../core/index.js";
import { spanAfter } from "./pending-edits.js";
import type { Positions } from "./to-lsp.js";

/** Where another document of the tender is, by its name in the set. */
export type TenderPlaces = (name: string) => { readonly uri: string; readonly text: Positions } | undefined;

const NO_PLACES: TenderPlaces = () => undefined;

export class TenderView {
  places: TenderPlaces = NO_PLACES;
  #found: TenderFindings | undefined;
  #key = "";
  /** The last answer, and the findings that it was made of. */
  #joined: { readonly own: readonly Finding[]; readonly all: readonly Finding[] } | undefined;

  /** Takes what was found in the present text; tells whether it is something else than before. */
  take(found: TenderFindings | undefined, places: TenderPlaces): boolean {
    const key = JSON.stringify(found ?? null);
    this.places = places;
    if (key === this.#key || (found === undefined && this.#key === "")) return false;
    this.#key = key;
    this.#found = found;
    this.#joined = undefined;
    return true;
  }

  /** Somebody edited the text; the edit is stated in the text before it. */
  edited(edit: TextEdit): void {
    if (this.#found === undefined) return;
    const { added, hidden } = this.#found;
    const move = (span: Span) => spanAfter(span, edit);
    this.#found = {
      added: added.map((finding) => ({
        ...finding,
        span: move(finding.span),
        focus: move(finding.focus),
        related: finding.related.map((place) =>
          place.document === undefined ? { ...place, span: move(place.span) } : place,
        ),
      })),
      hidden: hidden.map((one) => ({ ...one, span: one.span && move(one.span) })),
    };
    this.#key = "edited";
    this.#joined = undefined;
  }

  /** The findings of the document by itself with those over its tender; the same array for the same findings. */
  join(own: readonly Finding[]): readonly Finding[] {
    if (this.#joined?.own !== own) this.#joined = { own, all: withTender(own, this.#found) };
    return this.#joined.all;
  }
}
