// A sum with its formula, as a reader can check it.
import { writeNumber } from "../write-number.js";
import type { ShareOfSum } from "./social-return.js";

/** `5% × € 480.000 = € 24.000` */
export function sumText({ percentage, value, amount }: ShareOfSum, language: "nl" | "en"): string {
  const write = (number: number) => writeNumber(number, language);
  return `${write(percentage)}% × € ${write(value)} = € ${write(amount)}`;
}
