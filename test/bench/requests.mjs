// How long does somebody wait who asks for something while typing: the quick fixes of a finding, and completion.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ServerRun } from "./server-run.mjs";
import { Typist } from "./typist.mjs";

/**
 * Types in the text and asks after each keystroke: for actions at one finding after another, and for completion where a
 * paragraph could begin, where clauses are offered. Gives the milliseconds of each answer.
 */
export async function requestTimes({ command, text, edits, warmUp }) {
  const folder = mkdtempSync(join(tmpdir(), "speerpunt-bench-"));
  const run = new ServerRun(command, folder, "pull");
  try {
    await run.initialize();
    await run.open(text);
    const typist = new Typist(text);
    const times = { codeActions: [], completion: [] };
    for (let i = 0; i < edits + warmUp; i++) {
      await run.type(typist);
      const { answer } = await run.ask("textDocument/diagnostic", {});
      const finding = answer.items[(i * 7) % answer.items.length];
      const line = typist.blankLine(i * 7);
      const actions = await run.ask("textDocument/codeAction", {
        range: finding.range,
        context: { diagnostics: [finding] },
      });
      const completion = await run.ask("textDocument/completion", { position: { line, character: 0 } });
      if (i < warmUp) continue;
      times.codeActions.push(actions.ms);
      times.completion.push(completion.ms);
    }
    return times;
  } finally {
    run.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}
