import { formatFindings } from '../../src/content/format-findings.ts';
import { loadContent } from '../../src/content/load-content.ts';
import { type Desk, emptyDesk } from './desk.ts';

/** The edition in a content folder as a desk; an empty one, and why, where it is not sound. */
export async function readDesk(folder: string): Promise<{ desk: Desk; problem?: string }> {
  const { content, findings } = await loadContent(folder);
  if (content) return { desk: content };
  const wrong = formatFindings(findings.filter(({ severity }) => severity === 'error'));
  const problem = `Nothing is suggested, because \`${folder}\` is not sound:\n${wrong}`;
  return { desk: emptyDesk, problem };
}
