// Front matter that cannot be read, or a key or value in it that means nothing to us.
import { checkValue, keyNamed } from "../../assessment/front-matter-values.js";
import { CATALOGUE } from "../../catalogue/catalogue.generated.js";
import type { DocumentLanguage } from "../../catalogue/types.js";
import type { FrontMatterEntry } from "../../model/front-matter.js";
import { overlaps } from "../../text/span.js";
import type { DocumentReport, DocumentRule, DocumentScope } from "../rule.js";

type MessageId = "unreadable" | "toml" | "wrongValue" | "noText" | "nearKey" | "unknownKey" | "twice";

/** Reports what is wrong at the key, value or line that it is wrong in. A key of nobody is for a person to judge. */
export const rule = {
  id: "invalid-front-matter",
  severity: "warning",
  scope: "document",
  *check({ frontMatter, language }: DocumentScope): Iterable<DocumentReport<MessageId>> {
    if (!frontMatter) return;
    if (frontMatter.language === "toml") {
      yield { block: 0, span: { start: 0, end: 3 }, message: "toml", outcome: "review" };
      return;
    }
    for (const { span, code, line } of frontMatter.problems)
      yield { block: 0, span, message: "unreadable", data: { line, fault: code } };
    const seen = new Set<string>();
    for (const entry of frontMatter.entries) {
      // What the parser makes of a line that it cannot read is no value of the writer.
      if (frontMatter.problems.some(({ span }) => overlaps(span, entry.valueSpan))) continue;
      const report = judge(entry, seen, language);
      if (report) yield report;
    }
  },
} satisfies DocumentRule;

function judge(
  entry: FrontMatterEntry,
  seen: Set<string>,
  language: DocumentLanguage,
): DocumentReport<MessageId> | null {
  const key = keyNamed(entry.key);
  if (!key) return judgeKey(entry);
  if (seen.has(key.id)) return { block: 0, span: entry.keySpan, message: "twice", data: { key: entry.key } };
  seen.add(key.id);
  const fault = checkValue(key, entry, language);
  if (!fault) return null;
  if (fault.allowed.length === 0)
    return { block: 0, span: entry.valueSpan, message: "noText", data: { key: entry.key } };
  const data = { key: entry.key, value: fault.value, allowed: fault.allowed.join(", ") };
  return { block: 0, span: entry.valueSpan, message: "wrongValue", data };
}

function judgeKey({ key, keySpan }: FrontMatterEntry): DocumentReport<MessageId> | null {
  const lower = key.toLowerCase();
  if (CATALOGUE.frontMatter.others.includes(lower)) return null;
  const near = CATALOGUE.frontMatter.keys
    .flatMap(({ names }) => names)
    .find((name) => distance(name, lower) <= (name.length > 5 ? 2 : 1));
  if (near) return { block: 0, span: keySpan, message: "nearKey", data: { key, near } };
  return { block: 0, span: keySpan, message: "unknownKey", data: { key }, outcome: "review" };
}

/** Levenshtein's distance between two short words. */
function distance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const change = (previous[column - 1] as number) + (a[row - 1] === b[column - 1] ? 0 : 1);
      current.push(Math.min(change, (previous[column] as number) + 1, (current[column - 1] as number) + 1));
    }
    previous = current;
  }
  return previous[b.length] as number;
}
