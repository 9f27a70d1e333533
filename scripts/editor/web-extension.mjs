// An extension as a browser gets it: over http. VS Code starts no worker for one from a remote machine's disk.
import { readFile } from "node:fs/promises";
import http from "node:http";
import path from "node:path";

const TYPES = { ".json": "application/json", ".js": "text/javascript", ".cjs": "text/javascript" };

/**
 * Serves the files below `folders`. `uri` names one of them by way of code-server, because its page may load from no
 * other address.
 */
export async function serveFolders(folders) {
  const server = http.createServer(async (request, response) => {
    const file = path.normalize(decodeURIComponent(new URL(request.url, "http://localhost").pathname));
    const isServed = folders.some((folder) => file.startsWith(folder + path.sep));
    const data = isServed ? await readFile(file).catch(() => undefined) : undefined;
    const type = TYPES[path.extname(file)] ?? "application/octet-stream";
    response.writeHead(data === undefined ? 404 : 200, { "Content-Type": type });
    response.end(data);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    uri: (origin, file) => `${origin}/proxy/${server.address().port}${encodeURI(file)}`,
    stop: () => server.close(),
  };
}

/** Has the workbench load an extension from an address; there is no flag for it, so its configuration is changed. */
export function addWebExtension(page, address) {
  const { host, pathname } = new URL(address);
  return page.addInitScript(
    (extension) => {
      const getAttribute = Element.prototype.getAttribute;
      Element.prototype.getAttribute = function (name) {
        const value = getAttribute.call(this, name);
        if (this.id !== "vscode-workbench-web-configuration" || name !== "data-settings") return value;
        const configuration = JSON.parse(value);
        configuration.developmentOptions = {
          ...configuration.developmentOptions,
          extensions: [extension],
        };
        return JSON.stringify(configuration);
      };
    },
    { $mid: 1, scheme: "http", authority: host, path: decodeURI(pathname) },
  );
}
