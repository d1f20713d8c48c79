// Keeps every file of the site, so that it works without a network after the first visit.

/** Written before this code when the site is built: all files, and a hash of them. */
declare const SITE: { version: string; files: string[] };

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
    throw error;
  }
}

async function kept({ url }: Request): Promise<Response | undefined> {
  const { origin, pathname } = new URL(url);
  const address = origin + pathname + (pathname.endsWith("/") ? "index.html" : "");
  const cache = await caches.open(cacheName);
  return cache.match(address);
}
