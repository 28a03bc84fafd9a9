import type { Located } from '../setting/locate.ts';
import { isLike, isWhole } from './like.ts';

const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const dayIn = (text: string) => DAYS.findIndex((day) => text.toLowerCase().includes(day));

/** The lead that gives the other toll names only later days. */
function laterLead(lead: Located, one: Located, published: string | null): boolean {
  const days = lead.setting.periods.flatMap(({ text }) => (dayIn(text) < 0 ? [] : [ago(dayIn(text), published)]));
  const own = one.setting.periods.flatMap(({ text }) => (dayIn(text) < 0 ? [] : [ago(dayIn(text), published)]));
  return (
    days.length > 0 &&
    own.length > 0 &&
    Math.min(...own) > Math.min(...days) &&
    Math.min(...own) - Math.min(...days) <= 2
  );
}

/** Days from a weekday back from that of publication; without a date, from Sunday. */
function ago(day: number, published: string | null): number {
  const today = published ? (new Date(published.slice(0, 10)).getUTCDay() + 6) % 7 : 6;
  return (today - day + 7) % 7;
}

/** "92 on Saturday and 41 on Friday": of two days of the same measure the earlier is another one. */
export function earlierDay(one: Located, all: readonly Located[], published: string | null): boolean {
  const day = one.period ? dayIn(one.period.text) : -1;
  if (day < 0 || (one.place !== null && !one.main)) return false;
  return all.some((other) => {
    if (other === one || !isLike(one, other) || other.setting.elsewhen) return false;
    if (!other.period) return other.setting.part === 'lead' && isWhole(other) && laterLead(other, one, published);
    const apart = ago(day, published) - ago(dayIn(other.period.text), published);
    return dayIn(other.period.text) >= 0 && (apart === 1 || apart === 2);
  });
}
