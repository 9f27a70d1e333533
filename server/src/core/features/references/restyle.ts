// A new id in the spelling in which the old one was written at a place: `e-04` becomes `e-07`, `E04` becomes `E07`.

interface Runs {
  /** Letters and digits. */
  readonly runs: readonly string[];
  /** What stands between them. */
  readonly separators: readonly string[];
}

/**
 * The text for a place where `written` stands for a label that is defined as `defined` and becomes `wanted`. Where the place
 * is spelled as the definition is, it is `wanted` itself.
 */
export function restyled(written: string, defined: string, wanted: string): string {
  const plain = (text: string) => text.replace(/\\(?=[-.])|\u00ad/g, "");
  const text = inSpelling(plain(written), plain(defined), wanted);
  return written.includes("\\") ? text.replace(/[-.]/g, "\\$&") : text;
}

function inSpelling(written: string, defined: string, wanted: string): string {
  if (written === defined) return wanted;
  const [own, old, next] = [runsOf(written), runsOf(defined), runsOf(wanted)];
  if (!sameShape(own, old) || !sameShape(own, next)) return wanted;
  const separators = own.separators.join() === old.separators.join() ? next.separators : own.separators;
  const runs = next.runs.map((run, index) =>
    inStyle(run, own.runs[index] as string, old.runs[index] as string),
  );
  return runs.map((run, index) => run + (separators[index] ?? "")).join("");
}

function runsOf(text: string): Runs {
  return {
    runs: [...text.matchAll(/\d+|\p{L}+/gu)].map(([run]) => run),
    separators: text.split(/\d+|\p{L}+/u).slice(1, -1),
  };
}

function sameShape({ runs: a }: Runs, { runs: b }: Runs): boolean {
  return a.length === b.length && a.every((run, index) => /^\d/.test(run) === /^\d/.test(b[index] as string));
}

function inStyle(run: string, own: string, old: string): string {
  if (own === old) return run;
  if (!/^\d/.test(run)) return own === own.toLowerCase() ? run.toLowerCase() : run.toUpperCase();
  return own.length > old.length ? run.padStart(own.length, "0") : run.replace(/^0+(?=\d)/, "");
}
