/** Give a day (YYYY-MM-DD) as Chinese prints it: 2025年12月1日. */
export function formatDate(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
}
