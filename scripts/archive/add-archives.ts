import { isMap, isScalar, isSeq, parseDocument, type YAMLMap } from 'yaml';

/**
 * Add addresses to the list `archives` of the article `id` in a YAML text: a front matter, or a recipe
 * with its `articles`. Every other character stays. Gives undefined where the text has no such article.
 */
export function addArchives(
  yaml: string,
  id: string,
  addresses: readonly string[],
): string | undefined {
  const article = findArticle(parseDocument(yaml).contents, id);
  if (!article) return undefined;
  const pairOf = (name: string) =>
    article.items.find(({ key }) => isScalar(key) && key.value === name);
  const key = pairOf('address')?.key;
  if (!isScalar(key) || !key.range) return undefined;
  const start = yaml.lastIndexOf('\n', key.range[0] - 1) + 1;
  // In a list, the first key of a row stands behind its hyphen.
  const indent = ' '.repeat(key.range[0] - start);
  const lines = addresses.map((address) => `${indent}  - ${address}\n`).join('');

  const list = pairOf('archives')?.value;
  const last = isSeq(list) ? list.items.at(-1) : undefined;
  const before = isScalar(last) ? last : pairOf('address')?.value;
  if (!isScalar(before) || !before.range) return undefined;
  const end = yaml.indexOf('\n', before.range[1]) + 1;
  const head = last ? '' : `${indent}archives:\n`;
  return yaml.slice(0, end) + head + lines + yaml.slice(end);
}

function findArticle(root: unknown, id: string): YAMLMap | undefined {
  if (!isMap(root)) return undefined;
  if (root.get('id') === id) return root;
  const articles = root.get('articles');
  const rows = isSeq(articles) ? articles.items : [];
  return rows.filter(isMap).find((row) => row.get('id') === id);
}
