// Days as people write them, to ISO days that sort as text.
import { CATALOGUE } from "../catalogue/catalogue.generated.js";

const MONTHS = new Map(
  [...CATALOGUE.months.nl.entries(), ...CATALOGUE.months.en.entries()].flatMap(([index, spellings]) =>
    spellings.split("|").map((name) => [name, index + 1] as const),
  ),
);

/** The number of a month by its name in either language, or null. */
export function monthNamed(name: string): number | null {
  return MONTHS.get(name.toLowerCase().replace(/\.$/, "")) ?? null;
}

/** `2026-11-22`, or null when there is no such day. */
export function isoDay(year: number, month: number, day: number): string | null {
  const isDay = month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
  return isDay ? [String(year), pad(month), pad(day)].join("-") : null;
}

/** The day that a whole text names: `2026-11-22`, `22-11-2026`, `22 november 2026`; null when it names none. */
export function readDay(text: string): string | null {
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ].*)?$/.exec(text.trim());
  if (iso) return isoDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const [, day, month, year] = /^(\d{1,2})[-/. ]+(\p{L}+\.?|\d{1,2})[-/. ]+(\d{4})$/u.exec(text.trim()) ?? [];
  if (!day || !month || !year) return null;
  const number = /^\d/.test(month) ? Number(month) : monthNamed(month);
  return number === null ? null : isoDay(Number(year), number, Number(day));
}

function pad(part: number): string {
  return String(part).padStart(2, "0");
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
