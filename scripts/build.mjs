// Bundles the shells into dist/. Types are checked by `tsc -b`, not here.
import { readFileSync, writeFileSync } from "node:fs";
import { build } from "esbuild";
import { thirdPartyNotices } from "./notices.mjs";

const { version } = JSON.parse(readFileSync("package.json", "utf8"));

const shared = {
  outdir: "dist",
  define: { SPEERPUNT_VERSION: JSON.stringify(version), SPEERPUNT_CONVERT_ENTRY: '"./convert.js"' },
  bundle: true,
  minify: true,
  sourcemap: false,
  metafile: true,
  logLevel: "warning",
  // Licences go into one file for all bundles instead.
  legalComments: "none",
};
// What VS Code loads is CommonJS, which it tells by the name: it takes modules on newer versions only, and in a browser
// not at all.
const client = { ...shared, format: "cjs", external: ["vscode"], outExtension: { ".js": ".cjs" } };
// Without `worker`, a dependency decodes entities by means of the page, and a worker has none.
const browser = {
  platform: "browser",
  conditions: ["worker"],
  target: "es2022",
  define: { ...shared.define, process: "undefined" },
};
const node = { ...shared, platform: "node", target: "node20.19", format: "esm" };

// The core and the reader of YAML are most of a server, so all that are loaded beside `core.js` use the same copy.
const SHARED_NAMES = { core: "speerpuntCore", yaml: "speerpuntYaml" };
const coreApart = {
  name: "core-apart",
  setup(builder) {
    // Packages have cores of their own.
    builder.onResolve({ filter: /\/core\/index\.js$|^yaml$/ }, ({ importer, path }) =>
      importer.includes("node_modules")
        ? undefined
        : { path: path === "yaml" ? "yaml" : "core", namespace: "core-apart" },
    );
    builder.onLoad({ filter: /.*/, namespace: "core-apart" }, ({ path }) => ({
      contents: `module.exports = globalThis.${SHARED_NAMES[path]}`,
    }));
  },
};
const sharedEntry = [
  'import * as core from "./server/src/core/index.ts";',
  'import * as yaml from "yaml";',
  // A module and a script are both to find them, and only a script would make its variables global.
  `Object.assign(globalThis, { ${SHARED_NAMES.core}: core, ${SHARED_NAMES.yaml}: yaml });`,
].join("\n");
// The command line loads the server for agents only when it is asked for.
const mcpApart = {
  name: "mcp-apart",
  setup(builder) {
    builder.onResolve({ filter: /\/mcp\/main\.js$/ }, () => ({ path: "./mcp.js", external: true }));
  },
};
const nodeBanner = 'import{createRequire as __cr}from"node:module";const require=__cr(import.meta.url);';

const results = await Promise.all([
  build({
    ...node,
    // Loaded by the others when there is a file in another format to read or make.
    entryPoints: { convert: "server/src/node/convert-thread.ts" },
    banner: { js: nodeBanner },
  }),
  build({
    ...node,
    entryPoints: { main: "server/src/cli/main.ts" },
    plugins: [mcpApart],
    banner: { js: nodeBanner },
  }),
  // Loads `main.js`, which is no part of it.
  build({ ...node, entryPoints: { cli: "server/src/cli/start.ts" }, external: ["./main.js"] }),
  build({
    ...node,
    entryPoints: { server: "server/src/node/main.ts", mcp: "server/src/mcp/main.ts" },
    plugins: [coreApart],
    banner: { js: `import"./core.js";${nodeBanner}` },
  }),
  build({
    ...shared,
    ...browser,
    format: "iife",
    stdin: { contents: sharedEntry, resolveDir: ".", sourcefile: "core.ts", loader: "ts" },
    entryNames: "core",
  }),
  build({
    ...client,
    platform: "node",
    target: "node20",
    entryPoints: { client: "client/src/node/main.ts" },
  }),
  build({ ...client, ...browser, entryPoints: { "client.browser": "client/src/browser/main.ts" } }),
  build({
    ...shared,
    ...browser,
    format: "iife",
    entryPoints: { "server.browser": "server/src/browser/main.ts" },
    plugins: [coreApart],
  }),
]);

writeFileSync("dist/ThirdPartyNotices.txt", thirdPartyNotices(results.map(({ metafile }) => metafile)));
