import type { FileList } from './file-list.ts';
import { keepFile } from './keep-file.ts';

/**
 * The service worker, built to `sw.js`: pages come from the network and, where it fails or is slow,
 * from what was kept. Each version of the site has two caches, one for the pages that were read and
 * one for lists of files; a worker answers from those of its own version only.
 */

/** Put in by the build: the digest of the built site. */
declare const VERSION: string;

declare const registration: ServiceWorkerRegistration;
declare const clients: Clients;
declare function skipWaiting(): Promise<void>;
// biome-ignore-start lint/style/useConst: they are the worker's to assign
declare let onfetch: (event: FetchEvent) => void;
declare let onmessage: (event: ExtendableMessageEvent) => void;
declare let oninstall: (event: ExtendableEvent) => void;
declare let onactivate: (event: ExtendableEvent) => void;
// biome-ignore-end lint/style/useConst: they are the worker's to assign

const { scope } = registration;
const read = `${scope} ${VERSION}`;
const saved = `${read} saved`;
/** Pages read that are kept, the latest. */
const mostPages = 50;
/** Milliseconds that a page which is kept is waited for: a good page is there after 2.5 s (web.dev/lcp). */
const patience = 3000;

/** Get what is on the site now: the browser's own cache gives nothing unasked. */
const get = (what: RequestInfo) => fetch(what, { cache: 'no-cache' });

/**
 * Get a list, or this script; throws where it does not name this version. When it does, so do all
 * files that came before it.
 */
async function getCurrent(address: string): Promise<Response> {
  const response = await get(address);
  if ((await response.clone().text()).includes(VERSION)) return response;
  throw Error();
}

const match = async (address: string) =>
  (await caches.match(address, { cacheName: saved })) ??
  (await caches.match(address, { cacheName: read }));

const own = async () => (await caches.keys()).filter((name) => name.startsWith(`${scope} `));

const withoutQuery = (address: string) => address.replace(/[?#].*/, '');

/** Give the address of the offline page, or of a file beside it, in the mode of an address. */
const offline = (address: string, file: string) =>
  `${scope + (/^zh-..\//.exec(address.slice(scope.length)) ?? '')}offline/${file}`;

async function keepList(address: string): Promise<void> {
  const cache = await caches.open(saved);
  if (await cache.match(address)) return;
  const list = await getCurrent(address);
  const { files } = (await list.clone().json()) as FileList;
  for (const [file, digest] of files) await keepFile(cache, file, digest);
  await cache.put(address, list);
}

/** Keep a page, and beside it what its mode needs without a connection. */
async function keepPage(address: string, page: Response): Promise<void> {
  // Some connections that are cut look like the end of the page; a browser shows no redirected copy.
  if (!page.ok || page.redirected || !(await page.clone().text()).includes('</html>')) return;
  const cache = await caches.open(read);
  await cache.put(address, page);
  for (const old of (await cache.keys()).slice(0, -mostPages)) await cache.delete(old);
  await keepList(offline(address, 'core-list.json'));
}

/** Give what is kept for an address; for one of search's word files, its line of the file of all. */
async function findKept(address: string): Promise<Response | undefined> {
  const [, name, number] = /(.+words.+-)(.+).txt/.exec(address) ?? [];
  if (!number) return match(address);
  const words = await (await match(`${name}all.json`))?.json();
  return words && new Response(words[number]);
}

async function answer(
  address: string,
  isPage: boolean,
  network: Promise<Response>,
): Promise<Response> {
  // Broken storage is like an empty one.
  const kept = await findKept(address).catch(() => {});
  if (!kept)
    return network.catch(
      async () => (isPage && (await match(offline(address, '')))) || Response.error(),
    );
  return Promise.race([
    // Where there is a whole page, half a one is not shown, nor that the site is out of order.
    network.then(async (response) => {
      await response.clone().text();
      return response.status < 500 ? response : kept;
    }),
    // What comes later is kept for the next time.
    new Promise<Response>((resolve) => setTimeout(resolve, patience, kept)),
  ]).catch(() => kept);
}

/** Bring all that is kept to this version; where that fails, the version before stays, whole. */
async function install(): Promise<void> {
  const pages = await clients.matchAll({ includeUncontrolled: true });
  const addresses = pages.map(({ url }) => withoutQuery(url));
  for (const name of await own())
    for (const { url } of await (await caches.open(name)).keys())
      if (/-list.json$/.test(url)) await keepList(url);
      else if (!name.endsWith('saved')) addresses.push(url);
  for (const address of addresses)
    if (address.startsWith(scope)) await keepPage(address, await get(address));
  await getCurrent(location.href);
  return skipWaiting();
}

async function activate(): Promise<void> {
  for (const name of await own()) if (!name.startsWith(read)) await caches.delete(name);
  return clients.claim();
}

onfetch = (event) => {
  const { request } = event;
  const address = withoutQuery(request.url);
  const isPage = request.mode === 'navigate';
  const network = isPage ? get(request) : fetch(request);
  event.respondWith(answer(address, isPage, network));
  event.waitUntil(
    network
      .then(async (response) => {
        const copy = response.clone();
        if (isPage && (await getCurrent(location.href))) await keepPage(address, copy);
      })
      // What cannot be kept is not kept.
      .catch(() => {}),
  );
};
// A page asks for all files of a list.
onmessage = (event) => event.waitUntil(keepList(event.data));
oninstall = (event) => event.waitUntil(install());
onactivate = (event) => event.waitUntil(activate());
