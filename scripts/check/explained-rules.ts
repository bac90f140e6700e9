import type { Rule } from '../../src/content/rule.ts';
import rules from '../../src/content/rules.json' with { type: 'json' };

/** What a rule asks, and an example that breaks it; the unit tests run the examples. */
export interface ExplainedRule {
  /** The command that raises it: `npm run …`. */
  by: string;
  says: string;
  example?: RuleExample;
  /** What is said of the example; ends with a space where words of another program follow. */
  message?: string;
  remedy: string;
}

/** Content that is sound but for this. */
export interface RuleExample {
  /** Lines of an article's front matter by their key. */
  fields?: Record<string, string>;
  /** The text of that article. */
  body?: string;
  /** Files by path; null where one is missing. */
  files?: Record<string, string | null>;
  /** Files by their bytes, hexadecimal. */
  bytes?: Record<string, string>;
  /** Source documents by name. */
  documents?: Record<string, string>;
  /** Built pages by path. */
  pages?: Record<string, string>;
}

/** Every rule by its name. */
export const explainedRules = rules as Record<Rule, ExplainedRule>;
