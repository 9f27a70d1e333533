// The process around a command: where it stands, what it reads and where it writes.

export interface Terminal {
  readonly cwd: string;
  /** The program itself, for threads beside the first. */
  readonly workerEntry: URL;
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stderr: NodeJS.WriteStream;
  /** Whether standard output shows colours, as far as the process can tell. */
  readonly hasColors: boolean;
  readonly write: (text: string) => void;
  readonly error: (text: string) => void;
}

export function processTerminal(workerEntry: URL): Terminal {
  const { stdout, stderr, stdin, env } = process;
  return {
    cwd: process.cwd(),
    workerEntry,
    stdin,
    stderr,
    hasColors: stdout.isTTY === true && !env.NO_COLOR && env.TERM !== "dumb",
    write: (text) => void stdout.write(text),
    error: (text) => void stderr.write(text),
  };
}
