import type { Rule } from './rule.ts';

const reserved =
  /未[經经].{0,10}(?:[授許许][權权可]|同意|允[許许]).{0,6}(?:不得|[請请]勿|[嚴严]禁)|版[權权]所有|[謝谢][絕绝][轉转][載载]/;
const longest = 80;

/** A rights line says what may not be done with the text. */
export const rightsLine: Rule = ({ piece: { text } }) =>
  text.length <= longest && reserved.test(text) ? 'omitted-rights' : undefined;
