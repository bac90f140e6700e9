import { keepIndex } from '../offline/keep-index.ts';
import { arrangeAnswer } from './arrange-answer.ts';
import { fill } from './fill.ts';
import { makeElement } from './make-element.ts';
import type { SearchReply, SearchRequest } from './message.ts';
import type { PageTexts } from './page-texts.ts';
import { resultList } from './result-list.ts';
import { searchFields } from './search-fields.ts';
import { createSiteWorker } from './site-worker.ts';
import { type KnownName, nearestNames, suggestNames } from './suggest-names.ts';
import { suggestionList } from './suggestion-list.ts';
import { typingPause } from './typing-pause.ts';

/** The script of the search page: all that listens to it. What it shows is made by `resultList`. */

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
const suggestions = find<HTMLElement>('#suggestions');
const filters = find<HTMLDetailsElement>('#filters');
const idle = [...results.childNodes];
const texts = JSON.parse(main.dataset['texts'] ?? '{}') as PageTexts;
const names = JSON.parse(main.dataset['names'] ?? '[]') as KnownName[];
const fields = searchFields(form);

let worker: Worker | undefined;
let asked = 0;
let timer = 0;
let isKept = false;
let last: Extract<SearchReply, { answer: unknown }> | undefined;

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
  const { q } = fields.read();
  fields.keep();
  asked++;
  last = undefined;
  if (!q) {
    results.replaceChildren(...idle);
    suggestions.replaceChildren();
    status.textContent = '';
    return;
  }
  if (!status.textContent) status.textContent = texts.loading;
  ask(asked, q);
}

function ask(id: number, query: string): void {
  const index = new URL(main.dataset['index'] ?? '', location.href).href;
  startWorker().postMessage({ id, query, choice: fields.read(), index } satisfies SearchRequest);
}

function show(reply: SearchReply): void {
  if (reply.id !== asked) return;
  if ('error' in reply) {
    showFailure();
    return;
  }
  if (!isKept) void keepIndex();
  isKept = true;
  last = reply;
  const { answer } = reply;
  const isFound = answer.found.length > 0;
  const suggested = suggestNames(answer.folded, names);
  const near = isFound || suggested.length > 0 ? suggested : nearestNames(answer.folded, names);
  suggestions.replaceChildren(...suggestionList(texts.suggestions, near));
  const { found, silent } = arrangeAnswer(answer, fields.read());
  const passages = found.reduce((sum, source) => sum + source.passages.length, 0);
  const words = { query: shorten(reply.query), passages };
  if (found.length > 0) {
    status.textContent = fill(texts.found, { ...words, sources: found.length });
    results.replaceChildren(...resultList({ found, silent, others: answer.others }, texts));
  } else if (isFound || (!reply.isWhole && fields.isFiltered())) {
    status.textContent = fill(texts.filtered, { ...words, sources: answer.found.length });
    results.replaceChildren(button(texts.unfilter, takeFiltersOff));
  } else {
    status.textContent = fill(texts.nothing, words);
    results.replaceChildren(...lookedFor(answer.terms), ...idle);
  }
}

/** What was looked for and not found, in the query's words. */
function lookedFor(terms: readonly string[]): HTMLElement[] {
  const quoted = terms.map((word) => fill(texts.quoted, { word })).join('、');
  return terms.length > 0
    ? [makeElement('p', { className: 'quiet' }, texts.lookedFor + quoted)]
    : [];
}

function takeFiltersOff(): void {
  fields.takeOff();
  input.focus();
  rearrange();
}

/** Show the last answer as the filters now ask for it. */
function rearrange(): void {
  // What an index read in part has beside, only it can tell.
  if (!last?.isWhole) {
    search();
    return;
  }
  fields.keep();
  show(last);
}

const button = (label: string, act: () => void) => {
  const element = makeElement('button', { type: 'button' }, label);
  element.addEventListener('click', act);
  return element;
};

function showFailure(): void {
  status.textContent = texts.failed;
  suggestions.replaceChildren();
  results.replaceChildren(button(texts.retry, search));
}

const shorten = (query: string) =>
  query.length > 60 ? `${query.slice(0, 60).toWellFormed()}…` : query;

function onKey(event: KeyboardEvent): void {
  if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
  const active = document.activeElement;
  const links = [...main.querySelectorAll<HTMLAnchorElement>('#suggestions a, #results a')].filter(
    (link) => link.checkVisibility(),
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
  // Its reply has nobody's number and is not shown; what it loads is there when the pause is over.
  if (input.value.trim()) ask(0, input.value.trim());
  timer = window.setTimeout(search, typingPause);
};

// An empty query opens the index, while the reader types the first one.
input.addEventListener('focus', () => ask(0, ''), { once: true });
input.addEventListener('input', (event) => {
  if (!(event instanceof InputEvent && event.isComposing)) searchSoon();
});
input.addEventListener('compositionend', searchSoon);
form.addEventListener('submit', (event) => {
  event.preventDefault();
  search();
});
filters.addEventListener('change', rearrange);
suggestions.addEventListener('click', (event) => {
  const link = (event.target as Element).closest('a');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  input.value = link.textContent;
  input.focus();
  search();
});
document.addEventListener('keydown', onKey);

fields.restore();
filters.open = fields.isFiltered();
if (new URLSearchParams(location.search).get('q')) search();
