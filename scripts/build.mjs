// Bundles the shells into dist/. Types are checked by `tsc -b`, not here.
import { readFileSync } from "node:fs";
import { build } from "esbuild";

const { version } = JSON.parse(readFileSync("package.json", "utf8"));

const shared = { bundle: true, minify: true, sourcemap: false, logLevel: "warning", legalComments: "none" };
const node = { ...shared, platform: "node", target: "node20.19", format: "esm" };

await Promise.all([
  build({
    ...node,
    entryPoints: { cli: "server/src/cli/main.ts" },
    outdir: "dist",
    define: { SPEERPUNT_VERSION: JSON.stringify(version) },
    banner: { js: 'import{createRequire as __cr}from"node:module";const require=__cr(import.meta.url);' },
  }),
  build({
    ...shared,
    platform: "node",
    target: "node20",
    format: "cjs",
    external: ["vscode"],
    // VS Code loads CommonJS on every version that the manifest allows, a module only on newer ones.
    entryPoints: { client: "client/src/node/main.ts" },
    outdir: "dist",
    outExtension: { ".js": ".cjs" },
  }),
]);
