import type { ReadEvent } from '../model/archive.ts';
import type { SpeakerKind } from '../model/speaker.ts';

/** Somebody whom an event's reports credit. */
export interface Voice {
  /** Slug in speakers.yml, or null for a speaker that is not there. */
  speaker: string | null;
  said: string;
  kind: SpeakerKind;
  side: string | null;
  reports: string[];
  /** Reports that quote direct speech. */
  quoted: string[];
  figures: number;
}

/** Everybody whom an event's reports credit, those of most reports first. */
export function voices({ reports }: ReadEvent): Voice[] {
  const heard = new Map<string, Voice>();
  const hear = (speaker: string | null, said: string, kind: SpeakerKind, report: string): Voice => {
    const key = speaker ?? said.toLowerCase();
    const voice = heard.get(key) ?? { speaker, said, kind, side: null, reports: [], quoted: [], figures: 0 };
    if (!voice.reports.includes(report)) voice.reports.push(report);
    heard.set(key, voice);
    return voice;
  };
  for (const { attributions, claims } of reports) {
    for (const { speaker, said, kind, quoted, report } of attributions) {
      const voice = hear(speaker, said, kind, report);
      if (quoted && !voice.quoted.includes(report)) voice.quoted.push(report);
    }
    for (const claim of claims) {
      if (claim.kind !== 'casualty' || claim.speakerSaid === null) continue;
      const voice = hear(claim.speaker, claim.speakerSaid, claim.speakerKind ?? 'other', claim.report);
      voice.side ??= claim.side;
      voice.figures += 1;
    }
  }
  return [...heard.values()].sort((a, b) => b.reports.length - a.reports.length || b.figures - a.figures);
}
