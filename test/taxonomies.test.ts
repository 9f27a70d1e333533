// The coverage of a document in the terms of others.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { CATALOGUE } from "../server/src/core/catalogue/catalogue.generated.js";
import {
  analyze,
  coverageRows,
  eformsOf,
  eformsSource,
  hoverAt,
  SPEARHEADS,
} from "../server/src/core/index.js";

const status = (...covered: readonly string[]) =>
  Object.fromEntries(
    SPEARHEADS.map((id) => [id, { status: covered.includes(id) ? "covered" : "weak" }]),
  ) as Parameters<typeof eformsOf>[0]["spearheads"];

test("a notice gets the codes of what is covered, and a choice where several may fit", () => {
  assert.deepEqual(eformsOf({ spearheads: status() }), []);
  assert.deepEqual(eformsOf({ spearheads: status("circulair", "social-return") }), [
    { field: "BT-06", codes: ["env-imp", "soc-obj"], choices: [] },
    { field: "BT-774", codes: ["circ-econ"], choices: [] },
    { field: "BT-775", codes: ["opp"], choices: [] },
    { field: "BT-805", codes: [], choices: [["eu", "national", "other"]] },
  ]);
  assert.deepEqual(eformsOf({ spearheads: status("klimaatneutraal", "circulair") }), [
    { field: "BT-06", codes: ["env-imp"], choices: [] },
    { field: "BT-774", codes: ["circ-econ"], choices: [["clim-mitig", "clim-adapt", "pollu-prev"]] },
    { field: "BT-805", codes: [], choices: [["eu", "national", "other"]] },
  ]);
  const fields = eformsOf({ spearheads: status(...SPEARHEADS) }).map(({ field }) => field);
  assert.deepEqual(fields, ["BT-06", "BT-774", "BT-775", "BT-776", "BT-805"]);
  assert.equal(eformsSource()?.status, "verified");
});

test("the manifest has six themes; each spearhead but innovation serves one of them wholly", () => {
  assert.equal(CATALOGUE.mvoiThemes.length, 6);
  const wholly = CATALOGUE.mvoiThemes.filter(({ spearhead, partly }) => spearhead && !partly);
  assert.deepEqual(wholly.map(({ spearhead }) => spearhead).sort(), [
    "circulair",
    "klimaatneutraal",
    "social-return",
  ]);
  for (const language of ["nl", "en"] as const) {
    const rows = coverageRows("mvoi", SPEARHEADS, language);
    assert.equal(rows.length, 7);
    assert.deepEqual(rows.flatMap(({ spearhead }) => spearhead ?? []).sort(), [...SPEARHEADS].sort());
  }
  assert.deepEqual(
    coverageRows("mvoi", ["circulair"], "nl").map(({ label }) => label),
    ["Circulair (inclusief biobased)", "Ketenverantwoordelijkheid (ISV)"],
    "what is not asked is not spoken of",
  );
});

test("hover and messages name the theme beside the spearhead", () => {
  const text = readFileSync("samples/papier-volledig.md", "utf8");
  const analysis = analyze(text, { organisation: { profile: "mvoi" } });
  const [evidence] = analysis.spearheads.circulair.evidence;
  const markdown = hoverAt(analysis, evidence?.span.start ?? 0, "nl")?.markdown ?? "";
  assert.match(markdown, /Circulair inkopen \(thema Circulair \(inclusief biobased\)\)/);
});
