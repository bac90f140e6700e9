import type { FrontMatter } from '../../src/article/front-matter.ts';
import type { PieceWithRole } from './assign-roles.ts';
import type { Block } from './block.ts';
import type { Misfit } from './misfit.ts';
import { joint, recordJoin } from './record-join.ts';
import { hasArrow } from './rules/caption.ts';
import { isUnfinished } from './rules/is-unfinished.ts';
import { setHeadingLevels } from './set-heading-levels.ts';

/** A body, and what was joined or set apart to make it. */
export interface Body extends Pick<FrontMatter['changes'], 'joined' | 'headings' | 'captions'> {
  blocks: Block[];
  misfits: Misfit[];
}

/** Put the body of a story together; pieces that belong elsewhere are passed over. */
export function assembleBody(pieces: readonly PieceWithRole[]): Body {
  const body: Body = { blocks: [], joined: [], headings: [], captions: [], misfits: [] };
  let paragraph: Block | undefined;
  let lastPart = '';
  for (const piece of pieces) {
    const { role, text } = piece;
    if (role === 'paragraph') {
      paragraph = { kind: role, text };
      lastPart = text;
      body.blocks.push(paragraph);
    } else if (role === 'continuation' && paragraph) {
      paragraph.text += joint(lastPart, text) + text;
      body.joined.push(recordJoin(lastPart, text));
      lastPart = text;
    } else if (role === 'continuation') {
      body.misfits.push({ piece, message: 'continuation, expected a paragraph before it' });
    } else if (role === 'caption') {
      body.blocks.push({ kind: role, text });
      const isInParagraph = paragraph !== undefined && isUnfinished(lastPart);
      // An arrow says that it is a caption; all others stand there as if they were text.
      if (isInParagraph || !hasArrow(text)) body.captions.push(text);
    } else if (role === 'item' || role.startsWith('heading')) {
      paragraph = undefined;
      body.blocks.push(role === 'item' ? { kind: role, text } : toHeading(role, text));
      if (role !== 'item' && piece.runIn) body.headings.push(text);
    }
  }
  setHeadingLevels(body.blocks);
  return body;
}

function toHeading(role: string, text: string): Block {
  const level = Number(role.slice('heading-'.length));
  return { kind: 'heading', text, ...(level > 0 && { level }) };
}
