import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

import { closing } from "../support/closing";

const opened = closing();

/** A new folder, gone after the tests. */
export function temporaryFolder(): string {
  const remove = (folder: string): void => rmSync(folder, { recursive: true, force: true });
  return opened.add(mkdtempSync(join(tmpdir(), "tutorial-")), remove);
}

/** Writes files by their paths below a new folder, and returns it. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = temporaryFolder();
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}
