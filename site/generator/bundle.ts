import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build, type Rollup } from "vite";
import { onlyModules, onlyWoff2, withoutTensors } from "./bundlePlugins";
import { addFile, addNamedByContent, hashOf, type SiteFiles } from "./siteFiles";

/** Where the site's own code and styles are, below its folder. */
export interface Bundle {
  /** Runs before the page is drawn, so that it has its colours from the start. */
  theme: string;
  main: string;
  styles: readonly string[];
  icon: string;
  /** What only the first page has. */
  start: { code: string; styles: readonly string[] };
  /** The service worker's code, for `addServiceWorker`. */
  serviceWorker: string;
}

const site = join(__dirname, "..");
export const client = (name: string): string => join(site, "client", name);

/** What all bundles have in common. */
export const common = {
  configFile: false,
  root: site,
  base: "./",
  logLevel: "error",
  publicDir: false,
  build: { write: false, target: "es2022", modulePreload: false },
} as const;

const ENTRIES = {
  main: "main.ts",
  theme: "theme.ts",
  serviceWorker: "serviceWorker.ts",
  start: "hero/start.ts",
};

/** Bundles the browser's part of the site and adds its files. */
export async function addBundle(files: SiteFiles): Promise<Bundle> {
  const { output } = await bundled();
  const entry = (name: string): Rollup.OutputChunk =>
    output.find(
      (file) => file.type === "chunk" && file.isEntry && file.name === name,
    ) as Rollup.OutputChunk;
  const serviceWorker = entry("serviceWorker");
  const stylesOf = (name: string): string[] => [...(entry(name).viteMetadata?.importedCss ?? [])];
  for (const file of output) {
    if (file === serviceWorker) continue;
    addFile(files, file.fileName, file.type === "chunk" ? file.code : file.source);
  }
  return {
    theme: entry("theme").fileName,
    main: entry("main").fileName,
    styles: stylesOf("main"),
    icon: addNamedByContent(files, "assets", "svg", readFileSync(client("icon.svg"))),
    start: { code: entry("start").fileName, styles: stylesOf("start") },
    serviceWorker: serviceWorker.code,
  };
}

const MISSING = "404.html";

/**
 * Adds the service worker with the list of all files so far, a version that changes with any of them, and the
 * folder that the page for wrong addresses was made for.
 */
export function addServiceWorker(files: SiteFiles, base: string, code: string): void {
  const hashes = JSON.stringify([...files].map(([path, content]) => [path, hashOf(content)]));
  const version = hashOf(hashes).slice(0, 12);
  // Some hosts answer with an error even where this page is asked for by its name: it is kept by itself.
  const kept = [...files.keys()].filter((path) => path !== MISSING);
  const list = JSON.stringify({ version, base, files: kept.map(encodeURI) });
  addFile(files, "service-worker.js", `const SITE = ${list};\n${code}`);
}

async function bundled(): Promise<Rollup.RollupOutput> {
  const result = await build({
    ...common,
    plugins: [onlyWoff2(), withoutTensors()],
    worker: { format: "es", plugins: () => [onlyModules()] },
    build: {
      ...common.build,
      assetsInlineLimit: 0,
      rollupOptions: {
        input: Object.fromEntries(
          Object.entries(ENTRIES).map(([name, file]) => [name, client(file)]),
        ),
      },
    },
  });
  return result as Rollup.RollupOutput;
}
