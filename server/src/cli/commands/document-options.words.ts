// What help says of the options that commands have in common.
import type { MessageLanguage } from "../../core/index.js";

/** The options of documents, where they mean what they mean for `speerpunt check`. */
export const AS_WITH_CHECK: Readonly<Record<MessageLanguage, string>> = {
  nl: `  --document-language nl|nl-BE|en, --date JJJJ-MM-DD, --config BESTAND,
  --organisation BESTAND, --no-config, --stdin-filename NAAM
                            als bij speerpunt check`,
  en: `  --document-language nl|nl-BE|en, --date YYYY-MM-DD, --config FILE,
  --organisation FILE, --no-config, --stdin-filename NAME
                            as with speerpunt check`,
};
