// Options with boxes to tick, of which only the ticked ones bind.
import type { Statement } from "../model/block-model.js";

const BOX = /[☐☑☒]/gu;
const OPEN = "☐";

/** Whether the option in which a token stands was left open while another one was ticked in the same text (“☐ A … ☒ B …”). */
export function isLeftOpen({ text, tokens }: Statement, token: number, whole: string): boolean {
  if (!text.includes(OPEN) || !/[☑☒]/u.test(whole)) return false;
  const before = text.slice(0, tokens[token]?.start ?? 0).match(BOX);
  return before?.at(-1) === OPEN;
}
