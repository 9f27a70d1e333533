// The version of the program, put in by the build from package.json.
declare const SPEERPUNT_VERSION: string | undefined;

export const VERSION = typeof SPEERPUNT_VERSION === "string" ? SPEERPUNT_VERSION : "0.0.0-dev";
