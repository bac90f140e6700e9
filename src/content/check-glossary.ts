import type { GlossaryTerm } from '../chinese/glossary-term.ts';
import { simplify } from '../chinese/simplify.ts';
import { cutWords } from './cut-words.ts';
import type { Finding } from './finding.ts';
import { glossaryKeys } from './glossary-keys.ts';

/** Where the rows were read: the file, and the line of a value by its path. */
export interface GlossaryPlace {
  file: string;
  lineOf: (path: readonly PropertyKey[]) => number;
}

interface Row {
  term: GlossaryTerm;
  line: number;
}

type Wrong = Pick<Finding, 'severity' | 'rule' | 'message'> & { line: number };

/** Check what the schema of a row cannot: what rows do to each other and to the words of a text. */
export function checkGlossary(terms: readonly GlossaryTerm[], place: GlossaryPlace): Finding[] {
  const rows = terms.map((term, index) => ({ term, line: place.lineOf([index, 'id']) }));
  const wrong = [
    ...rows.flatMap(checkReason),
    ...rows.flatMap(checkEffect),
    ...rows.flatMap(checkKeys),
    ...checkNear(rows),
    ...checkClaims(rows),
    ...checkBorders(rows),
  ];
  return wrong.map((one) => ({ file: place.file, ...one }));
}

function checkReason({ term, line }: Row): Wrong[] {
  if (term.evidence?.trim() || term.note?.trim()) return [];
  const message = `Missing \`evidence\` and \`note\` in \`${term.id}\`, expected one of them: say where its forms were seen, or why the row is there.`;
  return [{ severity: 'error', rule: 'glossary-reason', line, message }];
}

function checkEffect({ term, line }: Row): Wrong[] {
  if (term.mode !== 'convert') return [];
  const extra = [...term.also, ...term.search, ...term.typos];
  // 計劃 and 計畫, 周 and 週 are one word that two regions write differently: a row's task.
  const isOneForm = term['zh-HK'] === term['zh-TW'] && simplify(term['zh-TW']) === term['zh-CN'];
  if (extra.length > 0 || !isOneForm) return [];
  const message = `Needless row \`${term.id}\`, its three forms are one word in two scripts: remove it, or give it \`mode: protect\` or \`tag\`.`;
  return [{ severity: 'warning', rule: 'glossary-idle', line, message }];
}

function checkKeys({ term, line }: Row): Wrong[] {
  return glossaryKeys(term).flatMap(({ form }): Wrong[] => {
    if (term.mode === 'convert' && !/\p{Script=Han}/u.test(form)) {
      const message = `Unexpected key \`${form}\` in \`${term.id}\`, expected Chinese characters: a Latin name stays as printed, so list its variant in \`outputOnly\`, or put the form under \`search\`.`;
      return [{ severity: 'error', rule: 'glossary-latin', line, message }];
    }
    if ([...form].length === 1 && !hasGuard(term)) {
      const message = `Unexpected key \`${form}\` in \`${term.id}\`, one character stands in many words: make it longer, or give the row a \`guard\`.`;
      return [{ severity: 'error', rule: 'glossary-short', line, message }];
    }
    return [];
  });
}

function checkNear(rows: readonly Row[]): Wrong[] {
  const known = new Set(rows.map(({ term }) => term.id));
  return rows.flatMap(({ term, line }) =>
    (term.namesakes?.near ?? [])
      .filter((id) => !known.has(id))
      .map((id): Wrong => {
        const message = `Unexpected \`${id}\` in \`namesakes.near\` of \`${term.id}\`, expected the id of a row: mend it, or add the row.`;
        return { severity: 'error', rule: 'glossary-near', line, message };
      }),
  );
}

/** Conversion knows one row for a form: the first in the file, whatever the guards say. */
function checkClaims(rows: readonly Row[]): Wrong[] {
  const owners = new Map<string, Row>();
  const wrong = new Map<string, Wrong>();
  for (const row of rows) {
    for (const key of glossaryKeys(row.term)) {
      for (const variant of key.variants) {
        const claim = `${variant} ${key.form}`;
        const first = owners.get(claim);
        if (first) wrong.set(`${row.term.id} ${key.form}`, claimedTwice(key.form, row, first));
        else owners.set(claim, row);
      }
    }
  }
  return [...wrong.values()];
}

function claimedTwice(form: string, { term, line }: Row, first: Row): Wrong {
  const message = `Unexpected second claim of \`${form}\` by \`${term.id}\`, \`${first.term.id}\` in line ${first.line} has it and alone is used: drop the form from one of them (\`outputOnly\`), or part them by \`from\`.`;
  return { severity: 'error', rule: 'glossary-claim', line, message };
}

function checkBorders(rows: readonly Row[]): Wrong[] {
  const owners = new Map<string, Row>();
  for (const row of rows) {
    if (hasGuard(row.term)) continue;
    for (const { form } of glossaryKeys(row.term)) owners.set(form, row);
  }
  return cutWords(owners.keys()).flatMap(({ form, word, parts }): Wrong[] => {
    const row = owners.get(form);
    if (!row) return [];
    const message = `Doubtful key \`${form}\` in \`${row.term.id}\`, it would be found in \`${word}\` (${parts.join(' + ')}): give the row a \`guard\`, or make the form longer.`;
    return [{ severity: 'warning', rule: 'glossary-border', line: row.line, message }];
  });
}

function hasGuard({ guard }: GlossaryTerm): boolean {
  return guard !== undefined && Object.values(guard).some((words) => words.length > 0);
}
