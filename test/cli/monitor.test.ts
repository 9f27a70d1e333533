// `speerpunt monitor` on folders, repositories and parts.
import assert from "node:assert/strict";
import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import type { Monitor } from "../../server/src/core/index.js";
import { git } from "./git.js";
import { folder, speerpunt, startSpeerpunt } from "./harness.js";

const CIRCULAR = `---
afdeling: Facilitair
procedure: openbaar
datum: 2026-02-10
---

# Bestek stoelen

## Eisen

- E-1 De stoelen bestaan voor ten minste 60% van het gewicht uit gerecycled materiaal; bewijs: een rapport van een keuringsinstelling.
`;
const PLAIN = "# Bestek schroeven\n\n## Eisen\n\n- E-1 De schroeven hebben een kruiskop.\n";

interface Run {
  readonly status: number | null;
  readonly json: Monitor & { readonly documents: readonly { readonly path: string }[] };
  readonly stdout: string;
  readonly stderr: string;
}

function monitor(cwd: string, ...args: string[]): Run {
  const result = speerpunt(["monitor", "--format", "json", ...args], { cwd });
  return { ...result, json: JSON.parse(result.stdout || "null") };
}

/** How many documents a run read and analysed, by what it says. */
function counted(stderr: string): readonly [read: number, analysed: number] {
  const [, read, analysed] = /(\d+) documents? read, (\d+) of them analysed/.exec(stderr) ?? [];
  return [Number(read), Number(analysed)];
}

function tenders(count: number): Record<string, string> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `archief/opdracht-${index}/bestek.md`,
      `${index % 2 ? CIRCULAR : PLAIN}\nDit is opdracht ${index}.\n`,
    ]),
  );
}

test("a folder without git is counted by what stands above its documents", () => {
  const cwd = folder({ "archief/stoelen/bestek.md": CIRCULAR, "archief/schroeven/bestek.md": PLAIN });
  const { status, json } = monitor(cwd, "--no-cache", "archief");
  assert.equal(status, 0);
  assert.deepEqual(
    json.tenders.map(({ id }) => id),
    ["schroeven/", "stoelen/"],
  );
  assert.equal(json.totals.spearheads.circulair.statuses.covered, 1);
  assert.deepEqual(
    json.departments.map(({ key }) => key),
    ["Facilitair", "onbekend"],
  );
  assert.deepEqual(
    json.quarters.map(({ key }) => key),
    ["2026-Q1", "onbekend"],
  );
  assert.deepEqual(json.history, []);
});

test("the table is worded in the language asked for", () => {
  const cwd = folder({ "archief/stoelen/bestek.md": CIRCULAR });
  const text = (language: string) =>
    speerpunt(["monitor", "--no-cache", "--language", language, "archief"], { cwd }).stdout;
  assert.match(text("nl"), /1 aanbesteding in 1 document.*Circulair inkopen +1 +1 \(100%\)/s);
  assert.match(text("en"), /1 tender in 1 document.*Circular procurement +1 +1 \(100%\)/s);
});

test("a second run analyses only what changed, with the same result", () => {
  const cwd = folder(tenders(6));
  const args = ["--language", "en", "--cache", "cache", "archief"];
  const first = monitor(cwd, ...args);
  assert.deepEqual(counted(first.stderr), [6, 6]);
  const second = monitor(cwd, ...args);
  assert.deepEqual(counted(second.stderr), [6, 0]);
  assert.equal(second.stdout, first.stdout);
  writeFileSync(join(cwd, "archief/opdracht-0/bestek.md"), CIRCULAR);
  const third = monitor(cwd, ...args);
  assert.deepEqual(counted(third.stderr), [6, 1]);
  assert.equal(third.json.totals.spearheads.circulair.statuses.covered, 4);
  const others = monitor(cwd, ...args, "--document-language", "en");
  assert.deepEqual(counted(others.stderr), [6, 6]);
});

