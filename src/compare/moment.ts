/** When something was certainly known: the instant of a date-time; of a date without a time the end of the day, since it may have been published at any hour of it; never, where undated. */
export function knownBy(moment: string | null): number {
  if (moment === null) return Number.POSITIVE_INFINITY;
  if (!moment.includes('T')) return Date.parse(`${moment}T23:59:59.999Z`);
  return Date.parse(/(?:Z|[+-]\d{2}:\d{2})$/.test(moment) ? moment : `${moment}Z`);
}

/** When something may have been known at the earliest: a date without a time may be its first instant. */
export function knownFrom(moment: string | null): number {
  if (moment === null) return Number.NEGATIVE_INFINITY;
  return moment.includes('T') ? knownBy(moment) : Date.parse(`${moment}T00:00:00Z`);
}

/** Whether one moment certainly lies before another: two reports of one day without an hour do not. */
export const before = (a: string | null, b: string | null): boolean => knownBy(a) < knownFrom(b);

/** Orders by time of publication, undated last, equals by name: the same whatever order came in. */
export function byMoment<T>(moment: (of: T) => string | null, name: (of: T) => string): (a: T, b: T) => number {
  return (a, b) => {
    const [first, second] = [knownBy(moment(a)), knownBy(moment(b))];
    if (first !== second) return first < second ? -1 : 1;
    return name(a) < name(b) ? -1 : Number(name(a) > name(b));
  };
}
