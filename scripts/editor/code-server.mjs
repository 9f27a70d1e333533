// One code-server, with its profile in a temporary folder, as a process group that can be stopped as a whole.
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";

const SETTINGS = {
  "chat.disableAIFeatures": true,
  "workbench.startupEditor": "none",
  "workbench.enableExperiments": false,
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  // The default in a browser is to save after a delay, which would change fixtures unasked.
  "files.autoSave": "off",
  "telemetry.telemetryLevel": "off",
  "extensions.autoUpdate": false,
  "extensions.autoCheckUpdates": false,
  "git.enabled": false,
  "security.workspace.trust.startupPrompt": "never",
};

/**
 * Starts code-server and waits until it listens. Without `isTrusted` every folder opens in Restricted Mode.
 * `settings` and the settings of `userDataDir`, when given, come over those that keep a test quiet.
 */
export async function startCodeServer({
  codeServerDir,
  tmp,
  extensionsDir,
  userDataDir,
  settings,
  isTrusted = true,
  options = [],
}) {
  const userData = path.join(tmp, "user-data");
  const given = userDataDir && path.join(userDataDir, "User", "settings.json");
  const seeded = given && existsSync(given) ? JSON.parse(readFileSync(given, "utf8")) : {};
  mkdirSync(path.join(userData, "User"), { recursive: true });
  writeFileSync(
    path.join(userData, "User", "settings.json"),
    JSON.stringify({ ...SETTINGS, ...seeded, ...settings }),
  );
  const child = spawn(
    process.execPath,
    [
      path.join(codeServerDir, "out", "node", "entry.js"),
      ...baseArguments(tmp, userData, extensionsDir ?? path.join(tmp, "extensions")),
      ...["--bind-addr", "127.0.0.1:0", "--auth", "none"],
      ...["--disable-getting-started-override", "--ignore-last-opened"],
      ...(isTrusted ? ["--disable-workspace-trust"] : []),
      ...options,
    ],
    { detached: true, stdio: ["ignore", "pipe", "pipe"], env: quietEnvironment(tmp) },
  );
  const server = { child, log: "", origin: "", stop: () => stopGroup(child) };
  server.origin = await new Promise((resolve, reject) => {
    const onData = (data) => {
      server.log += data;
      if (process.env.EDITOR_DEBUG) process.stderr.write(data);
      const listening = /listening on (http:\/\/127\.0\.0\.1:\d+)/.exec(server.log);
      if (listening) resolve(listening[1]);
    };
    child.stdout.on("data", onData);
    child.stderr.on("data", onData);
    child.on("error", reject);
    child.on("exit", (status) => reject(new Error(`code-server ended (status ${status})\n${server.log}`)));
  });
  return server;
}

/** Installs a .vsix into `extensionsDir`; no server may be running on it. */
export async function installExtension({ codeServerDir, tmp, extensionsDir, vsix }) {
  const args = baseArguments(tmp, path.join(tmp, "user-data"), extensionsDir);
  const entry = path.join(codeServerDir, "out", "node", "entry.js");
  const child = spawn(process.execPath, [entry, ...args, "--install-extension", vsix], {
    stdio: ["ignore", "pipe", "pipe"],
    env: quietEnvironment(tmp),
  });
  let log = "";
  child.stdout.on("data", (data) => {
    log += data;
  });
  child.stderr.on("data", (data) => {
    log += data;
  });
  const status = await new Promise((resolve) => child.on("close", resolve));
  if (status !== 0 || !/successfully installed/.test(log)) throw new Error(`Cannot install ${vsix}:\n${log}`);
}

/** A headless browser that can reach nothing but this machine. */
export function launchBrowser({ executablePath, profile, ...options }) {
  return chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    args: [
      ...["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"],
      ...["--disable-background-networking", "--disable-component-update", "--disable-sync"],
      "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
    ],
    ...options,
  });
}

/** A file of this machine as the workbench at `origin` names it; with another authority its diagnostics get lost. */
export function remoteUri(origin, file) {
  return `vscode-remote://${new URL(origin).host}${encodeURI(file)}`;
}

function baseArguments(tmp, userData, extensionsDir) {
  const config = path.join(tmp, "config.yaml");
  return [
    ...["--config", config, "--user-data-dir", userData, "--extensions-dir", extensionsDir],
    ...["--disable-telemetry", "--disable-update-check"],
  ];
}

function quietEnvironment(tmp) {
  const { PORT: _port, VSCODE_IPC_HOOK_CLI: _hook, ...env } = process.env;
  const xdg = path.join(tmp, "xdg");
  return {
    ...env,
    EXTENSIONS_GALLERY: '{"serviceUrl":""}',
    XDG_CONFIG_HOME: xdg,
    XDG_DATA_HOME: xdg,
    XDG_CACHE_HOME: xdg,
  };
}

// Extension hosts outlive the server that started them, so the whole group is told to stop.
async function stopGroup(child) {
  for (const [signal, delayMs] of [
    ["SIGTERM", 300],
    ["SIGKILL", 50],
  ]) {
    try {
      process.kill(-child.pid, signal);
    } catch {
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, delayMs));
  }
}
