import { join } from 'node:path';
import type { Article } from '../article/article.ts';
import type { Finding } from './finding.ts';

/** Check that each former id of an article leads to one article, and is no article's id today. */
export function checkFormerIds(articles: readonly Article[], folder: string): Finding[] {
  const owners = new Map(articles.map(({ id }) => [id, id]));
  const findings: Finding[] = [];
  for (const { id, formerIds } of articles) {
    for (const former of formerIds) {
      const owner = owners.get(former);
      owners.set(former, id);
      if (!owner) continue;
      const message = `Unexpected \`${former}\` in \`formerIds\`, its address is that of \`${owner}\`: remove it from one of them.`;
      const file = join(folder, `${id}.md`);
      findings.push({ severity: 'error', rule: 'former-id', file, line: 1, message });
    }
  }
  return findings;
}
