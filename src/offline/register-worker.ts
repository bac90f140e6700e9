import { sitePolicy } from '../search/site-policy.ts';

/** Register the service worker; where a browser allows none, the site is as before (event `worker-refused`). */
export async function registerWorker(): Promise<void> {
  if (import.meta.env.DEV) return;
  const address = sitePolicy.createScriptURL(
    `${import.meta.env.BASE_URL.replace(/\/$/, '')}/sw.js`,
  );
  await navigator.serviceWorker
    ?.register(address)
    .catch(() => dispatchEvent(new Event('worker-refused')));
}
