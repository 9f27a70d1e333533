// What may stand in a YAML file of ours. One description serves the reader, the JSON Schema and the help while typing.
import type { MessageLanguage } from "../../core/index.js";

/** The same words in both languages. */
export type ProblemText = Readonly<Record<MessageLanguage, string>>;

/** One of the values, or one of the names, that may stand somewhere. */
export interface Choice {
  readonly value: string;
  readonly help?: ProblemText;
}

/** A key with what may stand behind it. */
export interface Field {
  readonly shape: AnyShape;
  /** What the key does, in one line. */
  readonly help: ProblemText;
  /** Without it, what the mapping describes cannot be used. */
  readonly required?: boolean;
}

/** Where a key stands now. */
export interface MovedKey {
  /** The key of the same mapping under which it stands. */
  readonly under: string;
  /** What is written there, when that differs from the key. */
  readonly as?: string;
}

export type AnyShape =
  | {
      readonly kind: "choice";
      readonly choices: readonly Choice[];
      /** Says what is allowed when the list is too long to be read. */
      readonly allowed?: ProblemText;
    }
  | {
      readonly kind: "text";
      /** Most UTF-16 units. */
      readonly most: number;
      /** What the text must look like, and that in words. */
      readonly form?: TextForm;
    }
  | { readonly kind: "number"; readonly least: number; readonly most: number; readonly whole?: boolean }
  | { readonly kind: "list"; readonly of: AnyShape; readonly most: number; readonly unique?: boolean }
  | {
      readonly kind: "mapping";
      readonly keys: Readonly<Record<string, Field>>;
      /** Keys that stood here once. */
      readonly moved?: Readonly<Record<string, MovedKey>>;
    }
  /** Names from a closed list, each with a value of the same shape. */
  | {
      readonly kind: "record";
      readonly names: readonly Choice[];
      readonly of: AnyShape;
      readonly what: RecordWords;
    }
  /** One value, or a mapping. */
  | { readonly kind: "either"; readonly one: AnyShape; readonly map: AnyShape }
  /** The same thing in Dutch, in English or in both. What stands there without a language counts for both. */
  | { readonly kind: "per-language"; readonly of: AnyShape };

/** What a text must look like, by a pattern or else by a test, and that in words. */
export type TextForm = { readonly allowed: ProblemText } & (
  | { readonly pattern: RegExp; readonly test?: undefined }
  | { readonly test: (text: string) => boolean; readonly pattern?: undefined }
);

/** How a message speaks of a mapping from names to values. */
export interface RecordWords {
  readonly notMapping: (key: string) => ProblemText;
  readonly unknown: (name: string, suggestion: string | undefined, known: readonly string[]) => ProblemText;
}

/** A shape with the type of what is read through it. */
export type Shape<T> = AnyShape & { readonly type?: (value: T) => void };

/** What a per-language value is once it is read; a language that was not given is absent. */
export interface PerLanguage<T> {
  readonly nl?: T;
  readonly en?: T;
}

export function choice<T extends string>(
  choices: readonly Choice[] | readonly T[],
  allowed?: ProblemText,
): Shape<T> {
  const all = choices.map((item): Choice => (typeof item === "string" ? { value: item } : item));
  return { kind: "choice", choices: all, ...(allowed && { allowed }) };
}

export function text(most: number, form?: TextForm): Shape<string> {
  return { kind: "text", most, ...(form && { form }) };
}

export function number(least: number, most: number): Shape<number> {
  return { kind: "number", least, most };
}

export function wholeNumber(least: number, most: number): Shape<number> {
  return { kind: "number", least, most, whole: true };
}

/** At most `most` items; one value outside a list counts as a list of one, as writers expect. */
export function list<T>(of: Shape<T>, most: number): Shape<readonly T[]> {
  return { kind: "list", of: of as AnyShape, most };
}

/** A list in which each word counts once. */
export function set<T extends string>(of: Shape<T>, most: number): Shape<readonly T[]> {
  return { kind: "list", of: of as AnyShape, most, unique: true };
}

/** `map` is a mapping or a record. */
export function either<A, B>(one: Shape<A>, map: Shape<B>): Shape<A | B> {
  return { kind: "either", one: one as AnyShape, map: map as AnyShape };
}

export function perLanguage<T>(of: Shape<T>): Shape<PerLanguage<T>> {
  return { kind: "per-language", of: of as AnyShape };
}

/** The keys of a per-language value that names its languages. */
export function languageKeys(of: AnyShape): Readonly<Record<MessageLanguage, Field>> {
  return {
    nl: { shape: of, help: { nl: "In het Nederlands.", en: "In Dutch." } },
    en: { shape: of, help: { nl: "In het Engels.", en: "In English." } },
  };
}

export function record<T>(
  names: readonly Choice[],
  of: Shape<T>,
  what: RecordWords,
): Shape<Readonly<Record<string, T>>> {
  return { kind: "record", names, of: of as AnyShape, what };
}

/** The keys of `T`; a required key of `T` is required in the file. */
export type Fields<T> = {
  readonly [K in keyof T]-?: {
    readonly shape: Shape<Exclude<T[K], undefined>>;
    readonly help: ProblemText;
  } & (undefined extends T[K] ? { readonly required?: false } : { readonly required: true });
};

export function mapping<T>(keys: Fields<T>, moved?: Readonly<Record<string, MovedKey>>): Shape<T> {
  return {
    kind: "mapping",
    keys: keys as unknown as Readonly<Record<string, Field>>,
    ...(moved && { moved }),
  };
}
