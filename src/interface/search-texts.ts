import type { PageTexts } from '../search/page-texts.ts';
import type { Reader } from './reader.ts';

/** Give what the search page's script says, in a reader's words. */
export function searchTexts(reader: Reader): PageTexts {
  const { text } = reader;
  return {
    found: text('search.found'),
    nothing: text('search.nothing'),
    stated: text('search.stated'),
    related: text('search.related'),
    silent: text('search.silent'),
    others: text('search.others'),
    loading: text('search.loading'),
    failed: text('search.failed'),
    retry: text('search.retry'),
    more: text('search.more'),
    filtered: text('search.filtered'),
    unfilter: text('search.unfilter'),
    paragraph: text('search.paragraph'),
    claims: text('claim.kicker'),
    why: text('search.why'),
    as: text('search.as'),
    without: text('search.without'),
    quoted: text('search.quoted'),
    differs: text('search.differs'),
    adds: text('search.adds'),
    lacks: text('search.lacks'),
    suggestions: text('search.suggestions'),
    lookedFor: text('search.looked-for'),
    regions: {
      'zh-CN': text('region.zh-CN'),
      'zh-HK': text('region.zh-HK'),
      'zh-TW': text('region.zh-TW'),
    },
    unnamed: text('article.no-outlet'),
    untitled: text('article.untitled'),
  };
}