test("the same content in two places is analysed once", () => {
  const cwd = folder({ "archief/a/bestek.md": CIRCULAR, "archief/b/bestek.md": CIRCULAR });
  const { json, stderr } = monitor(cwd, "--language", "en", "--no-cache", "archief");
  assert.deepEqual(counted(stderr), [2, 1]);
  assert.equal(json.totals.tenders, 2);
});

test("a damaged cache is thrown away with a message, and the result is right", () => {
  const cwd = folder(tenders(4));
  const args = ["--language", "en", "--cache", "cache", "archief"];
  const { stdout } = monitor(cwd, ...args);
  const file = join(cwd, "cache", readdirSync(join(cwd, "cache"))[0] ?? "");
  const good = readFileSync(file, "utf8");
  const damage: [string, string, number][] = [
    ["no cache at all", "nonsense\n", 4],
    ["a line that is none", `${good}nonsense\n`, 4],
    ["a figure that was changed", good.replace('"missing"', '"covered"'), 1],
  ];
  for (const [what, content, analysed] of damage) {
    writeFileSync(file, content);
    const { status, stderr, stdout: again } = monitor(cwd, ...args);
    assert.match(stderr, /damaged and was thrown away/, what);
    assert.equal(again, stdout, what);
    assert.equal(counted(stderr)[1], analysed, what);
    assert.equal(status, 0, what);
    assert.deepEqual(counted(monitor(cwd, ...args).stderr), [4, 0], what);
    writeFileSync(file, good);
  }
  appendFileSync(file, "half a line");
  assert.deepEqual(counted(monitor(cwd, ...args).stderr), [4, 0]);
});

test("a folder in which nothing can be kept is told, and does not stop the run", () => {
  const cwd = folder({ ...tenders(1), cache: "a file" });
  const { json, status, stderr } = monitor(cwd, "--language", "en", "--cache", "cache", "archief");
  assert.match(stderr, /nothing can be kept here/);
  assert.equal(json.totals.tenders, 1);
  assert.equal(status, 2);
});

test("what cannot be read is told and counted, the rest goes on", (context) => {
  const cwd = folder({ ...tenders(5), "archief/kapot/bestek.md": new Uint8Array([35, 32, 0, 0, 255]) });
  const { status, stderr, json } = monitor(cwd, "--language", "en", "--no-cache", "archief");
  assert.equal(status, 2);
  assert.match(stderr, /kapot\/bestek\.md: not text/);
  assert.deepEqual(json.unread, ["kapot/bestek.md"]);
  assert.equal(json.totals.tenders, 5);
  if (process.getuid?.() === 0) return context.diagnostic("root reads everything");
  chmodSync(join(cwd, "archief/opdracht-0/bestek.md"), 0);
  assert.match(monitor(cwd, "--language", "en", "--no-cache", "archief").stderr, /no permission/);
});

test("parts give together what one run gives, byte for byte", () => {
  const cwd = folder(tenders(9));
  const whole = monitor(cwd, "--no-cache", "archief").stdout;
  for (const index of [1, 2, 3]) {
    const { status } = monitor(
      cwd,
      "--no-cache",
      "--shard",
      `${index}/3`,
      "-o",
      `deel-${index}.json`,
      "archief",
    );
    assert.equal(status, 0);
  }
  const merged = speerpunt(
    ["monitor", "merge", "--format", "json", "deel-3.json", "deel-1.json", "deel-2.json"],
    { cwd },
  );
  assert.equal(merged.stdout, whole);
  assert.equal(merged.status, 0);
  const partly = speerpunt(["monitor", "merge", "--language", "en", "deel-3.json", "deel-1.json"], { cwd });
  assert.equal(partly.status, 2);
  assert.match(partly.stderr, /Part 2 is missing/);
  const nothing = speerpunt(["monitor", "merge", "--language", "en", "archief/opdracht-1/bestek.md"], {
    cwd,
  });
  assert.match(nothing.stderr, /no output of monitor/);
});

