// A key of the front matter.
import { keyNamed, valuesOf } from "../../assessment/front-matter-values.js";
import { covers, type HoverProvider } from "./hover-provider.js";

const KEY = /^[ \t]*([\w-]+)(?=[ \t]*:)/gm;

export const frontMatterHovers: HoverProvider = (analysis, offset, language) => {
  const front = analysis.document.outline.blocks[0]?.frontMatter;
  if (front?.language !== "yaml" || offset > front.textStart + front.text.length) return [];
  for (const match of front.text.matchAll(KEY)) {
    const start = front.textStart + match.index + match[0].length - (match[1]?.length ?? 0);
    const span = { start, end: start + (match[1]?.length ?? 0) };
    const key = covers(span, offset) ? keyNamed(match[1] ?? "") : undefined;
    if (!key) continue;
    const values = valuesOf(key).map((value) => `\`${value}\``);
    const list = values.length > 0 ? `\n\n${values.join(", ")}` : "";
    return [{ span, markdown: `**${match[1]}**: ${key.about[language]}${list}` }];
  }
  return [];
};
