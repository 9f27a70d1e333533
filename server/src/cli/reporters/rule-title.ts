// The name of what was found, whether by a rule or by the gate.
import { gateTitle, type MessageLanguage, ruleTitle } from "../../core/index.js";

/** The empty string for an unknown id. */
export function titleOf(id: string, language: MessageLanguage): string {
  return ruleTitle(id, language) || gateTitle(id, language);
}
