// `speerpunt gate --explain`: which deliberate choices were made, by whom and when.
import assert from "node:assert/strict";
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { git } from "./git.js";
import { folder, type RunOptions, speerpunt } from "./harness.js";

const WAIVED =
  "Het inzetten van werkzoekenden is niet als eis opgenomen: de monteurs moeten vijf jaar ervaring hebben en leerlingen mogen de ruimte niet in.";
const COMMENT = "<!-- speerpunt-negeer vague: de termijn staat in bijlage 3 | * -->";
const BARE = "<!-- speerpunt-negeer unmeasurable -->";
const TEXT = `# Onderhoud

## Eisen

${WAIVED}

De leverancier levert tijdig. ${COMMENT}
`;

interface Told {
  readonly path: string;
  readonly kind: string;
  readonly rule: string | null;
  readonly spearhead: string | null;
  readonly reason: string;
  readonly place: string;
  readonly author: string | null;
  readonly date: string | null;
  readonly isCommitted: boolean | null;
}

function explained(cwd: string, operands: readonly string[] = ["."], options: RunOptions = {}) {
  const args = ["gate", "--explain", "--phase", "publicatie", "--format", "json", ...operands];
  const { stdout, stderr } = speerpunt(args, { cwd, ...options });
  const { gate } = JSON.parse(stdout);
  return { told: gate.explanations as Told[], problems: gate.problems as string[], stderr };
}

/** `author date` of each explanation, or whether it is committed. */
function signatures(told: readonly Told[]): string[] {
  return told.map(({ author, date, isCommitted }) => (author ? `${author} ${date}` : `${isCommitted}`));
}

/** The waiver of one person, the comment of another half a year later. */
function repository(name = "bestek.md"): string {
  const cwd = folder({
    [name]: TEXT.replace(` ${COMMENT}`, ""),
    ".mailmap": "Noor de Wit <n@example.org>\n",
  });
  git(cwd, "2026-01-15", "init", "-q", "-b", "main");
  git(cwd, "2026-01-15", "add", "-A");
  // Just past midnight where she is, and still the day before in Greenwich.
  git(cwd, "2026-01-16T00:30:00+0200", "commit", "-q", "-m", "een", "--author", "noor <n@example.org>");
  writeFileSync(join(cwd, name), TEXT);
  git(cwd, "2026-07-01", "commit", "-q", "-a", "-m", "twee", "--author", "Bo | *Bos* <b@example.org>");
  return cwd;
}

test("each deliberate choice has its words, its place and who wrote it when, under the name of the mailmap", () => {
  const cwd = repository();
  const { told, problems } = explained(cwd);
  assert.deepEqual(problems, []);
  const [waived, comment, ...more] = told;
  assert.deepEqual(more, []);
  assert.deepEqual(
    [waived?.kind, waived?.spearhead, waived?.reason, waived?.place],
    ["text", "social-return", WAIVED, "regel 5"],
  );
  assert.deepEqual(
    [comment?.kind, comment?.rule, comment?.reason, comment?.place],
    ["comment", "vague", "de termijn staat in bijlage 3 | *", "regel 7"],
  );
  assert.deepEqual(signatures(told), ["Noor de Wit 2026-01-16", "Bo | *Bos* 2026-07-01"]);
});

test("text and Markdown list them, and only when asked", () => {
  const cwd = repository();
  const gate = (...args: string[]) =>
    speerpunt(["gate", "--phase", "publicatie", ...args, "."], { cwd }).stdout;
  const text = gate("--explain");
  assert.match(text, /^Bewuste keuzes$/m);
  assert.match(
    text,
    /^ {2}bestek\.md, regel 7, vague \(opmerking voor schrijvers\): de termijn .* – Bo \| \*Bos\*, 2026-07-01$/m,
  );
  assert.match(
    text,
    /^ {2}bestek\.md, regel 5, social-return \(in de tekst\): .* – Noor de Wit, 2026-01-16$/m,
  );
  assert.match(
    gate("--explain", "--format", "markdown"),
    /^\| bestek\.md, regel 7 \| vague .* \| de termijn .* \\\| \\\* \| Bo \\\| \\\*Bos\\\* \| 2026-07-01 \|$/m,
  );
  assert.match(gate("--explain", "--format", "html", "--language", "en"), /<td>Noor de Wit<\/td>/);
  assert.doesNotMatch(gate(), /Bewuste keuzes|Noor/);
  const none = folder({ "a.md": "# Bestek\n" });
  assert.match(
    speerpunt(["gate", "--explain", "."], { cwd: none }).stdout,
    /^ {2}Geen bewuste keuzes gevonden\.$/m,
  );
});

