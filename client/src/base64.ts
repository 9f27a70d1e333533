// Bytes in messages to the server.
import { type Uri, workspace } from "vscode";

const CHUNK = 0x8000;

export async function readBase64(uri: Uri): Promise<string> {
  const bytes = await workspace.fs.readFile(uri);
  let text = "";
  for (let i = 0; i < bytes.length; i += CHUNK) text += String.fromCharCode(...bytes.subarray(i, i + CHUNK));
  return btoa(text);
}

export function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
