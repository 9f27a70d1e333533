// Entry of the suite that runs in the extension host of a browser, a web worker without Node.
import "../suite/activation.js";
import "../suite/findings.js";
import "../suite/writing.js";
import "../suite/calm.js";
import "../suite/files.js";
import "../suite/references.js";
import "../suite/commands.js";
import "../suite/coverage-view.js";
import "../suite/language.js";
import "../suite/tools.js";
import "../suite/report.js";
import "../suite/first-minutes.js";
import "./no-word.js";
import { run as runMocha } from "./mocha.js";

/** Called by VS Code; rejects when a test failed. The counts go to the console, for there is no file to write to. */
export function run(): Promise<void> {
  return new Promise((resolve, reject) => {
    const runner = runMocha((failures) => {
      const { passes } = runner.stats ?? { passes: 0 };
      console.log(`suite in a browser: ${JSON.stringify({ passes, failures })}`);
      if (failures > 0) reject(new Error(`${failures} test(s) failed`));
      else resolve();
    });
  });
}
