import { type ExplainedRule, explainedRules, type RuleExample } from './explained-rules.ts';

/**
 * Explain rules: what each asks, an example that breaks it and what is said of that, what to do.
 * Without names, gives all rules with what they ask, one a line. Throws an error where there is no
 * such rule.
 */
export function explainRules(names: readonly string[]): string {
  const table = new Map<string, ExplainedRule>(Object.entries(explainedRules));
  if (names.length === 0) {
    const width = Math.max(...[...table.keys()].map((name) => name.length)) + 2;
    return [...table].map(([name, { says }]) => `${name.padEnd(width)}${says}`).join('\n');
  }
  return names
    .map((name) => {
      const rule = table.get(name);
      if (!rule) throw new Error(`Cannot find the rule \`${name}\`: \`--explain\` lists them all.`);
      return explain(name, rule);
    })
    .join('\n\n');
}

function explain(name: string, { by, says, example, message, remedy }: ExplainedRule): string {
  const lines = example ? exampleLines(example) : [];
  const indent = (line: string) => `    ${line}`;
  return [
    `${name} (npm run ${by})`,
    says,
    ...(lines.length > 0 ? ['', 'For example:', ...lines.map(indent)] : []),
    ...(message ? ['', 'What is said of it:', indent(message)] : []),
    '',
    `What to do: ${remedy}`,
  ].join('\n');
}

function exampleLines(example: RuleExample): string[] {
  const { fields = {}, body = '', files = {}, bytes = {}, documents = {}, pages = {} } = example;
  const textLines = (text: string) => text.split('\n').filter(Boolean);
  return [
    ...Object.entries(fields).map(([key, value]) => `${key}: ${value}`),
    ...textLines(body),
    ...Object.entries({ ...files, ...documents, ...pages }).flatMap(([file, text]) =>
      text === null
        ? [`${file} (missing)`]
        : [`${file}:`, ...textLines(text).map((line) => `  ${line}`)],
    ),
    ...Object.entries(bytes).map(([file, hex]) => `${file}: bytes ${hex.match(/../g)?.join(' ')}`),
  ];
}
