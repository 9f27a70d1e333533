// What a writer reads when the pointer rests on a finding, a sentence that counts, a term or a criterion.
import type { Analysis } from "../../analysis/analyzer.js";
import type { MessageLanguage } from "../../catalogue/types.js";
import { evidenceHovers } from "./evidence.js";
import { findingHovers } from "./findings.js";
import { frontMatterHovers } from "./front-matter.js";
import type { Hover, HoverProvider } from "./hover-provider.js";
import { originHovers } from "./origin.js";
import { socialReturnHovers } from "./social-return.js";
import { termHovers } from "./terms.js";
import { weightHovers } from "./weights.js";

/** What is wrong first, what the words mean last. */
const PROVIDERS: readonly HoverProvider[] = [
  findingHovers,
  evidenceHovers,
  originHovers,
  frontMatterHovers,
  weightHovers,
  socialReturnHovers,
  termHovers,
];

/** Everything that there is to say at a document offset, below each other; null when there is nothing. */
export function hoverAt(analysis: Analysis, offset: number, language: MessageLanguage): Hover | null {
  const hovers = PROVIDERS.flatMap((provide) => provide(analysis, offset, language));
  const [first] = hovers;
  return first
    ? { span: first.span, markdown: hovers.map(({ markdown }) => markdown).join("\n\n---\n\n") }
    : null;
}
