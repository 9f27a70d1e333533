// The tenders among the files of the workspace that nobody has open.

import type { TenderOutcome, TenderPart } from "../core/index.js";
import { checkGroup, MAX_COMPARED } from "../project/tender-group.js";
import type { Tenders } from "./tenders.js";
import { uriKey } from "./uri.js";

/** Files that are one tender as far as their places tell. */
export interface TenderGroup {
  readonly key: string;
  readonly uris: readonly string[];
  readonly isListed: boolean;
}

interface Checked {
  readonly parts: readonly TenderPart[];
  readonly outcome: TenderOutcome;
}

export class WorkspaceTenders {
  readonly #tenders: Tenders;
  /** By the keys of the groups. */
  readonly #checked = new Map<string, Checked>();

  constructor(tenders: Tenders) {
    this.#tenders = tenders;
  }

  /** The groups of several documents, by the keys of their URIs; a document that stands alone is in none. */
  async groups(uris: readonly string[]): Promise<ReadonlyMap<string, TenderGroup>> {
    const found = new Map<string, { uris: string[]; isListed: boolean }>();
    for (const uri of uris) {
      const place = await this.#tenders.placeOf(uri);
      if (!place) continue;
      const group = found.get(place.key);
      if (group) group.uris.push(uri);
      else found.set(place.key, { uris: [uri], isListed: place.isListed });
    }
    const groups = new Map<string, TenderGroup>();
    for (const [key, { uris: members, isListed }] of found) {
      if (members.length < 2 || (!isListed && members.length > MAX_COMPARED)) continue;
      const group = { key, uris: members, isListed };
      for (const uri of members) groups.set(uriKey(uri), group);
    }
    return groups;
  }

  /** The findings over a group; those of before as long as its parts are the same. */
  async check({ key, uris, isListed }: TenderGroup, parts: readonly TenderPart[]): Promise<TenderOutcome> {
    const known = this.#checked.get(key);
    const isSame =
      known?.parts.length === parts.length && known.parts.every((part, index) => part === parts[index]);
    if (known && isSame) return known.outcome;
    const others = isListed || uris[0] === undefined ? [] : await this.#tenders.otherNames(uris[0]);
    const outcome = checkGroup(parts, others, isListed);
    this.#checked.set(key, { parts, outcome });
    return outcome;
  }
}
