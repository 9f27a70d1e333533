// What a change adds: the gate beside a commit and beside a baseline, and who explained what.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { folder, type Result, speerpunt } from "./harness.js";

const WHO = [
  "-c",
  "user.name=Ans de Vries",
  "-c",
  "user.email=ans@example.org",
  "-c",
  "commit.gpgsign=false",
];

function git(cwd: string, ...args: readonly string[]): string {
  return execFileSync("git", [...WHO, ...args], {
    cwd,
    encoding: "utf8",
    env: {
      ...process.env,
      GIT_AUTHOR_DATE: "2026-03-01T23:30:00+0100",
      GIT_COMMITTER_DATE: "2026-03-01T23:30:00+0100",
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
}

/** A repository with one commit of these files. */
function repository(files: Readonly<Record<string, string>>): string {
  const cwd = folder(files);
  git(cwd, "init", "--quiet", "--initial-branch=main");
  commit(cwd);
  return cwd;
}

function commit(cwd: string): void {
  git(cwd, "add", "--all");
  git(cwd, "commit", "--quiet", "--message=Versie");
}

const VAGUE = (what: string) =>
  `De opdrachtnemer levert ${what} zo snel mogelijk op de locaties van de gemeente.`;
const SPEC = (...demands: readonly string[]) =>
  `# Bestek\n\n## Eisen\n\n${demands.map((demand, index) => `- **E-0${index + 1}** ${demand}\n`).join("")}`;

interface Told {
  readonly passed: boolean;
  readonly documents: readonly {
    readonly reasons: readonly { readonly state: string; readonly text: string }[];
  }[];
  readonly comparison: {
    readonly added: number;
    readonly unchanged: number;
    readonly resolved: { readonly path: string }[];
  };
  readonly baseline: { readonly accepted: number; readonly stale: { readonly text: string }[] };
  readonly explanations: readonly Record<string, string | null>[];
}

function gate(cwd: string, ...args: readonly string[]): Result & { told: Told } {
  const result = speerpunt(["gate", "--format", "json", ...args], { cwd });
  return { ...result, told: result.stdout === "" ? undefined : JSON.parse(result.stdout).gate };
}

/** Only the vague demands stop. */
const QUIET = "rules:\n  missing-spearhead: off\n  weak-spearhead: off\n";

test("one document of a tender is compared beside the same others as now", () => {
  const cwd = repository({
    "kleding/leidraad.md": "# Leidraad\n\nDe looptijd van de overeenkomst is vier jaar.\n",
    "kleding/bijlagen/pve.md": `# Programma van eisen\n\n- E-01 De leverancier besteedt ten minste 5% van de opdrachtsom aan social return.\n`,
    "kleding/overeenkomst.md": "# Overeenkomst\n\nDe looptijd van de overeenkomst is drie jaar.\n",
    "elders/bestek.md": SPEC(VAGUE("stoelen")),
  });
  const args = ["--phase", "publicatie", "--compare", "HEAD"];
  for (const operands of [
    ["kleding/leidraad.md"],
    ["kleding/overeenkomst.md"],
    ["kleding/*.md"],
    ["kleding"],
  ]) {
    const { told, status, stdout } = gate(cwd, ...args, ...operands);
    assert.deepEqual([status, told.comparison.added, told.comparison.resolved], [0, 0, []], stdout);
  }
  assert.ok(gate(cwd, ...args, "kleding/leidraad.md").told.comparison.unchanged > 0);
});

test("only what is new since a commit stops, and what was solved is counted", () => {
  const cwd = repository({ "a.md": SPEC(VAGUE("stoelen"), VAGUE("tafels")), "speerpunt.yaml": QUIET });
  const same = gate(cwd, "--compare", "HEAD", ".");
  assert.equal(same.status, 0, same.stdout);
  assert.deepEqual(
    { ...same.told.comparison, resolved: [] },
    { ref: "HEAD", added: 0, unchanged: 2, resolved: [] },
  );
  assert.equal(speerpunt(["gate", "."], { cwd }).status, 1, "without it both stop");
  const moved = SPEC("Iets anders.", VAGUE("kasten"), VAGUE("tafels")).replace(
    "## Eisen",
    "## Doel\n\nTekst.\n\n## 4 Eisen",
  );
  writeFileSync(join(cwd, "a.md"), moved);
  const changed = gate(cwd, "--compare", "main", "a.md");
  assert.equal(changed.status, 1);
  assert.equal(changed.told.comparison.added, 1);
  assert.equal(changed.told.comparison.unchanged, 1);
  assert.deepEqual(
    changed.told.comparison.resolved.map(({ path }) => path),
    ["a.md"],
  );
  const text = speerpunt(["gate", "--compare", "main", "."], { cwd }).stdout;
  assert.match(text, /^deze wijziging: \+1, -1 \(1 ongewijzigd, vergeleken met main\)$/m);
  assert.doesNotMatch(text, /tafels/);
  assert.match(
    speerpunt(["gate", "--compare", "main", "--format", "markdown", "."], { cwd }).stdout,
    /### Opgelost\n\n\| Document/,
  );
});

test("files that are renamed, with git or without, and files that come and go", () => {
  const cwd = repository({
    "oud.md": SPEC(VAGUE("stoelen")),
    "los.md": SPEC(VAGUE("lampen")),
    "sub/weg.md": SPEC(VAGUE("kasten")),
    "speerpunt.yaml": QUIET,
  });
  git(cwd, "mv", "oud.md", "nieuw.md");
  renameSync(join(cwd, "los.md"), join(cwd, "vast.md"));
  rmSync(join(cwd, "sub/weg.md"));
  const all = gate(cwd, "--compare", "HEAD", ".");
  assert.equal(all.status, 0, all.stdout);
  assert.equal(all.told.comparison.unchanged, 2);
  assert.deepEqual(
    all.told.comparison.resolved.map(({ path }) => path),
    ["sub/weg.md"],
  );
  assert.equal(
    gate(cwd, "--compare", "HEAD", "nieuw.md").told.comparison.unchanged,
    1,
    "by its new name alone",
  );
  mkdirSync(join(cwd, "sub"), { recursive: true });
  writeFileSync(join(cwd, "sub/erbij.md"), SPEC(VAGUE("planken")));
  const inside = gate(join(cwd, "sub"), "--compare", "HEAD", ".");
  assert.equal(inside.status, 1, "from a folder below the root");
  assert.equal(inside.told.comparison.added, 1);
});

test("what a document lacks as a whole is not excused by another document", () => {
  const cwd = repository({ "een/a.md": "# Bestek\n\n## Eisen\n\nHet papier is wit.\n" });
  mkdirSync(join(cwd, "twee"));
  writeFileSync(join(cwd, "twee/b.md"), "# Bestek\n\n## Eisen\n\nHet papier is geel.\n");
  rmSync(join(cwd, "een/a.md"));
  const { told } = gate(cwd, "--phase", "publicatie", "--compare", "HEAD", ".");
  assert.equal(told.comparison.added, 0, "the file is gone, so this one has taken its place");
  writeFileSync(join(cwd, "een/a.md"), "# Bestek\n\n## Eisen\n\nDe wagens rijden zonder uitstoot.\n");
  const both = gate(cwd, "--phase", "publicatie", "--compare", "HEAD", ".").told;
  assert.ok(both.comparison.added > 0);
});

test("a text that comes through standard input is compared under its own name", () => {
  const cwd = repository({ "a.md": SPEC(VAGUE("stoelen")), "speerpunt.yaml": QUIET });
  const input = SPEC(VAGUE("stoelen"), VAGUE("kasten"));
  const args = ["gate", "--format", "json", "--compare", "HEAD", "--stdin-filename", "a.md", "-"];
  const { gate: told } = JSON.parse(speerpunt(args, { cwd, input }).stdout);
  assert.equal(told.comparison.unchanged, 1);
  assert.equal(told.comparison.added, 1);
});

test("what cannot be compared is refused with the reason, and a name of a commit is no option", () => {
  const cwd = repository({ "a.md": SPEC(VAGUE("stoelen")) });
  for (const ref of ["weg", "--output=/tmp/x", "HEAD; touch gekraakt", "$(touch gekraakt)"]) {
    const { status, stderr, stdout } = speerpunt(["gate", `--compare=${ref}`, "a.md"], { cwd });
    assert.equal(status, 2);
    assert.equal(stdout, "");
    assert.match(stderr, /geen bekende commit, tak of label.*fetch-depth: 0/);
  }
  assert.ok(!existsSync(join(cwd, "gekraakt")));
  const outside = folder({ "a.md": SPEC(VAGUE("stoelen")) });
  assert.match(speerpunt(["gate", "--compare", "HEAD", "a.md"], { cwd: outside }).stderr, /git-repository/);
  const without = speerpunt(["gate", "--compare", "HEAD", "a.md"], { cwd, env: { PATH: "/nergens" } });
  assert.equal(without.status, 2);
  assert.match(without.stderr, /Installeer git/);
});

test("a baseline accepts what is in it, counts what looks alike, and says what is no longer needed", () => {
  const cwd = folder({
    "a/a.md": SPEC(VAGUE("stoelen"), VAGUE("stoelen")),
    "b/b.md": SPEC(VAGUE("kasten")),
    "speerpunt.yaml": QUIET,
  });
  const missing = gate(cwd, "--baseline", "nul.json", ".");
  assert.equal(missing.status, 2);
  assert.match(missing.stderr, /nul\.json: deze nulmeting bestaat niet/);
  assert.equal(gate(cwd, "--baseline", "nul.json", "--update-baseline", ".").status, 0);
  const first = readFileSync(join(cwd, "nul.json"), "utf8");
  assert.deepEqual(Object.keys(JSON.parse(first).documents), ["a/a.md", "b/b.md"]);
  assert.equal(JSON.parse(first).documents["a/a.md"][0].count, 2);
  gate(cwd, "--baseline", "nul.json", "--update-baseline", ".");
  assert.equal(readFileSync(join(cwd, "nul.json"), "utf8"), first, "the same bytes");
  const accepted = gate(cwd, "--baseline", "nul.json", ".");
  assert.equal(accepted.status, 0);
  assert.equal(accepted.told.baseline.accepted, 3);
  writeFileSync(
    join(cwd, "a/a.md"),
    SPEC("Iets anders.", VAGUE("stoelen"), VAGUE("stoelen"), VAGUE("stoelen")),
  );
  const third = gate(cwd, "--baseline", "nul.json", ".");
  assert.equal(third.status, 1);
  assert.deepEqual(
    third.told.documents[0]?.reasons.map(({ state }) => state),
    ["accepted", "accepted", "new"],
  );
  writeFileSync(join(cwd, "a/a.md"), SPEC(VAGUE("stoelen")));
  assert.match(
    speerpunt(["gate", "--baseline", "nul.json", "."], { cwd }).stdout,
    /1 regel in de nulmeting is niet meer nodig/,
  );
  assert.equal(gate(cwd, "--baseline", "nul.json", "a").told.baseline.stale.length, 1, "not those of others");
  gate(cwd, "--baseline", "nul.json", "--update-baseline", "a");
  const second = JSON.parse(readFileSync(join(cwd, "nul.json"), "utf8")).documents;
  assert.equal(second["a/a.md"][0].count, 1);
  assert.equal(second["b/b.md"][0].count, 1, "what was not judged stays");
  const sarif = speerpunt(["gate", "--baseline", "nul.json", "--format", "sarif", "."], { cwd });
  assert.equal(sarif.status, 0);
  for (const { suppressions } of JSON.parse(sarif.stdout).runs[0].results) {
    assert.equal(suppressions[0].kind, "external");
  }
});

test("a file that is no baseline is never written over", () => {
  for (const content of ["{}", "geen json", '{"schemaVersion":1,"documents":{"a.md":[{"rule":1}]}}']) {
    const cwd = folder({ "a.md": SPEC(VAGUE("stoelen")), "nul.json": content });
    const { status, stderr } = speerpunt(["gate", "--baseline", "nul.json", "--update-baseline", "a.md"], {
      cwd,
    });
    assert.equal(status, 2);
    assert.match(stderr, /geen nulmeting die te lezen is/);
    assert.equal(readFileSync(join(cwd, "nul.json"), "utf8"), content);
  }
  const cwd = folder({ "a.md": SPEC(VAGUE("stoelen")) });
  assert.match(speerpunt(["gate", "--update-baseline", "a.md"], { cwd }).stderr, /--baseline BESTAND/);
  assert.match(
    speerpunt(["gate", "--baseline", "a.md", "--update-baseline", "a.md"], { cwd }).stderr,
    /document dat beoordeeld/,
  );
});

test("every explanation is listed with its author and day, as far as git knows them", () => {
  const explained = `${SPEC(VAGUE("stoelen"))}
<!-- speerpunt-negeer vague: spoed hoort bij deze dienst -->
- **E-02** ${VAGUE("kasten")}

Social return wordt niet gevraagd, omdat het om een losse levering gaat.
`;
  const cwd = repository({ "a.md": explained });
  writeFileSync(join(cwd, "a.md"), `${explained}\n<!-- speerpunt-negeer-bestand no-tco -->\n`);
  const { told } = gate(cwd, "--explain", "a.md");
  assert.deepEqual(
    told.explanations.map(({ kind, rule, spearhead, reason, author, date }) => ({
      kind,
      rule,
      spearhead,
      reason,
      author,
      date,
    })),
    [
      {
        kind: "comment",
        rule: "vague",
        spearhead: null,
        reason: "spoed hoort bij deze dienst",
        author: "Ans de Vries",
        date: "2026-03-01",
      },
      {
        kind: "text",
        rule: null,
        spearhead: "social-return",
        reason: "Social return wordt niet gevraagd, omdat het om een losse levering gaat.",
        author: "Ans de Vries",
        date: "2026-03-01",
      },
      { kind: "document", rule: "no-tco", spearhead: null, reason: "", author: null, date: null },
    ],
  );
  const text = speerpunt(["gate", "--explain", "a.md"], { cwd }).stdout;
  assert.match(
    text,
    /^Bewuste keuzes\n {2}a\.md, regel 7, vague \(opmerking voor schrijvers\): spoed.* – Ans de Vries, 2026-03-01$/m,
  );
  assert.match(
    text,
    /no-tco \(opmerking voor het hele document\): geen reden gegeven – nog niet vastgelegd$/m,
  );
  const outside = folder({ "a.md": explained });
  assert.equal(gate(outside, "--explain", "a.md").told.explanations[0]?.author, null);
  assert.match(speerpunt(["gate", "--explain", "--format", "html", "a.md"], { cwd }).stdout, /Ans de Vries/);
});
