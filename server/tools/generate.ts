// Compiles `server/data` into the catalogue that ships. Run with `npm run generate`; a test fails when the result is stale.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

const root = process.cwd();
const read = (path: string): unknown => parse(readFileSync(join(root, "server/data", path), "utf8"));

interface TopicFile {
  spearhead: string;
  topics: Record<string, unknown>[];
  cues?: Record<string, unknown>[];
}

const topicFiles = ["klimaatneutraal", "innovatiegericht", "circulair", "social-return"].map((id) => read(`topics/${id}.yaml`) as TopicFile);
const { nl, en } = read("false-friends.yaml") as { nl: string[]; en: string[] };
const data = {
  version: "2026.11",
  sources: read("sources.yaml"),
  spearheads: [],
  productGroups: [],
  clauses: [],
  topics: topicFiles.flatMap((file) => file.topics.map((topic) => ({ ...topic, spearhead: file.spearhead }))),
  cues: topicFiles.flatMap((file) => file.cues ?? []),
  signals: (read("language/signals.yaml") as { signals: unknown }).signals,
  vague: (read("language/vague.yaml") as { terms: unknown }).terms,
  falseFriends: { nl, en },
  sectionRoles: (read("language/section-roles.yaml") as { roles: unknown }).roles,
  ...quantities(),
};

function quantities() {
  const { units, reference, numbers } = read("language/units.yaml") as Record<string, unknown>;
  return { units, referenceWords: reference, numberWords: numbers };
}

writeFileSync(
  join(root, "server/src/core/catalogue/catalogue.generated.ts"),
  `// Generated from server/data by server/tools/generate.ts. Do not edit.\nimport type { CatalogueData } from "./catalogue-data.js";\n\nexport const CATALOGUE: CatalogueData = ${JSON.stringify(data, null, 1)};\n`,
);
