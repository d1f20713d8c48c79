import { createHash } from "node:crypto";
import { posix } from "node:path";

/** The files of the site by their paths below its folder, such as "zh/05-exploding-gradients.html". */
export type SiteFiles = Map<string, string | Uint8Array>;

/**
 * Adds a file.
 *
 * @throws Error for a path that leads out of the site's folder, or that is taken by another content
 */
export function addFile(files: SiteFiles, path: string, content: string | Uint8Array): void {
  if (posix.normalize(path) !== path || /^(\.\.)?\/|^\.\.?$|[\\:\0]/.test(path)) {
    throw new Error(
      `addFile: the path must stay in the site's folder, got ${JSON.stringify(path)}`,
    );
  }
  const other = files.get(path);
  if (other !== undefined && hashOf(other) !== hashOf(content)) {
    throw new Error(`addFile: the path must be free, got ${JSON.stringify(path)}`);
  }
  files.set(path, content);
}

/** Adds a file named by its content, which browsers can therefore keep for ever. Returns its path. */
export function addNamedByContent(
  files: SiteFiles,
  folder: string,
  extension: string,
  content: string | Uint8Array,
): string {
  const path = `${folder}/${hashOf(content).slice(0, 12)}.${extension}`;
  addFile(files, path, content);
  return path;
}

export function hashOf(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}
