import type { Finding } from './finding.ts';
import type { YamlPlace } from './parse-yaml.ts';
import type { Rule } from './rule.ts';

const dangerous = [
  /<\s*\/?\s*(?:script|style|iframe|object|embed|form|input|svg|math|link|meta|base)(?=[\s/>]|$)/,
  /(?<=<[^<>]*)\son[a-z]+\s*=/,
  /javascript:/,
];
const pattern = new RegExp(dangerous.map(({ source }) => source).join('|'), 'gi');

/** Check the Markdown of an article: that there is some, and that it brings no script. */
export function checkBody(body: string, place: YamlPlace): Finding[] {
  const error = (rule: Rule, offset: number, message: string): Finding => {
    const lines = body.slice(0, offset).split('\n');
    const line = place.line + lines.length - 1;
    const column = (lines.at(-1)?.length ?? 0) + 1;
    return { severity: 'error', rule, file: place.file, line, column, message };
  };
  if (!body.trim()) {
    return [error('empty-body', 0, 'Missing text, put the article below the front matter.')];
  }
  return [...body.matchAll(pattern)].map((match) => {
    const offset = match.index + match[0].search(/\S/);
    const message = `Unexpected \`${match[0].trim()}\`, remove it: an article holds text only.`;
    return error('raw-html', offset, message);
  });
}