/** A repository with a commit in each of three quarters, one of them empty between. */
function repository(): string {
  const cwd = folder({ "archief/stoelen/bestek.md": PLAIN, "elders/bestek.md": CIRCULAR });
  git(cwd, "2025-11-03", "init", "-q", "-b", "main");
  const commit = (day: string) => {
    git(cwd, day, "add", "-A");
    git(cwd, day, "commit", "-q", "--allow-empty", "-m", "stand");
  };
  commit("2025-11-03");
  writeFileSync(join(cwd, "archief/stoelen/bestek.md"), CIRCULAR);
  commit("2026-02-01");
  mkdirSync(join(cwd, "archief/schroeven"));
  writeFileSync(join(cwd, "archief/schroeven/bestek.md"), PLAIN);
  commit("2026-08-20");
  return cwd;
}

test("the history of git gives the state at the end of each quarter, nothing being checked out", () => {
  const cwd = repository();
  const before = statSync(join(cwd, "archief/stoelen/bestek.md")).mtimeMs;
  const { json, stderr, status } = monitor(cwd, "--language", "en", "--history", "--no-cache", "archief");
  assert.equal(status, 0);
  assert.deepEqual(
    json.history.map(({ id, day, totals }) => [
      id,
      day,
      totals.tenders,
      totals.spearheads.circulair.statuses.covered,
    ]),
    [
      ["2025-Q4", "2025-12-31", 1, 0],
      ["2026-Q1", "2026-03-31", 1, 1],
      ["2026-Q2", "2026-06-30", 1, 1],
      ["2026-Q3", "2026-08-20", 2, 1],
    ],
  );
  assert.equal(json.totals.tenders, 2);
  // Two texts, however often they are there.
  assert.equal(counted(stderr)[1], 2);
  assert.equal(statSync(join(cwd, "archief/stoelen/bestek.md")).mtimeMs, before);
  const since = monitor(cwd, "--history", "--no-cache", "--since", "2026-05-01", "archief");
  assert.deepEqual(
    since.json.history.map(({ id }) => id),
    ["2026-Q2", "2026-Q3"],
  );
});

test("the history is known again from the cache, and its parts make the whole", () => {
  const cwd = repository();
  const args = ["--language", "en", "--history", "--cache", "cache", "archief"];
  const whole = monitor(cwd, ...args).stdout;
  const again = monitor(cwd, ...args);
  assert.equal(counted(again.stderr)[1], 0);
  assert.equal(again.stdout, whole);
  for (const index of [1, 2]) monitor(cwd, ...args, "--shard", `${index}/2`, "-o", `deel-${index}.json`);
  const merged = speerpunt(["monitor", "merge", "--format", "json", "deel-1.json", "deel-2.json"], { cwd });
  assert.equal(merged.stdout, whole);
});

test("a folder outside git has no history, and that is told", () => {
  const cwd = folder(tenders(1));
  const { status, stderr } = monitor(cwd, "--language", "en", "--history", "--no-cache", "archief");
  assert.equal(status, 2);
  assert.match(stderr, /archief: is not in a git repository with a commit/);
});

test("folders that were kept on a day give a history too", () => {
  const cwd = folder({
    "kopie/2026-01-01/stoelen/bestek.md": PLAIN,
    "kopie/2026-07-01 na reces/stoelen/bestek.md": CIRCULAR,
    "kopie/2026-07-01 na reces/schroeven/bestek.md": PLAIN,
    "kopie/werk/bestek.md": PLAIN,
  });
  const { json, status } = monitor(cwd, "--snapshots", "--no-cache", "kopie");
  assert.equal(status, 0);
  assert.deepEqual(
    json.history.map(({ id, totals }) => [id, totals.tenders, totals.spearheads.circulair.statuses.covered]),
    [
      ["2026-01-01", 1, 0],
      ["2026-07-01", 2, 1],
    ],
  );
  assert.equal(json.totals.tenders, 2);
  const none = monitor(cwd, "--language", "en", "--snapshots", "--no-cache", "kopie/werk");
  assert.match(none.stderr, /not named after a day/);
});

