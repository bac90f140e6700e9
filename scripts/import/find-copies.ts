import { basename } from 'node:path';
import type { Article } from '../../src/article/article.ts';
import { createHeldTexts, nearCopyShare } from '../../src/article/common-text.ts';
import { foldTable } from '../../src/chinese/fold-table.ts';
import type { Finding } from '../../src/content/finding.ts';

/** Warn where an article repeats one that is held, or one before it, in whatever script and length. */
export function findCopies(
  articles: readonly { file: string; text: string }[],
  held: readonly Pick<Article, 'id' | 'body'>[],
): Finding[] {
  const known = createHeldTexts(foldTable);
  for (const { id, body } of held) known.add(id, body);
  const findings: Finding[] = [];
  for (const { file, text } of articles) {
    const id = basename(file, '.md');
    const body = text.slice(text.indexOf('\n---\n', 4) + 5);
    for (const other of known.commonWith(body)) {
      const share = Math.max(other.ofText, other.ofHeld);
      if (other.id === id || share < nearCopyShare) continue;
      const found = `Found ${Math.round(share * 100)} % of the shorter of \`${id}\` and \`${other.id}\` in the other`;
      const message = `${found}: if one copies the other, say so in its \`copyOf\`, or keep one.`;
      findings.push({ severity: 'warning', rule: 'near-copy', file, message });
    }
    known.add(id, body);
  }
  return findings;
}
