// Entry of the suite that runs inside VS Code's extension host; the file named in VSCODE_TEST_REPORT gets the results.
import { writeFileSync } from "node:fs";
import { format } from "node:util";
import Mocha from "mocha";

interface Outcome {
  readonly title: string;
  readonly error?: string;
}

/** Called by VS Code; rejects when a test failed. */
export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: "tdd", timeout: 60_000, color: false });
  // The files of this suite are bundled, so mocha cannot load them one by one: it only hands out its globals.
  mocha.suite.emit("pre-require", globalThis, "", mocha);
  await import("./activation.js");
  await import("./configuration.js");
  await import("./findings.js");
  await import("./writing.js");
  await import("./calm.js");
  await import("./files.js");
  await import("./references.js");
  await import("./word.js");
  await import("./commands.js");
  await import("./coverage-view.js");
  await import("./language.js");
  await import("./tools.js");
  await import("./report.js");
  await import("./dossier.js");
  await import("./first-minutes.js");
  await import("./recovery.js");

  const outcomes: Outcome[] = [];
  await new Promise<void>((resolve, reject) => {
    const runner = mocha.run((failures) =>
      failures > 0 ? reject(new Error(`${failures} test(s) failed`)) : resolve(),
    );
    runner.on("pass", (test) => outcomes.push({ title: test.fullTitle() }));
    runner.on("fail", (test, error) => outcomes.push({ title: test.fullTitle(), error: format(error) }));
    runner.on("end", () => {
      const report = process.env.VSCODE_TEST_REPORT;
      if (report) writeFileSync(report, JSON.stringify({ stats: runner.stats, outcomes }));
    });
  });
}
