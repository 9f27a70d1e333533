// URIs as text: clients write the same place in different ways, and no host has a URI class that all of them share.

/** A form in which two spellings of the same place are equal. For comparing and looking up, never for sending. */
export function uriKey(uri: string): string {
  return decode(uri).replace(/^file:\/\/\/[A-Z]:/, (start) => start.toLowerCase());
}

/** The folder that a URI lies in; undefined for a root and for URIs without a path, such as `untitled:Untitled-1`. */
export function parentUri(uri: string): string | undefined {
  const parts = /^([a-z][a-z0-9+.-]*:(?:\/\/[^/?#]*)?)(\/[^?#]*)/i.exec(uri);
  const path = parts?.[2]?.replace(/\/+$/, "") ?? "";
  if (path === "") return undefined;
  return `${parts?.[1]}${path.slice(0, path.lastIndexOf("/")) || "/"}`;
}

/** The URI of something in a folder; `name` is not encoded yet. */
export function joinUri(folder: string, name: string): string {
  return `${folder.replace(/\/$/, "")}/${encodeSegment(name)}`;
}

/** The URI of a path that a document links to; undefined where the document lies in no folder. */
export function resolveUri(document: string, path: string): string | undefined {
  try {
    return parentUri(document) && new URL(path, document).href;
  } catch {
    return undefined;
  }
}

/** The decoded path from a folder to something in it, or undefined when it lies elsewhere. */
export function relativePath(folder: string, uri: string): string | undefined {
  const start = `${uriKey(folder).replace(/\/$/, "")}/`;
  const key = uriKey(uri);
  return key.startsWith(start) ? key.slice(start.length) : undefined;
}

/** The decoded name after the last slash. */
export function baseName(uri: string): string {
  return decode(uri.replace(/[?#].*$/s, "")).replace(/^.*[/:]/s, "");
}

// Encodes as VS Code does, so that its spelling of a file and ours are the same.
function encodeSegment(name: string): string {
  return encodeURIComponent(name).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * The name of a file for people: its path in the only workspace folder that there is, with the folder's name before it
 * when there are more, and the whole path for what lies elsewhere.
 */
export function nameIn(folders: readonly string[], uri: string): string {
  const [best] = folders
    .filter((folder) => relativePath(folder, uri) !== undefined)
    .sort((a, b) => b.length - a.length);
  const path = best === undefined ? undefined : relativePath(best, uri);
  if (best === undefined || path === undefined) return decode(uri.replace(/^file:\/\//, ""));
  return folders.length > 1 ? `${baseName(best)}/${path}` : path;
}
