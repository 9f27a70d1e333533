// The files that Markdown links to.
import type { BlockModel } from "../../model/block-model.js";
import type { Span } from "../../text/span.js";
import type { PlacedTarget } from "./link-target.js";

/** Code, which holds no links; a target behind brackets; the target of a definition. */
const TARGET =
  /(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)|\]\(\s*(?:<([^<>\r\n]+)>|([^\s()<>]+(?:\([^\s()]*\)[^\s()]*)*))(?:\s+(?:"[^"]*"|'[^']*'|\([^()]*\)))?\s*\)|^ {0,3}\[[^\]\r\n]+\]:\s*(?:<([^<>\r\n]+)>|(\S+))/gmu;
/** A scheme, a place on a server, or a place in the document itself. */
const ELSEWHERE = /^(?:[a-z][a-z0-9+.-]*:|\/|#|\\|$)/i;

/** Links and images whose target is a path from the document; spans of the path, relative to the block. */
export function fileLinks({ source, units, frontMatter }: BlockModel): PlacedTarget[] {
  if (frontMatter || !source.includes("]")) return [];
  const code = units.filter(({ kind }) => kind === "code").map(({ span }) => span);
  return [...source.matchAll(TARGET)].flatMap((match): PlacedTarget[] => {
    const written = match[2] ?? match[3] ?? match[4] ?? match[5];
    if (written === undefined || ELSEWHERE.test(written)) return [];
    const start = match.index + match[0].lastIndexOf(written);
    const span = { start, end: start + written.length };
    return code.some((one) => holds(one, span)) ? [] : [{ span, target: { kind: "file", path: written } }];
  });
}

function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
