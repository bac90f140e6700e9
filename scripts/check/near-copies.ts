import { join } from 'node:path';
import type { Article } from '../../src/article/article.ts';
import { createHeldTexts, nearCopyShare } from '../../src/article/common-text.ts';
import { foldTable } from '../../src/chinese/fold-table.ts';
import type { Edition } from '../../src/content/edition.ts';
import type { Finding } from '../../src/content/finding.ts';

/** Report articles that repeat another, in any script, unless `copyOf` says so; each pair once. */
export function checkNearCopies({ articles, parsed }: Edition, folder: string): Finding[] {
  const held = createHeldTexts(foldTable);
  const copyOf = new Map<string, string | undefined>();
  const findings: Finding[] = [];
  for (const article of articles.toSorted(byAge)) {
    const { id } = article;
    const passages = parsed.get(id)?.passages ?? [];
    const text = passages.flatMap(({ kind, text }) => (kind === 'title' ? [] : text)).join('\n');
    for (const common of held.commonWith(text)) {
      if (Math.max(common.ofText, common.ofHeld) < nearCopyShare) continue;
      // Two copies of one agency's text are each other's copies too.
      const original = copyOf.get(common.id) ?? common.id;
      if (article.copyOf === common.id || article.copyOf === original || original === id) continue;
      const [here, there] = [common.ofText, common.ofHeld].map((share) => Math.floor(share * 100));
      const message = `Near-copy of \`${common.id}\`, ${here} % of its words stand there and ${there} % of those here: keep one of the two, or set \`copyOf: ${common.id}\`.`;
      const file = join(folder, 'articles', `${id}.md`);
      findings.push({ severity: 'warning', rule: 'near-copy', file, line: 1, message });
    }
    held.add(id, text);
    copyOf.set(id, article.copyOf);
  }
  return findings;
}

/** The oldest first; an article that says what it copies comes after that. */
function byAge(a: Article, b: Article): number {
  return (
    Number(a.copyOf !== undefined) - Number(b.copyOf !== undefined) ||
    a.published.date.localeCompare(b.published.date) ||
    (a.id < b.id ? -1 : 1)
  );
}
