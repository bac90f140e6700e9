import type { Rule } from './rule.ts';

const listHeader =
  /^(?:(?:related|latest|more|recent|popular) (?:posts?|news|stories|articles)|相[關关](?:推[薦荐]|新[聞闻]|[閱阅][讀读])|延伸[閱阅][讀读]|最新[聞消][聞息]?(?: hot)?|[熱热][門门](?:新[聞闻]|文章)?)$/i;
const counter = /^\d+$|[閱阅][讀读](?:[數数量])?[:：]\s*\d+$/;

/** Page furniture: the header of a list of other headlines, and counts of readers or comments. */
export const furniture: Rule = ({ piece: { text }, related }) => {
  if (isListHeader(text)) return 'omitted-furniture';
  const isCount = counter.test(text) && (related || !/^\d+$/.test(text));
  return isCount ? 'omitted-furniture' : undefined;
};

/** Whether a line heads a list of other articles. */
export function isListHeader(text: string): boolean {
  return listHeader.test(text);
}
