import type { Heard } from '../model/comparison.ts';
import type { SpeakerKind } from '../model/speaker.ts';
import type { Dossier } from './dossier.ts';
import { slugged } from './voice.ts';

/** Whom outlets heard, in direct speech or in paraphrase; whoever most outlets heard comes first. */
export function heardOf(dossier: Dossier): Heard[] {
  const voices = new Map<string, Heard>();
  for (const { report, speaker, said, kind, side, quoted } of mentions(dossier)) {
    const key = speaker ?? slugged(said);
    const voice = voices.get(key) ?? { speaker, said, kind, side: null, outlets: [] };
    voice.side ??= side;
    const known = voice.outlets.find(({ outlet }) => outlet === report.outlet);
    if (!known)
      voice.outlets.push({ outlet: report.outlet, how: quoted ? 'quoted' : 'paraphrased', reports: [report.slug] });
    else {
      if (quoted) known.how = 'quoted';
      if (!known.reports.includes(report.slug)) known.reports.push(report.slug);
    }
    voices.set(key, voice);
  }
  return [...voices.values()].sort((a, b) => b.outlets.length - a.outlets.length || (a.said < b.said ? -1 : 1));
}

interface Mention {
  report: { slug: string; outlet: string };
  speaker: string | null;
  said: string;
  kind: SpeakerKind;
  side: string | null;
  quoted: boolean;
}

/** Those whom the text credits, and those on whose word a figure stands. */
const mentions = (dossier: Dossier): Mention[] =>
  dossier.reports.flatMap(({ report, attributions, claims }) => {
    const of = { slug: report.slug, outlet: report.meta.outlet };
    const credited = attributions.map(({ speaker, said, kind, quoted }) => ({
      report: of,
      speaker,
      said: (speaker && dossier.nameOf(speaker)) || said,
      kind,
      side: null,
      quoted,
    }));
    const figures = claims.flatMap((claim) =>
      claim.kind === 'casualty' && claim.speakerSaid !== null
        ? [
            {
              report: of,
              speaker: claim.speaker,
              said: dossier.speakerOf(claim) ?? claim.speakerSaid,
              kind: claim.speakerKind ?? 'other',
              side: claim.side,
              quoted: false,
            },
          ]
        : [],
    );
    return [...credited, ...figures];
  });
