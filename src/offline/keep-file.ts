import { digestOf } from './digest-of.ts';

/**
 * Put the file of an address into a cache: taken from any cache or from the site, whichever has the
 * very bytes of its digest. Throws where none has: the site is another version, or the file was damaged.
 */
export async function keepFile(cache: Cache, address: string, digest: string): Promise<void> {
  for (const find of [() => caches.match(address), () => fetch(address, { cache: 'no-cache' })]) {
    const response = await find();
    if (response?.ok && (await digestOf(await response.clone().arrayBuffer())) === digest)
      return cache.put(address, response);
  }
  throw Error(address);
}
