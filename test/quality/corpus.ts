// The labelled specifications in `test/corpus`; what each label means is in `test/corpus/README.md`.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { SpearheadId, SpearheadStatus } from "../../server/src/core/index.js";

/** `control` is what was written last: nothing is chosen by its figures. It may be empty for a while. */
export type Half = "tune" | "check" | "control";

export interface LabelledDocument {
  readonly name: string;
  readonly text: string;
  readonly spearheads: Readonly<
    Record<SpearheadId, { status: SpearheadStatus; evidence: readonly string[] }>
  >;
  readonly findings: readonly { kind: string; text: string }[];
  readonly falseFriends: readonly string[];
}

interface Gold {
  spearheads: Record<
    "klimaatneutraal" | "innovatiegericht" | "circulair" | "socialReturn",
    { status: SpearheadStatus; evidence: string[] }
  >;
  findings: { kind: string; text: string }[];
  falseFriends: string[];
}

/** All documents of one half, sorted by name. The folder is relative to the repository, where npm scripts run. */
export function readCorpus(half: Half): LabelledDocument[] {
  const folder = join("test/corpus", half);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(".gold.json"))
    .sort()
    .map((name) => {
      const gold = JSON.parse(readFileSync(join(folder, name), "utf8")) as Gold;
      const stem = name.replace(".gold.json", "");
      return {
        name: stem,
        text: readFileSync(join(folder, `${stem}.md`), "utf8"),
        spearheads: {
          klimaatneutraal: gold.spearheads.klimaatneutraal,
          innovatiegericht: gold.spearheads.innovatiegericht,
          circulair: gold.spearheads.circulair,
          "social-return": gold.spearheads.socialReturn,
        },
        findings: gold.findings,
        falseFriends: gold.falseFriends,
      };
    });
}
