// The files that we read, by name.
import { ORGANISATION_FILE_NAME } from "./organisation-file.js";
import { ORGANISATION_SHAPE } from "./organisation-shape.js";
import { PROJECT_FILE_NAME } from "./project-file.js";
import { PROJECT_SHAPE } from "./project-shape.js";
import type { AnyShape } from "./yaml/shape.js";

/** What may stand in each of our files. */
export const SHAPES: ReadonlyMap<string, AnyShape> = new Map<string, AnyShape>([
  [PROJECT_FILE_NAME, PROJECT_SHAPE],
  [ORGANISATION_FILE_NAME, ORGANISATION_SHAPE],
]);
