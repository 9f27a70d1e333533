// Repositories made for one test, with commits on given days.
import { execFileSync } from "node:child_process";

const IDENTITY = ["-c", "user.name=Inkoper", "-c", "user.email=inkoper@example.org"];

/** Runs git as on a day, without the settings of this machine; gives what it prints. `day` may have a time behind it. */
export function git(cwd: string, day: string, ...args: string[]): string {
  const date = day.includes("T") ? day : `${day}T12:00:00Z`;
  const env = {
    ...process.env,
    GIT_COMMITTER_DATE: date,
    GIT_AUTHOR_DATE: date,
    GIT_CONFIG_GLOBAL: "/dev/null",
    GIT_CONFIG_SYSTEM: "/dev/null",
  };
  return execFileSync("git", [...IDENTITY, ...args], { cwd, env, encoding: "utf8", stdio: "pipe" });
}
