// Whether two words are forms of one word, by how they begin.
const LENGTH = 5;

/** How the words begin that are long enough to tell, each beginning once. */
export function stemsOf(words: readonly string[]): string[] {
  return [...new Set(words.filter(({ length }) => length >= LENGTH).map((word) => word.slice(0, LENGTH)))];
}

/** “lamp” and “lampen”: one goes on where the other ends. */
export function sameStem(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return (
    short.length >= LENGTH &&
    long.startsWith(short.slice(0, Math.max(LENGTH, short.length - 2))) &&
    long.length - short.length <= 4
  );
}
