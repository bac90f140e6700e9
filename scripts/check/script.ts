import type { Element, Root, Text } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { wrongScript } from '../../src/chinese/wrong-script.ts';
import type { Finding } from '../../src/content/finding.ts';

const parser = unified().use(rehypeParse);

/**
 * Check that no text stands in a language whose script it is not in: Traditional characters under
 * `lang` zh-CN, Simplified ones under zh-HK, zh-TW and zh-Hant. Words of another variant are right
 * where their `lang` says so.
 */
export function checkScript(pages: ReadonlyMap<string, string>): Finding[] {
  return [...pages].flatMap(([file, html]) =>
    findWrong(parser.parse(html), '').map(({ character, text, language }) => ({
      severity: 'error' as const,
      rule: 'wrong-script',
      file,
      message: `Unexpected \`${character}\` in text marked ${language}, “${text}”: convert it, or mark its language.`,
    })),
  );
}

interface Wrong {
  character: string;
  text: string;
  language: string;
}

function findWrong(node: Root | Element, inherited: string): Wrong[] {
  const own = node.type === 'element' ? node.properties['lang'] : undefined;
  const language = typeof own === 'string' ? own : inherited;
  return node.children.flatMap((child) => {
    if (child.type === 'text') return wrongIn(child, language);
    if (child.type !== 'element' || /^(script|style)$/.test(child.tagName)) return [];
    return findWrong(child, language);
  });
}

function wrongIn({ value }: Text, language: string): Wrong[] {
  const isTraditional = /^zh-(HK|TW|Hant)/.test(language);
  if (!isTraditional && language !== 'zh-CN') return [];
  const [first] = wrongScript(value, isTraditional ? 'Hant' : 'Hans');
  if (!first) return [];
  return [{ character: first.character, text: value.trim().slice(0, 40), language }];
}
