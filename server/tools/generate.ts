// Compiles `server/data` and the rule folders into the code that ships. Run with `npm run generate`; a test fails when the
// result is stale.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { compile } from "./compile.js";
import { readInputs } from "./inputs.js";
import { formatProblem } from "./problem.js";

const root = process.cwd();
const { outputs, problems, remarks } = compile(readInputs(root));

for (const remark of remarks) console.warn(`remark: ${formatProblem(remark)}`);
for (const problem of problems) console.error(formatProblem(problem));
if (problems.length > 0) process.exitCode = 1;

for (const [path, text] of outputs) {
  if (read(path) === text) continue;
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
  console.log(`written: ${path}`);
}

function read(path: string): string | null {
  try {
    return readFileSync(join(root, path), "utf8");
  } catch {
    return null;
  }
}
