// What `speerpunt dossier` says by itself.
import type { MessageLanguage } from "../../core/index.js";

export interface DossierWords {
  readonly noSource: string;
  readonly several: (path: string) => string;
  readonly made: (path: string) => string;
}

export const DOSSIER_WORDS: Readonly<Record<MessageLanguage, DossierWords>> = {
  nl: {
    noSource: "Noem het document of de map met de aanbesteding waarvan een dossier gemaakt moet worden.",
    several: (path) =>
      `${path}: hier liggen documenten van meer dan één aanbesteding. Noem de map van één aanbesteding, of zet de documenten bij elkaar onder tenders in speerpunt.yaml.`,
    made: (path) => `Het publicatiedossier is geschreven als ${path}.`,
  },
  en: {
    noSource: "Name the document or the folder with the tender of which a dossier is to be made.",
    several: (path) =>
      `${path}: here are documents of more than one tender. Name the folder of one tender, or list the documents together under tenders in speerpunt.yaml.`,
    made: (path) => `The publication dossier has been written as ${path}.`,
  },
};