test("what is in no commit yet says so; what was moved or indented keeps its author", () => {
  const cwd = repository();
  const path = join(cwd, "bestek.md");
  writeFileSync(
    path,
    `# Onderhoud\n\n## Eisen\n\n- De leverancier levert goed. ${BARE}\n\n${WAIVED}\n\n  ${COMMENT}\n`,
  );
  assert.deepEqual(signatures(explained(cwd).told), ["false", "Noor de Wit 2026-01-16", "false"]);
  const text = speerpunt(["gate", "--explain", "."], { cwd }).stdout;
  assert.match(text, /^ {2}bestek\.md, regel 5, unmeasurable .*: geen reden gegeven – nog niet vastgelegd$/m);
  const english = speerpunt(["gate", "--explain", "--language", "en", "--format", "markdown", "."], {
    cwd,
  }).stdout;
  assert.match(english, /\| no reason given \| not committed yet \| – \|$/m);
  writeFileSync(path, `\n${TEXT.replace(WAIVED, `  ${WAIVED}`)}`);
  assert.deepEqual(signatures(explained(cwd).told), ["Noor de Wit 2026-01-16", "Bo | *Bos* 2026-07-01"]);
  writeFileSync(join(cwd, "nieuw.md"), TEXT);
  git(cwd, "2026-08-01", "add", "nieuw.md");
  assert.deepEqual(signatures(explained(cwd, ["nieuw.md"]).told), ["false", "false"]);
});

test("without git, a repository, a commit or a file there is no author, and nothing fails", () => {
  const outside = folder({ "a.md": TEXT });
  const fresh = folder({ "a.md": TEXT });
  git(fresh, "2026-01-15", "init", "-q");
  const repo = repository();
  writeFileSync(join(repo, "buiten.md"), TEXT);
  const noGit = { env: { PATH: folder({ "leeg/": "" }) } };
  const runs = [
    explained(outside),
    explained(fresh),
    explained(repo, ["buiten.md"]),
    explained(repo, ["bestek.md"], noGit),
    explained(repo, ["-"], { input: TEXT }),
  ];
  for (const { told, problems, stderr } of runs) {
    assert.deepEqual(signatures(told), ["null", "null"]);
    assert.deepEqual(problems, []);
    assert.equal(stderr, "");
  }
  const args = ["gate", "--explain", "."];
  assert.match(speerpunt(args, { cwd: outside }).stdout, /: de termijn staat in bijlage 3 \| \*$/m);
});

test("a file may have a name that git or a shell would read otherwise", () => {
  for (const name of ["-x.md", ":(top)a.md", "[b]*.md", "a b$(touch x)'.md"]) {
    assert.deepEqual(signatures(explained(repository(name), ["."]).told), [
      "Noor de Wit 2026-01-16",
      "Bo | *Bos* 2026-07-01",
    ]);
  }
});

test("a link to a file, a folder below and the settings of a hook lead to the same authors", () => {
  const cwd = repository();
  mkdirSync(join(cwd, "sub"));
  renameSync(join(cwd, "bestek.md"), join(cwd, "sub/bestek.md"));
  git(cwd, "2026-07-02", "add", "-A");
  git(cwd, "2026-07-02", "commit", "-q", "-m", "verhuisd");
  const both = ["Noor de Wit 2026-01-16", "Bo | *Bos* 2026-07-01"];
  assert.deepEqual(signatures(explained(join(cwd, "sub"), ["bestek.md"]).told), both);
  assert.deepEqual(signatures(explained(folder({}), [join(cwd, "sub")]).told), both);
  // As git sets them for a hook.
  const env = { GIT_DIR: ".git", GIT_INDEX_FILE: ".git/index" };
  assert.deepEqual(signatures(explained(cwd, ["sub"], { env }).told), both);
});

test("no program is run that the settings of a repository name for its files", () => {
  const cwd = repository();
  git(cwd, "2026-07-02", "config", "core.fsmonitor", "touch gekraakt; false");
  git(cwd, "2026-07-02", "config", "diff.word.textconv", "touch gekraakt; cat");
  writeFileSync(join(cwd, ".gitattributes"), "*.md diff=word\n");
  assert.equal(explained(cwd, ["bestek.md"]).told.length, 2);
  assert.ok(!existsSync(join(cwd, "gekraakt")));
});

test("where history is cut short, nobody is named by mistake", () => {
  const cwd = folder({});
  git(cwd, "2026-08-01", "clone", "-q", "--depth", "1", pathToFileURL(repository()).href, "kopie");
  const { told, stderr } = explained(join(cwd, "kopie"));
  assert.deepEqual(signatures(told), ["null", "null"]);
  assert.match(stderr, /^Van 2 keer uitleg is de schrijver niet te zien, .*fetch-depth: 0/);
});

test("lines that git counts otherwise name nobody", () => {
  const cwd = folder({ "a.md": TEXT.replaceAll("\n", "\r"), "b.html": `<h1>Eisen</h1>\n<p>${WAIVED}</p>\n` });
  git(cwd, "2026-01-15", "init", "-q");
  git(cwd, "2026-01-15", "add", "-A");
  git(cwd, "2026-01-15", "commit", "-q", "-m", "een");
  assert.deepEqual(signatures(explained(cwd, ["a.md"]).told), ["null", "null"]);
  rmSync(join(cwd, "a.md"));
  assert.deepEqual(signatures(explained(cwd, ["b.html"]).told), ["null"]);
});
