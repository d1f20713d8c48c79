import { execFileSync } from "node:child_process";

const isGits = (name: string): boolean => name.startsWith("GIT_");
const ofGit = Object.keys(process.env).filter(isGits);

/** To be added to the environment, so that git looks at no repository but that of its folder. */
export const withoutGit = Object.fromEntries(ofGit.map((name) => [name, undefined]));

/** Makes a clone of the folder, with one commit of all that it holds. */
export function commitAll(folder: string): void {
  const git = (...words: string[]): unknown =>
    execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@b", ...words], {
      cwd: folder,
      env: { ...process.env, ...withoutGit },
    });
  git("init", "-q");
  git("add", ".");
  git("commit", "-qm", "Add a notebook");
}
