// Gives a requirement another id, everywhere in its tender.
import type { MessageLanguage } from "../../catalogue/types.js";
import { isLabelCell } from "../../model/lead.js";
import type { DocumentSummary, Label } from "../../tender/document-summary.js";
import { codeKey, type LabelKey } from "../../tender/label-key.js";
import type { Definition, Mention, TenderSet } from "../../tender/tender-set.js";
import type { TextEdit } from "../../text/edit.js";
import { LineIndex } from "../../text/line-index.js";
import type { Span } from "../../text/span.js";
import { columnEdits } from "./keep-columns.js";
import { labelAt } from "./places.js";
import { RENAME_STRINGS, type RenameStrings } from "./rename-strings.js";
import { restyled } from "./restyle.js";

/** Why it cannot be done, in a sentence for the writer. */
export interface RenameRefusal {
  readonly refusal: string;
}

/** The words that a new name takes the place of, and the name as the definition spells it. */
export interface RenameStart {
  readonly span: Span;
  readonly placeholder: string;
}

export interface RenameEdit extends TextEdit {
  /** What the writer has to judge before this place changes; null when its meaning stays what it is. */
  readonly question: string | null;
}

/** The edits of one document, in order. */
export interface DocumentRename {
  readonly document: string;
  readonly edits: readonly RenameEdit[];
}

export interface RenameRequest {
  readonly set: TenderSet;
  /** Name of the document, and the offset of the cursor in it. */
  readonly name: string;
  readonly offset: number;
  /** The text of each document of the set. */
  readonly textOf: (name: string) => string;
  /** File names of documents of the tender that could not be read; they stay as they are. */
  readonly unread: readonly string[];
  readonly language: MessageLanguage;
}

/** What would be renamed at a place; null where there is no label. */
export function prepareRename(request: RenameRequest): RenameStart | RenameRefusal | null {
  const found = targetAt(request);
  if (!found || "refusal" in found) return found;
  const { label, definition } = found;
  return { span: label.span, placeholder: definition.label.text };
}

/**
 * All changes that give the requirement at a place the id `wanted`. Places spelled in another way keep their spelling, and
 * columns of one width keep one. `canAsk`: whether the writer can be asked about single places.
 */
export function renameEdits(
  request: RenameRequest,
  wanted: string,
  canAsk: boolean,
): readonly DocumentRename[] | RenameRefusal | null {
  const found = targetAt(request);
  if (!found || "refusal" in found) return found;
  return new Renaming(request, found.definition, wanted.trim()).run(canAsk);
}

type LabelDefinition = Definition & { readonly label: NonNullable<Definition["label"]> };

interface Target {
  readonly label: Label;
  readonly definition: LabelDefinition;
}

function targetAt({ set, name, offset, textOf, language }: RenameRequest): Target | RenameRefusal | null {
  const document = set.document(name);
  const label = document && labelAt(document, offset);
  if (!document || !label) return null;
  const strings = RENAME_STRINGS[language];
  const places = new Places(textOf, strings);
  const [definition, ...others] = set.resolve(document, label).definitions;
  if (!definition) return isOfRow(set, label) ? { refusal: strings.undefinedLabel(label.text) } : null;
  const reason = reasonAgainst(definition, strings);
  if (reason !== null) return { refusal: reason };
  const own = definition as LabelDefinition;
  const rivals = others.filter((one) => one.document === definition.document);
  if (rivals.length > 0) return { refusal: strings.twice(own.label.text, places.list([own, ...rivals])) };
  return { label, definition: own };
}

/** Whether others of its row are defined: “E-99” where there is an E-01, but not “WCAG 2.1”. */
function isOfRow(set: TenderSet, { keys }: Label): boolean {
  const rowOf = (key: LabelKey) => key.replace(/\d+(?:\.\d+)*\D*$/, "");
  const rows = keys.filter((key) => !key.startsWith("ordinal:")).map(rowOf);
  return set.documents.some(({ labels }) =>
    labels.some(({ lead, keys: others }) => lead !== null && others.some((key) => rows.includes(rowOf(key)))),
  );
}

/** Why labels of its kind keep their names; null when it is the id of a requirement. */
function reasonAgainst({ key, label }: Definition, { notRenamed }: RenameStrings): string | null {
  if (label === null) return notRenamed.annex;
  // “5.2” in a contract is an article, however it is pointed at.
  if (label.keys.some((one) => one.startsWith("article:"))) return notRenamed.article;
  const kind = key.split(":")[0] ?? "";
  if (kind === "number") return label.lead.form === "heading" ? notRenamed.number : null;
  return kind in notRenamed ? notRenamed[kind as keyof typeof notRenamed] : null;
}

class Renaming {
  readonly #strings: RenameStrings;
  readonly #places: Places;

  constructor(
    private readonly request: RenameRequest,
    private readonly definition: LabelDefinition,
    private readonly wanted: string,
  ) {
    this.#strings = RENAME_STRINGS[request.language];
    this.#places = new Places(request.textOf, this.#strings);
  }

