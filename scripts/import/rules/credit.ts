import { readByline } from '../facts/read-byline.ts';
import { readDate } from '../facts/read-date.ts';
import { isUnfinished } from './is-unfinished.ts';
import type { Rule } from './rule.ts';

const byline = /^[【（(]?[文圖图][/／|｜:：]/;
const office =
  /^(?:[責责]任[編编][輯辑]|[編编][輯辑]|[記记]者|作者|[編编][譯译]|[撰校審审][文對对核]|[來来]源)[:：／/]/;
const reprint = /^(?:原文|本文)?(?:刊|原刊|原[載载]|首[發发])[於于自]/;
const agency = /^[（(][^（()）]{0,8}(?:[報报][道導导]|[電电])[)）]$/;
const longest = 60;
/** What may stand beside the date in a date line: an outlet, a byline; no more, in characters. */
const besideDate = 24;

/**
 * A credit is a short line of its own: byline, editor, where it was printed first, agencies, or the
 * date line, alone or with the outlet (2030-01-02 文／王小文, 山城報 2030年1月2日).
 */
export const credit: Rule = ({ piece: { text } }) =>
  text.length <= longest &&
  ([byline, office, reprint, agency].some((form) => form.test(text)) ||
    isByline(text) ||
    isDateLine(text))
    ? 'credit'
    : undefined;

/** A headline may begin with a reporter, but goes on after the names. */
function isByline(text: string): boolean {
  const names = readByline(text);
  const rest = text.length - names.join('').length;
  return names.length > 0 && isUnfinished(text.replace(/[)）】]$/, '')) && rest <= besideDate / 2;
}

function isDateLine(text: string): boolean {
  if (/^\d{1,2}月\d{1,2}日$/.test(text)) return true;
  if (!readDate(text) || !isUnfinished(text)) return false;
  const rest = text
    .replace(
      /\d{4}\D{1,2}\d{1,2}\D{1,2}\d{1,2}日?|\p{L}{3,9}\.? \d{1,2},? \d{4}|\d{1,2} \p{L}{3,9} \d{4}/u,
      '',
    )
    .replace(/\d{1,2}[:：時时]\d{2}(?:[:：]\d{2})?分?/, '')
    .trim();
  return rest.length <= besideDate && (rest === '' || isLabel(rest));
}

/** An outlet or a byline, no sentence: 山城報, 文／王小文, Posted, 發佈時間：. */
function isLabel(rest: string): boolean {
  return (
    /^(?:Posted|Published|Updated|[發发更][佈布表新]?[時时於于]?[間间]?)?[:：|｜]?$/i.test(rest) ||
    /(?:[報报網网社台刊誌志]|新[聞闻]|[時时][報报])$/.test(rest) ||
    byline.test(rest) ||
    readByline(rest).length > 0
  );
}
