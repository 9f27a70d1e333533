// Puts code-server, which is VS Code with a browser as its window, in .cache/. It is no dependency of the project:
// its own install script would break `npm ci` wherever the native parts cannot be built, and none of them is needed.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const VERSION = "4.139.1";
export const root = fileURLToPath(new URL("../../", import.meta.url));
const cache = path.join(root, ".cache", "editor");
const codeServer = path.join(cache, "node_modules", "code-server");
// Parts of VS Code that the tests never touch, two thirds of its size.
const UNUSED = ["node_modules/@github", "node_modules/@microsoft/mxc-sdk", "extensions/copilot"];

/** Folder of the code-server package; installs it when this machine has no complete copy yet. */
export function ensureCodeServer() {
  const stamp = path.join(cache, `ready-${VERSION}`);
  if (existsSync(stamp)) return codeServer;
  console.log(`Installing code-server ${VERSION} in ${path.relative(root, cache)}`);
  rmSync(cache, { recursive: true, force: true });
  mkdirSync(cache, { recursive: true });
  writeFileSync(path.join(cache, "package.json"), '{ "private": true }\n');
  const vscode = path.join(codeServer, "lib", "vscode");
  npmInstall(cache, [`code-server@${VERSION}`]);
  npmInstall(vscode, ["--omit=dev"]);
  for (const unused of UNUSED) rmSync(path.join(vscode, unused), { recursive: true, force: true });
  writeFileSync(stamp, "");
  return codeServer;
}

function npmInstall(cwd, args) {
  // Without a prefix of its own, an npm below `npm run` installs in the project.
  const common = [
    "install",
    `--prefix=${cwd}`,
    "--ignore-scripts",
    "--no-audit",
    "--no-fund",
    "--loglevel=error",
  ];
  execFileSync("npm", [...common, ...args], { cwd, stdio: "inherit" });
}

/** A browser that Playwright can drive: Debian's Chromium unless the environment names another. */
export function findChromium() {
  const chromium = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium";
  if (!existsSync(chromium)) {
    throw new Error(`No ${chromium}: install the package chromium, or set CHROMIUM_PATH.`);
  }
  return chromium;
}
