// Settings that came from another thread: equal ones become the same object, with which the words of an organisation are kept.
import type { DocumentSettings } from "./report.js";

const known = new Map<string, DocumentSettings>();

/** The first of the settings with a key; by their content without one. */
export function sameSettings(
  settings: DocumentSettings,
  key: string = JSON.stringify(settings),
): DocumentSettings {
  const first = known.get(key);
  if (first === undefined) known.set(key, settings);
  return first ?? settings;
}
