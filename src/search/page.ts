import { fill } from './fill.ts';
import type { SearchReply, SearchRequest } from './message.ts';
import type { PageTexts } from './page-texts.ts';
import { resultList } from './result-list.ts';
import { createSiteWorker } from './site-worker.ts';

/** The script of the search page: all that listens to it. What it shows is made by `resultList`. */

// Long enough to pass over the letters of a word, short enough not to be waited for.
const pause = 120;

const find = <T extends Element>(selector: string): T => {
  const element = document.querySelector<T>(selector);
  if (!element) throw new Error(`Cannot find \`${selector}\` on the search page.`);
  return element;
};
const main = find<HTMLElement>('main[data-index]');
const form = find<HTMLFormElement>('#search');
const input = find<HTMLInputElement>('#q');
const status = find<HTMLElement>('#status');
const results = find<HTMLElement>('#results');
const idle = [...results.childNodes];
const texts = JSON.parse(main.dataset['texts'] ?? '{}') as PageTexts;

let worker: Worker | undefined;
let asked = 0;
let timer = 0;

function startWorker(): Worker {
  if (worker) return worker;
  worker = createSiteWorker();
  worker.addEventListener('message', ({ data }: MessageEvent<SearchReply>) => show(data));
  worker.addEventListener('error', () => {
    worker = undefined;
    showFailure();
  });
  return worker;
}

function search(): void {
  clearTimeout(timer);
  const query = input.value.trim();
  const address = new URL(location.href);
  if (query) address.searchParams.set('q', query.toWellFormed());
  else address.searchParams.delete('q');
  // A pasted book makes no address: browsers cut or refuse it.
  if (query.length <= 500) history.replaceState(history.state, '', address);
  asked++;
  if (!query) {
    results.replaceChildren(...idle);
    status.textContent = '';
    return;
  }
  if (!status.textContent) status.textContent = texts.loading;
  const request: SearchRequest = {
    id: asked,
    query,
    index: new URL(main.dataset['index'] ?? '', location.href).href,
  };
  startWorker().postMessage(request);
}

function show(reply: SearchReply): void {
  if (reply.id !== asked) return;
  if ('error' in reply) {
    showFailure();
    return;
  }
  const { found } = reply.answer;
  const passages = found.reduce((sum, source) => sum + source.passages.length, 0);
  const words = { query: shorten(reply.query), sources: found.length, passages };
  status.textContent = fill(found.length > 0 ? texts.found : texts.nothing, words);
  results.replaceChildren(...resultList(reply.answer, texts));
}

function showFailure(): void {
  const retry = document.createElement('button');
  retry.type = 'button';
  retry.textContent = texts.retry;
  retry.addEventListener('click', search);
  status.textContent = texts.failed;
  results.replaceChildren(retry);
}

const shorten = (query: string) =>
  query.length > 60 ? `${query.slice(0, 60).toWellFormed()}…` : query;

function onKey(event: KeyboardEvent): void {
  if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
  const active = document.activeElement;
  const links = [...results.querySelectorAll<HTMLAnchorElement>('a')].filter((link) =>
    link.checkVisibility(),
  );
  const at = links.indexOf(active as HTMLAnchorElement);
  const isHere = active === input || at >= 0;
  if (event.key === '/' && !active?.matches('input, textarea, select')) input.focus();
  else if (event.key === 'ArrowDown' && isHere && links.length > 0)
    links[Math.min(at + 1, links.length - 1)]?.focus();
  else if (event.key === 'ArrowUp' && at >= 0) (links[at - 1] ?? input).focus();
  else if (event.key === 'Escape' && isHere) {
    input.value = '';
    input.focus();
    search();
  } else return;
  event.preventDefault();
}

const searchSoon = () => {
  clearTimeout(timer);
  timer = window.setTimeout(search, pause);
};

input.addEventListener('focus', startWorker, { once: true });
input.addEventListener('input', (event) => {
  if (!(event instanceof InputEvent && event.isComposing)) searchSoon();
});
input.addEventListener('compositionend', searchSoon);
form.addEventListener('submit', (event) => {
  event.preventDefault();
  search();
});
document.addEventListener('keydown', onKey);

const wanted = new URLSearchParams(location.search).get('q');
if (wanted) {
  input.value = wanted;
  search();
}
