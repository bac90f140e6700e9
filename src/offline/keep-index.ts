import { registerWorker } from './register-worker.ts';

/**
 * Have the service worker keep the files of the search page that this runs on, once the browser has
 * nothing else to do; not where a reader asks for less data.
 */
export async function keepIndex(): Promise<void> {
  await registerWorker();
  const { connection } = navigator as { connection?: { saveData: boolean } };
  // Without a worker this waits for good.
  const registration = await navigator.serviceWorker?.ready;
  if (connection?.saveData) return;
  const list = new URL('../offline/search-list.json', location.href).href;
  setTimeout(() => registration?.active?.postMessage(list), 1000);
}
