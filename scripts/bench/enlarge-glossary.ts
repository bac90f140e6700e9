import { type GlossaryTerm, glossaryTermSchema } from '../../src/chinese/glossary-term.ts';
import { createRandom } from './random.ts';

/**
 * Make a glossary `times` as large with made-up rows of three to five characters, drawn from those
 * of `text` as often as they stand there: most places of the text then lead a search into them.
 */
export function enlargeGlossary(
  glossary: readonly GlossaryTerm[],
  times: number,
  text: string,
): GlossaryTerm[] {
  const random = createRandom(1);
  const characters = [...text].filter((character) => /\p{Script=Han}/u.test(character));
  const pick = () => characters[Math.floor(random() * characters.length)] ?? '';
  const form = () => Array.from({ length: 3 + Math.floor(random() * 3) }, pick).join('');
  const made = Array.from({ length: glossary.length * (times - 1) }, (_, index) =>
    glossaryTermSchema.parse({
      id: `made-up-${index}`,
      kind: 'term',
      english: 'made up',
      'zh-CN': form(),
      'zh-HK': form(),
      'zh-TW': form(),
      mode: 'convert',
    }),
  );
  return [...glossary, ...made];
}
