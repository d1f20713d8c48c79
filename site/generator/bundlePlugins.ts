/** What the bundler leaves out of packages. */

import type { Plugin } from "vite";

/** KaTeX offers each font in three formats; every browser of today takes the smallest. */
export function onlyWoff2(): Plugin {
  return {
    name: "only-woff2",
    enforce: "pre",
    transform: (code: string, id: string) =>
      id.includes("katex") && id.includes(".css")
        ? code.replaceAll(/,\s*url\([^)]+\.(?:woff|ttf)\)\s*format\("(?:woff|truetype)"\)/g, "")
        : undefined,
  };
}

/** Pages count with numbers only: without tensors the first page's figure is half as large. Workers are built apart. */
export function withoutTensors(): Plugin {
  const instead = "\0no-tensors";
  return {
    name: "without-tensors",
    enforce: "pre",
    resolveId: (source: string) =>
      /\/autograd\/(?:tensor|elementwise)$/.test(source) ? instead : null,
    load: (id: string) =>
      id === instead ? "export class Tensor {} export const elementwise = () => null;" : null,
  };
}

/**
 * Parts of Sucrase that are not needed here use packages that are no modules, so that the compilers would take
 * helpers from the Worker's own file: WebKit runs a Worker's file once more when a module imports it.
 */
export function onlyModules(): Plugin {
  const unneeded: Readonly<Record<string, string>> = {
    Options: "export function validateOptions() {}", // TypeScript has checked them
    formatTokens: "export default function formatTokens() {}",
    computeSourceMap: "export default function computeSourceMap() {}",
  };
  return {
    name: "only-modules",
    transform: (_code: string, id: string) =>
      unneeded[/[\\/]sucrase[\\/]dist[\\/]esm[\\/](?:util[\\/])?(\w+)\.js$/.exec(id)?.[1] ?? ""],
  };
}
