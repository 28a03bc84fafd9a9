import type { Change } from './change.ts';
import type { Attribution, Claim } from './claim.ts';
import type { Comparison } from './comparison.ts';
import type { Event } from './event.ts';
import type { Fault } from './fault.ts';
import type { ReportRecord } from './ledger.ts';
import type { Outlet } from './outlet.ts';
import type { Place } from './place.ts';
import type { CasualtyReading, Reading } from './reading.ts';
import type { Report, ReportMeta } from './report.ts';
import type { Speaker } from './speaker.ts';

/** A report of an event, with all that was read out of it. */
export interface ReadReport {
  report: Report & { meta: ReportMeta };
  reading: Reading;
  /** Figures of its title, which stands in the front matter and makes no claims: to be held against those of the text. */
  headline: CasualtyReading[];
  claims: Claim[];
  attributions: Attribution[];
  /** What editors changed in the reading, in the order of its front matter. */
  changes: Change[];
}

/** The comparison as it stood at a moment. */
export interface KnownThen {
  slug: string;
  at: string;
  comparison: Comparison;
}

/** An event with its reports, claims and comparison: all that its page draws. */
export interface ReadEvent {
  event: Event;
  reports: ReadReport[];
  comparison: Comparison;
  /** The same as it stood after each day, and at each hour, that brought a new figure: oldest first. */
  then: KnownThen[];
}

/** Everything in content/, walked once through the street. */
export interface Archive {
  /** Newest first. */
  events: ReadEvent[];
  outlets: Outlet[];
  speakers: Speaker[];
  places: Place[];
  faults: Fault[];
  /** Of every report, all that was ever settled of it, and what of today is not settled yet. */
  records: ReportRecord[];
  /** How many lines the ledger lacks; 0 where all that is read is settled. */
  unsettled: number;
}
