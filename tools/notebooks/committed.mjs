// The committed versions of notebooks, where there is a repository.
import { spawnSync } from "node:child_process";
import { basename } from "node:path";
import { asNotebook, notebooksFolder } from "./list.mjs";

/** The notebook's text in the last commit; null without git, a repository or such a file in it. */
export function committedText({ path, folder }) {
  return git(folder, "show", `HEAD:./${basename(path)}`)?.replaceAll("\r\n", "\n") ?? null;
}

/** All notebooks of the last commit, those whose file is missing included; none without git. */
export function committedNotebooks(root = notebooksFolder) {
  const files = git(root, "ls-tree", "-r", "-z", "--name-only", "HEAD", ".") ?? "";
  return files.split("\0").flatMap((file) => asNotebook(root, file) ?? []);
}

function git(folder, ...words) {
  const { status, stdout } = spawnSync("git", ["-C", folder, ...words], {
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  return status === 0 ? stdout : null;
}
