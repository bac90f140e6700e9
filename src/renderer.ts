// The site as functions of the content that KEPT_CONTENT names. Astro bundles this once; then any number
// of processes make pages by it.

import { StaticPaths } from 'astro:static-paths';
import { createApp } from 'astro/app/entrypoint';
import { writeTextFacts } from './content/kept-text-facts.ts';
import { ownArticles } from './content/own-articles.ts';
import { edition } from './content/this-edition.ts';
import { redirects } from './interface/redirects.ts';
import { searchPart } from './interface/search-part.ts';
import type { BuiltPart } from './search/build-part.ts';

const app = createApp({ streaming: false });

/** An address of the site, and its route. */
export type Path = Awaited<ReturnType<InstanceType<typeof StaticPaths>['getAll']>>[number];

/** Give the addresses of all pages and files, in every reading mode. */
export const listPaths = (): Promise<Path[]> => new StaticPaths(app).getAll();

/** Answer a request for an address. */
export const render = (request: Request, { route }: Path): Promise<Response> =>
  app.render(request, { routeData: route });

/** Make the index of the articles of this process; `name` is its folder. */
export const makeIndex = (name: string): BuiltPart => searchPart(name, ownArticles, edition);

/** Give what the rest of the site tells of their texts, as JSON. */
export const writeFacts = (): string => writeTextFacts(ownArticles, edition.factsOf);

/** Give the lines of `_redirects`. */
export const writeRedirects = (): string => redirects(edition.articles);
