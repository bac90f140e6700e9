import type rules from './rules.json';

/** The short name of a rule on content, on the built site or of the importer: a key of rules.json. */
export type Rule = keyof typeof rules;
