// Figures as a reader of Dutch or English writes them.

/** With two decimals at most; thousands apart: `24.000` and `12,5` in Dutch. */
export function writeNumber(value: number, language: "nl" | "en"): string {
  const [whole = "", decimals] = String(Math.round(value * 100) / 100).split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, language === "nl" ? "." : ",");
  return decimals ? `${grouped}${language === "nl" ? "," : "."}${decimals}` : grouped;
}
