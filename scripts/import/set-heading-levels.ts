import type { Block } from './block.ts';

const highest = 2;
const lowest = 4;

/**
 * Give a level to the headings that have none. A heading right above another opens a section that
 * the lower one divides; a heading on its own is the neighbour of the last one before it.
 */
export function setHeadingLevels(blocks: readonly Block[]): void {
  let level = highest;
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== 'heading') continue;
    const followsHeading = blocks[index - 1]?.kind === 'heading';
    const leadsHeading = blocks[index + 1]?.kind === 'heading';
    if (followsHeading) level = Math.min(level + 1, lowest);
    else if (leadsHeading) level = highest;
    block.level ??= level;
    level = block.level;
  }
}
