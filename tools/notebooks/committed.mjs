// The committed version of a notebook, where there is a repository.
import { spawnSync } from "node:child_process";
import { basename } from "node:path";

/** The notebook's text in the last commit; null without git, a repository or such a file in it. */
export function committedText({ path, folder }) {
  const { status, stdout } = spawnSync("git", ["-C", folder, "show", `HEAD:./${basename(path)}`], {
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  return status === 0 ? stdout.replaceAll("\r\n", "\n") : null;
}
