import type { FrontMatter } from '../../src/article/front-matter.ts';
import type { Block } from './block.ts';

/** Say in a line what an article consists of and what was done to it. */
export function summarise({ changes, related }: FrontMatter, blocks: readonly Block[]): string {
  const repairs = changes.repaired.flatMap(({ at }) => at.split(' '));
  const counts = [
    [blocks.filter(({ kind }) => kind === 'paragraph').length, 'paragraphs'],
    [blocks.filter(({ kind }) => kind === 'heading').length, 'headings'],
    [blocks.filter(({ kind }) => kind === 'caption').length, 'captions'],
    [changes.joined.length, 'joined'],
    [repairs.length, 'repaired'],
    [changes.omitted.flatMap(({ text }) => text.split('\n')).length, 'left out'],
    [related.length, 'related'],
    [changes.doubts.length, 'doubts'],
  ] as const;
  return counts.flatMap(([count, what]) => (count > 0 ? [`${what} ${count}`] : [])).join(', ');
}
