// Keeps every file of the site, so that it works without a network after the first visit.

/** Written before this code when the site is built: all files, a hash of them, and the folder that it was built for. */
declare const SITE: { version: string; base: string; files: string[] };

// The types of a worker's and of a page's globals exclude each other: here is what this one uses.
interface ExtendableEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface FetchEvent extends ExtendableEvent {
  request: Request;
  respondWith(response: Promise<Response>): void;
}
interface Scope {
  registration: { scope: string };
  addEventListener(type: "install" | "activate", listener: (event: ExtendableEvent) => void): void;
  addEventListener(type: "fetch", listener: (event: FetchEvent) => void): void;
}

const worker = self as unknown as Scope;
const base = worker.registration.scope;
// Other sites may share this host and its caches: ours carry the folder's address.
const prefix = `tutorial ${base} `;
const MISSING = `${base}404.html`;
const cacheName = prefix + SITE.version;

worker.addEventListener("install", (event) => event.waitUntil(keepAll()));
worker.addEventListener("activate", (event) => event.waitUntil(forgetOld()));
worker.addEventListener("fetch", (event) => {
  const { method, url } = event.request;
  if (method === "GET" && url.startsWith(base)) event.respondWith(answer(event.request));
});

async function keepAll(): Promise<void> {
  const cache = await caches.open(cacheName);
  // Past the browser's own cache, which may hold files of an earlier build.
  await cache.addAll(SITE.files.map((file) => new Request(base + file, { cache: "no-cache" })));
  try {
    await cache.put(MISSING, await fetch(MISSING));
  } catch {
    // Then a browser says by itself that there is no such page.
  }
}

async function forgetOld(): Promise<void> {
  const old = (await caches.keys()).filter((key) => key.startsWith(prefix) && key !== cacheName);
  await Promise.all(old.map((key) => caches.delete(key)));
}

/** Files named by their content never change. All others are fresh if there is a network. */
async function answer(request: Request): Promise<Response> {
  const isFixed = /^(assets|figures)\//.test(request.url.slice(base.length));
  if (isFixed) return (await kept(request)) ?? fetch(request);
  try {
    return await fetch(request);
  } catch (error) {
    const response = await kept(request);
    if (response) return response;
    if (request.mode === "navigate") return missing(error);
    throw error;
  }
}

async function kept({ url }: Request): Promise<Response | undefined> {
  const { origin, pathname } = new URL(url);
  const address = origin + pathname + (pathname.endsWith("/") ? "index.html" : "");
  const cache = await caches.open(cacheName);
  return cache.match(address);
}

/** The page for a wrong address. Its paths begin with the folder that the site was built for, which is not where it must be. */
async function missing(error: unknown): Promise<Response> {
  const page = await kept(new Request(MISSING));
  if (!page) throw error;
  const html = (await page.text()).replaceAll(`="${SITE.base}`, `="${new URL(base).pathname}`);
  return new Response(html, { status: 404, headers: { "content-type": "text/html" } });
}
