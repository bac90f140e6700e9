import type { Rule } from './rule.ts';

const byline = /^[【（(]?[文圖图][/／|｜:：]/;
const office =
  /^(?:[責责]任[編编][輯辑]|[編编][輯辑]|[記记]者|作者|[編编][譯译]|[撰校審审][文對对核])[:：／/]/;
const reprint = /^(?:原文|本文)?(?:刊|原刊|原[載载]|首[發发])[於于自]/;
const agency = /^[（(][^（()）]{0,8}(?:[報报][道導导]|[電电])[)）]$/;
const longest = 60;

/** A credit is a short line of its own: byline, editor, where it was printed first, agencies. */
export const credit: Rule = ({ piece: { text } }) =>
  text.length <= longest && [byline, office, reprint, agency].some((form) => form.test(text))
    ? 'credit'
    : undefined;