  run(canAsk: boolean): readonly DocumentRename[] | RenameRefusal {
    const fault = this.#formFault() ?? this.#useFault();
    if (fault !== null) return { refusal: fault };
    const mentions = this.request.set.mentionsOf(this.definition);
    const broken = mentions.find((mention) => !this.#isWhole(mention));
    if (broken) return { refusal: this.#strings.broken(broken.label.text, this.#places.of(broken)) };
    const asked = mentions.map((mention) => ({ mention, question: this.#questionAt(mention) }));
    const first = asked.find(({ question }) => question !== null);
    if (first && !canAsk) {
      const place = this.#places.of(this.#over() ?? first.mention);
      return { refusal: this.#strings.cannotAsk(first.question as string, place) };
    }
    return this.#byDocument(asked);
  }

  /** The new id must be read as a label of the same kind, also where it starts a line. */
  #formFault(): string | null {
    const { wanted, definition } = this;
    const isCode = (definition.label.keys[0] ?? "").startsWith("code:");
    const isNumber = /^(?:[A-Z]\.)?\d{1,3}[a-z]?(?:\.\d{1,3}[a-z]?)*$/.test(wanted);
    const fits = isCode ? /^\p{Lu}/u.test(wanted) && isLabelCell(wanted) && !/[.\s]$/.test(wanted) : isNumber;
    return fits ? null : this.#strings.noLabel(wanted, definition.label.text);
  }

  #useFault(): string | null {
    const key = this.#wantedKey();
    const own = this.definition.label.keys;
    if (own.includes(key)) return null;
    for (const document of this.request.set.documents) {
      const label = document.labels.find(({ keys }) => keys[0] === key);
      if (label) return this.#strings.taken(this.wanted, this.#places.of({ document, label }));
    }
    return null;
  }

  #wantedKey(): LabelKey {
    const kind = (this.definition.label.keys[0] ?? "").split(":")[0];
    return codeKey(this.wanted).replace(/^code/, kind ?? "code");
  }

  /** Whether nothing stands between the signs of a label but what belongs to it. */
  #isWhole(mention: Mention): boolean {
    return (
      this.#written(mention)
        .replace(/[\\\u00ad]/g, "")
        .replace(/\s/g, " ") === mention.label.text
    );
  }

  #written({ document, label: { span } }: Mention): string {
    return this.request.textOf(document.name).slice(span.start, span.end);
  }

  #questionAt(mention: Mention): string | null {
    const { rangeEnd, alsoDefined } = this.#strings;
    const { document, label } = mention;
    const isDefinition =
      document === this.definition.document && label.span.start === this.definition.label.span.start;
    if (isDefinition) return this.#questionAtDefinition(label);
    if (label.rangeWith) return rangeEnd(label.text);
    const { certain, definitions } = this.request.set.resolve(document, label);
    return certain ? null : alsoDefined(label.text, this.#places.list(definitions.slice(1)));
  }

  #questionAtDefinition({ text }: Label): string | null {
    const { insideRange, unread } = this.#strings;
    const files = this.request.unread;
    const over = this.#over();
    const questions = [
      ...(over ? [insideRange(text, this.#textAt(over), this.#places.of(over))] : []),
      ...(files.length > 0 ? [unread(files.join(", "))] : []),
    ];
    return questions.length > 0 ? questions.join(" ") : null;
  }

  /** The first range over the requirement. */
  #over(): (Mention & { readonly span: Span }) | null {
    return this.request.set.rangesOver(this.definition)[0] ?? null;
  }

  #textAt({ document, span }: { readonly document: DocumentSummary; readonly span: Span }): string {
    return this.request.textOf(document.name).slice(span.start, span.end).replace(/\s+/g, " ");
  }

  #byDocument(asked: readonly { mention: Mention; question: string | null }[]): DocumentRename[] {
    const defined = this.#written(this.definition);
    return this.request.set.documents.flatMap((document) => {
      const edits = asked
        .filter(({ mention }) => mention.document === document)
        .map(({ mention, question }): RenameEdit => {
          const newText = restyled(this.#written(mention), defined, this.wanted);
          return { span: mention.label.span, newText, question };
        });
      if (edits.length === 0) return [];
      const padding = columnEdits(this.request.textOf(document.name), edits);
      const all = [...edits, ...padding.map((edit) => ({ ...edit, question: null }))];
      return [
        {
          document: document.name,
          edits: all.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end),
        },
      ];
    });
  }
}

/** Names places as a writer looks them up. */
class Places {
  constructor(
    private readonly textOf: (name: string) => string,
    private readonly strings: RenameStrings,
  ) {}

  of({ document, label }: { readonly document: DocumentSummary; readonly label: Label | null }): string {
    const lines = new LineIndex(this.textOf(document.name));
    const name = document.name.split("/").at(-1) ?? document.name;
    return this.strings.place(name, lines.positionAt(label?.span.start ?? 0).line + 1);
  }

  list(definitions: readonly Definition[]): string {
    const places = definitions.map((definition) => this.of(definition));
    const last = places.pop() ?? "";
    return places.length > 0 ? `${places.join("; ")} ${this.strings.and} ${last}` : last;
  }
}
