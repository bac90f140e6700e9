import type { Finding } from './finding.ts';
import type { YamlPlace } from './parse-yaml.ts';

const dangerous =
  /<\s*\/?\s*(script|style|iframe|object|embed|form|input|svg|math|link|meta|base)\b|\son[a-z]+\s*=|javascript:/i;

/** Check the Markdown of an article: that there is some, and that it brings no script. */
export function checkBody(body: string, place: YamlPlace): Finding[] {
  const findings: Finding[] = [];
  const add = (rule: string, line: number, message: string) =>
    findings.push({ severity: 'error', rule, file: place.file, line, message });
  if (!body.trim())
    add('empty-body', place.line, 'Missing text, put the article below the front matter.');
  for (const [index, line] of body.split('\n').entries()) {
    const match = dangerous.exec(line);
    if (match)
      add(
        'raw-html',
        place.line + index,
        `Unexpected \`${match[0].trim()}\`, remove it: an article holds text only.`,
      );
  }
  return findings;
}
