import { sitePolicy } from './site-policy.ts';
import workerUrl from './worker.ts?worker&url';

/** Start the worker of the search page. */
export function createSiteWorker(): Worker {
  return new Worker(sitePolicy.createScriptURL(workerUrl), { type: 'module' });
}
