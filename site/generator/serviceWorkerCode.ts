import { hashOf, type SiteFiles } from "./siteFiles";

/** The service worker with the list of the files that it keeps, and a version that changes with any of them. */
export function serviceWorkerCode(code: string, files: SiteFiles): string {
  const kept = [...files].filter(([path]) => path !== "404.html");
  const version = hashOf(JSON.stringify(kept.map(([path, content]) => [path, hashOf(content)])));
  const list = kept.map(([path]) => encodeURI(path));
  return `const SITE = ${JSON.stringify({ version: version.slice(0, 12), files: list })};\n${code}`;
}
