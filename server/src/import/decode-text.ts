// HTML files say their encoding in themselves, or not at all.

/** The text of UTF-8, UTF-16 with a mark, or the encoding that a `charset` names; undefined when it is no text. */
export function decodeText(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decode(bytes, "utf-16le");
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decode(bytes, "utf-16be");
  if (bytes.includes(0)) return undefined;
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, 2048));
  const named = /<meta[^>]+charset=["']?\s*([\w-]+)/i.exec(start)?.[1];
  return decode(bytes, "utf-8") ?? (named && decode(bytes, named)) ?? decode(bytes, "windows-1252");
}

function decode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
