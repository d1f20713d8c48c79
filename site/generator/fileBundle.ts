import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build, type InlineConfig, type Rollup } from "vite";
import { client, common } from "./bundle";
import { onlyModules } from "./bundlePlugins";

/** The site's code and styles for a page that is one file: each without imports, and addresses of no other file. */
export interface FileBundle {
  /** Runs before the page is drawn. */
  theme: string;
  main: string;
  styles: string;
  icon: string;
}

export async function fileBundle(): Promise<FileBundle> {
  const [theme, worker] = await Promise.all([
    bundled("client/theme.ts"),
    bundled("live/worker/worker.ts"),
  ]);
  const main = await bundled("client/file.ts", {
    define: { WORKER_CODE: JSON.stringify(codeOf(worker)) },
    resolve: { alias: [{ find: "./makeWorker", replacement: "./makeFileWorker" }] },
  });
  return {
    theme: codeOf(theme),
    main: codeOf(main),
    styles: stylesOf(main),
    icon: readFileSync(client("icon.svg"), "utf8"),
  };
}

/** One script of a program of the site. */
async function bundled(program: string, options: InlineConfig = {}): Promise<Rollup.RollupOutput> {
  const result = await build({
    ...common,
    ...options,
    plugins: [onlyModules()],
    build: {
      ...common.build,
      cssCodeSplit: false,
      rollupOptions: {
        input: join(common.root, program),
        output: { codeSplitting: false, format: "iife" },
      },
    },
  });
  return result as Rollup.RollupOutput;
}

const codeOf = ({ output }: Rollup.RollupOutput): string =>
  output.find((file) => file.type === "chunk")!.code;

const stylesOf = ({ output }: Rollup.RollupOutput): string =>
  output
    .flatMap((file) =>
      file.type === "asset" && file.fileName.endsWith(".css") ? String(file.source) : [],
    )
    .join("");
