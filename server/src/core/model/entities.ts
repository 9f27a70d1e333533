// Characters that HTML writes by name or number.

const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  nbsp: " ",
  percnt: "%",
  euro: "€",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  lsquo: "‘",
  rsquo: "’",
  ldquo: "“",
  rdquo: "”",
  ndash: "–",
  mdash: "—",
  hellip: "…",
  bull: "•",
  middot: "·",
  deg: "°",
  sup2: "²",
  sup3: "³",
  ge: "≥",
  le: "≤",
  times: "×",
  permil: "‰",
  shy: "\u00ad",
  agrave: "à",
  aacute: "á",
  auml: "ä",
  ccedil: "ç",
  egrave: "è",
  eacute: "é",
  ecirc: "ê",
  euml: "ë",
  iacute: "í",
  iuml: "ï",
  oacute: "ó",
  ouml: "ö",
  uuml: "ü",
};

/** The character of an entity (`euro`, `#8364`, `#x20AC`); null when it is none that is known. */
export function characterOf(name: string): string | null {
  if (!name.startsWith("#")) {
    const known = ENTITIES[name] ?? ENTITIES[name.toLowerCase()];
    if (known === undefined) return null;
    return /^\p{Lu}/u.test(name) && /^\p{L}$/u.test(known) ? known.toUpperCase() : known;
  }
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0 && code < 0xd800 ? String.fromCharCode(code) : "\ufffd";
}
