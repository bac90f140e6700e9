import { formatFindings } from '../../src/content/format-findings.ts';
import { loadContent } from '../../src/content/load-content.ts';
import { type Desk, emptyDesk } from './desk.ts';

/** The edition in a content folder as a desk; where it is not sound, says so and gives an empty one. */
export async function readDesk(folder: string): Promise<Desk> {
  const { content, findings } = await loadContent(folder);
  if (content) return content;
  const wrong = formatFindings(findings.filter(({ severity }) => severity === 'error'));
  console.error(
    `Cannot suggest or compare anything, because \`${folder}\` is not sound:\n${wrong}`,
  );
  return emptyDesk;
}
