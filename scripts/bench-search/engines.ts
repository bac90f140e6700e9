import type { BenchEngine } from './engine.ts';
import { miniSearchEngine } from './minisearch-engine.ts';
import { ownEngine } from './own-engine.ts';
import { pagefindEngine } from './pagefind-engine.ts';

/** The engines that are compared, this project's first. */
export const engines: Record<string, BenchEngine> = {
  Duidu: ownEngine,
  Pagefind: pagefindEngine,
  MiniSearch: miniSearchEngine,
};
