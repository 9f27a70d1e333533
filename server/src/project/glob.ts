// File name patterns: `*`, `**`, `?`, `[abc]` and `{a,b}`. Small on purpose: what gitignore and shells have in
// common, matched in time that does not explode on a hostile pattern.

export type Glob = (path: string) => boolean;

/** Braces may multiply; past this number of alternatives the rest is taken as it stands. */
const MAX_ALTERNATIVES = 256;

/** Whether a name is a pattern and not just a file name. */
export function isGlob(text: string): boolean {
  return /[*?[{]/.test(text);
}

/** Matches a whole path; both sides use `/`. A name that starts with a dot needs a pattern that does so too. */
export function compileGlob(pattern: string): Glob {
  const alternatives = expandBraces(pattern).map((alternative) => alternative.split("/"));
  return (path) => {
    const segments = path.split("/");
    return alternatives.some((alternative) => matchSegments(alternative, segments));
  };
}

/**
 * Matches as include and exclude in a project file do: a pattern without a slash counts at any depth, and a
 * pattern that names a folder counts for everything in it. Paths are relative to the project file's folder.
 */
export function compileFilter(patterns: readonly string[]): Glob {
  const globs = patterns.map((pattern) => {
    const trimmed = pattern.trim().replace(/^\.\//, "").replace(/\/+$/, "");
    const anchored = trimmed.replace(/^\/+/, "");
    return compileGlob(trimmed.includes("/") ? anchored : `**/${anchored}`);
  });
  return (path) => ancestorsAndSelf(path).some((place) => globs.some((glob) => glob(place)));
}

/** Which documents include and exclude leave, by path relative to the project file's folder. */
export function compileSelection({ include, exclude }: Selection): Glob {
  const included = include && compileFilter(include);
  const excluded = exclude && compileFilter(exclude);
  return (path) => included?.(path) !== false && excluded?.(path) !== true;
}

export interface Selection {
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
}

function ancestorsAndSelf(path: string): string[] {
  const segments = path.split("/");
  return segments.map((_, i) => segments.slice(0, i + 1).join("/"));
}

/** `a{b,c}d` as `abd` and `acd`; braces may nest. A brace without its partner stands for itself. */
function expandBraces(pattern: string): string[] {
  const done: string[] = [];
  const queue = [pattern];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    const parts = done.length + queue.length < MAX_ALTERNATIVES ? firstBraces(next) : undefined;
    if (parts === undefined) done.push(next);
    else queue.push(...parts.options.map((option) => parts.before + option + parts.after));
  }
  return done;
}

function firstBraces(pattern: string): { before: string; options: string[]; after: string } | undefined {
  for (let open = pattern.indexOf("{"); open >= 0; open = pattern.indexOf("{", open + 1)) {
    const options: string[] = [];
    let depth = 0;
    let from = open + 1;
    for (let i = open; i < pattern.length; i++) {
      const character = pattern[i];
      if (character === "{") depth++;
      if (character === "," && depth === 1) {
        options.push(pattern.slice(from, i));
        from = i + 1;
      }
      if (character !== "}" || --depth > 0) continue;
      if (options.length === 0) break;
      options.push(pattern.slice(from, i));
      return { before: pattern.slice(0, open), options, after: pattern.slice(i + 1) };
    }
  }
  return undefined;
}

/** `**` takes any number of segments. One row of truth values per pattern segment, so the work is their product. */
function matchSegments(pattern: readonly string[], path: readonly string[]): boolean {
  let reachable = [true, ...path.map(() => false)];
  for (const segment of pattern) {
    const next = reachable.map(() => false);
    let passed = false;
    for (let i = 0; i <= path.length; i++) {
      if (segment === "**") {
        passed ||= reachable[i] === true;
        next[i] = passed;
        if (i < path.length && isHidden(path[i] ?? "")) passed = false;
      } else if (i < path.length && reachable[i]) {
        next[i + 1] = matchSegment(segment, path[i] ?? "");
      }
    }
    reachable = next;
  }
  return reachable[path.length] === true;
}

function isHidden(name: string): boolean {
  return name.startsWith(".") && name !== "." && name !== "..";
}

/** One segment. Only the last `*` is ever tried again, so the work is at most pattern times name. */
function matchSegment(pattern: string, name: string): boolean {
  if (isHidden(name) && !pattern.startsWith(".")) return false;
  let p = 0;
  let n = 0;
  let starAt = -1;
  let starName = 0;
  while (n < name.length) {
    const step = p < pattern.length && pattern[p] !== "*" ? matchOne(pattern, p, name[n] ?? "") : -1;
    if (pattern[p] === "*") {
      starAt = p++;
      starName = n;
    } else if (step >= 0) {
      p = step;
      n++;
    } else if (starAt >= 0) {
      p = starAt + 1;
      n = ++starName;
    } else {
      return false;
    }
  }
  while (pattern[p] === "*") p++;
  return p === pattern.length;
}

/** Where the pattern goes on after one character that matches, or -1. */
function matchOne(pattern: string, at: number, character: string): number {
  if (pattern[at] === "?") return at + 1;
  if (pattern[at] !== "[") return pattern[at] === character ? at + 1 : -1;
  const negated = pattern[at + 1] === "!" || pattern[at + 1] === "^";
  const start = at + (negated ? 2 : 1);
  const close = pattern.indexOf("]", start + 1);
  if (close < 0) return character === "[" ? at + 1 : -1;
  return inSet(pattern.slice(start, close), character) !== negated ? close + 1 : -1;
}

function inSet(set: string, character: string): boolean {
  for (let i = 0; i < set.length; i++) {
    const from = set[i] ?? "";
    const isRange = set[i + 1] === "-" && i + 2 < set.length;
    const to = isRange ? (set[i + 2] ?? "") : from;
    if (from <= character && character <= to) return true;
    if (isRange) i += 2;
  }
  return false;
}
