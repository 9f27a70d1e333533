// The state with which the monitor is compared.
import type { Moment, Monitor, Snapshot } from "./monitor.js";
import { byCodeUnits } from "./tenders.js";

/** The last moment at which the documents were not what they are now; null when there is none. */
export function previousOf({ history, input }: Monitor): Moment | null {
  const now = fingerprint(input.documents);
  const index = input.snapshots.findLastIndex(({ documents }) => fingerprint(documents) !== now);
  return history[index] ?? null;
}

function fingerprint(documents: Snapshot["documents"]): string {
  return documents
    .map(({ path, hash }) => `${path}\0${hash}`)
    .sort(byCodeUnits)
    .join("\n");
}
