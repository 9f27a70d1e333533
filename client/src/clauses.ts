import type { ClauseOffer, ClausesParams } from "../../server/src/protocol.js";
import type { Session } from "./session.js";

/** The clauses that fill a cell of the overview now, the best first; none when the server cannot say. */
export async function fetchClauses(
  { client, output }: Session,
  params: ClausesParams,
): Promise<readonly ClauseOffer[]> {
  try {
    return await client.sendRequest<ClauseOffer[]>("speerpunt/clauses", params);
  } catch (error) {
    output.warn(`clauses: ${error}`);
    return [];
  }
}