test("the tenders of a project file count as they are listed", () => {
  const cwd = folder({
    "archief/speerpunt.yaml": "tenders:\n  - name: Stoelen\n    documents: [a, b]\n",
    "archief/a/bestek.md": PLAIN,
    "archief/b/overeenkomst.md": CIRCULAR,
  });
  const { json } = monitor(cwd, "--no-cache", "archief");
  assert.deepEqual(
    json.tenders.map(({ name, documents }) => [name, documents.length]),
    [["Stoelen", 2]],
  );
});

test("folders tell what documents do not, as the project file says", () => {
  const cwd = folder({
    "archief/speerpunt.yaml": 'layout: "{afdeling}/{jaar}/{procedure}/{aanbesteding}"\n',
    "archief/Sociaal domein/2025/niet-openbaar/hulpmiddelen/bestek.md": PLAIN,
    "archief/Sociaal domein/2025/niet-openbaar/hulpmiddelen/bijlagen-los/prijzen.md": "# Prijzen\n",
    "archief/Sociaal domein/2025/niet-openbaar/stoelen/bestek.md": CIRCULAR,
  });
  const { json, stderr } = monitor(cwd, "--quiet", "--no-cache", "archief");
  assert.equal(stderr, "");
  assert.deepEqual(
    json.tenders.map(({ name, documents, department, procedure, date }) => [
      name,
      documents.length,
      department,
      procedure,
      date,
    ]),
    [
      ["hulpmiddelen", 2, "Sociaal domein", "niet-openbaar", "2025"],
      ["stoelen", 1, "Facilitair", "openbaar", "2026-02-10"],
    ],
  );
  assert.deepEqual(
    json.quarters.map(({ key }) => key),
    ["2026-Q1", "onbekend"],
  );
  const wrong = folder({ "archief/speerpunt.yaml": 'layout: "{afdelng}"\n', "archief/bestek.md": PLAIN });
  assert.match(monitor(wrong, "--language", "en", "--no-cache", "archief").stderr, /such as `\{department\}/);
});

test("a folder gets every form, and files that are there stay unless they may be replaced", () => {
  const cwd = folder(tenders(1));
  const args = ["monitor", "--no-cache", "--language", "en", "-o", "uit/", "archief"];
  assert.equal(speerpunt(args, { cwd }).status, 0);
  assert.ok(existsSync(join(cwd, "uit/monitor.json")) && existsSync(join(cwd, "uit/monitor.txt")));
  const again = speerpunt(args, { cwd });
  assert.equal(again.status, 2);
  assert.match(again.stderr, /monitor\.txt: exists already/);
  assert.equal(speerpunt([...args, "--force"], { cwd }).status, 0);
});

test("who breaks off keeps what is done", async (context) => {
  if (process.platform === "win32") return context.skip("no signals");
  const cwd = folder(tenders(60));
  const child = startSpeerpunt(["monitor", "--cache", "cache", "archief"], { cwd });
  const file = () => {
    const [name] = existsSync(join(cwd, "cache")) ? readdirSync(join(cwd, "cache")) : [];
    return name === undefined ? "" : readFileSync(join(cwd, "cache", name), "utf8");
  };
  while (file().split("\n").length < 5) await new Promise((resolve) => setTimeout(resolve, 10));
  child.kill("SIGINT");
  const status = await new Promise((resolve) => child.on("close", resolve));
  const { stderr } = monitor(cwd, "--language", "en", "--cache", "cache", "archief");
  const [read, analysed] = counted(stderr);
  assert.equal(read, 60);
  // A quick machine may have been done before the signal came.
  assert.ok(status === 130 ? analysed < 60 : analysed === 0, `${status}, ${analysed} analysed again`);
});
