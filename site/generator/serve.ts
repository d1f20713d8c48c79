import { preview } from "vite";

/** Serves a built site on this machine until the process ends. */
export async function serve(
  folder: string,
  { base, port, log }: { base: string; port: number; log(line: string): void },
): Promise<{ url: string; close(): Promise<void> }> {
  const server = await preview({
    configFile: false,
    root: folder,
    base,
    appType: "mpa",
    logLevel: "error",
    build: { outDir: folder },
    preview: { host: "127.0.0.1", port, strictPort: true },
  });
  const url = server.resolvedUrls!.local[0];
  log(`${url} (Ctrl-C ends it)`);
  return { url, close: () => server.close() };
}
