const name = String.raw`\p{Script=Han}{2,4}(?:[·•]\p{Script=Han}{1,6})*|[A-Z][\p{L}.'’-]+(?: [A-Z][\p{L}.'’-]+){1,3}`;
const list = String.raw`(?:${name})(?:\s*[、,，/／&]\s*(?:${name}))*`;
const forms = [
  // 文／王小明, 【文/王小明】, 撰文：王小明, 作者 | 王小明
  new RegExp(
    String.raw`(?:^|[\s【（(])(?:[圖图]?[・、]?文|撰[文稿]|作者|By)\s*[/／|｜:：]\s*(${list})`,
    'u',
  ),
  // 記者王小明、李大文／台北報導, (記者 王小明 報道)
  new RegExp(
    String.raw`(?:本[報报]|特[約约]|[實实][習习]|[駐驻]\p{Script=Han}{1,4})?[記记]者\s*[:：]?\s*(${list}?)\s*(?:[/／|｜]|[報报][道導导]|[綜综]合|[攝摄]|[】）)]|$|\s)`,
    'u',
  ),
  /^By ((?:[A-Z][\p{L}.'’-]+ ?){2,4})$/u,
];

/** Who a byline says wrote the article; nothing where the text is no byline. */
export function readByline(text: string): string[] {
  for (const form of forms) {
    const names = form.exec(text)?.[1];
    if (!names) continue;
    return names
      .split(/\s*[、,，/／&]\s*/)
      .map((one) => one.trim())
      .filter((one) => one !== '');
  }
  return [];
}

/** The outlet whose telegram begins a text: 大公報 of 【大公報訊】, 中新社 of 【中新社山城電】. */
export function readLead(text: string): string | undefined {
  const [, lead] = /^[【[（(]([^】\]）)]{2,14}?)(?:記者.{0,6})?[訊讯]】?/.exec(text) ?? [];
  return lead;
}
