import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Where notebooks come from, as far as their folder tells. */
export interface Origin {
  /** Who has written them, and under which licence: as LICENSE says. */
  readonly holder: string | null;
  readonly licence: string | null;
  /** The day of the last change: "2026-11-30". */
  readonly changed: string | null;
}

const FILES = ["LICENSE", "LICENSE.txt", "LICENSE.md"];
const COPYRIGHT = /^Copyright\s*(?:\(c\)|©)?\s*[\d, –-]*(\D.*?)\s*$/im;

/** The origin of the notebooks of a folder. A build of the same commit says the same at any time. */
export function originOf(folder: string): Origin {
  const places = [folder, dirname(folder)].flatMap((place) =>
    FILES.map((file) => join(place, file)),
  );
  const found = places.find((place) => existsSync(place));
  const text = found === undefined ? "" : readFileSync(found, "utf8");
  return {
    holder: COPYRIGHT.exec(text)?.[1] ?? null,
    licence: /^[#\s]*(\S.{0,80})$/m.exec(text)?.[1].trim() ?? null,
    changed: changeOf(folder),
  };
}

/** By the last commit, or as who builds wants it by SOURCE_DATE_EPOCH; null where there is no repository. */
function changeOf(folder: string): string | null {
  const epoch = process.env.SOURCE_DATE_EPOCH;
  if (epoch !== undefined && /^\d+$/.test(epoch))
    return new Date(Number(epoch) * 1000).toISOString().slice(0, 10);
  try {
    const words = ["-C", folder, "log", "-1", "--format=%cs", "--", "."];
    const date = execFileSync("git", words, { encoding: "utf8", stdio: "pipe" }).trim();
    return date === "" ? null : date;
  } catch {
    return null;
  }
}
