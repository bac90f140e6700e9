/** Give the moment that a day (YYYY-MM-DD) begins in Hong Kong, Taipei and Beijing. */
export function startOfDay(day: string): Date {
  return new Date(`${day}T00:00:00+08:00`);
}
