import { z } from 'zod';

/** What happened to the people counted; each with the words that stand for it on the site. */
export const effects = {
  killed: { label: 'killed', note: 'Dead, died, slain, lost their lives; bodies; the death toll.' },
  injured: { label: 'injured', note: 'Wounded, hurt, in hospital for wounds.' },
  missing: { label: 'missing', note: 'Unaccounted for, feared trapped.' },
  captured: { label: 'captured', note: 'Abducted, kidnapped, held hostage, taken captive.' },
  arrested: { label: 'arrested', note: 'Detained, rounded up, recaptured by the authorities.' },
  escaped: { label: 'escaped', note: 'Broke out of custody; freed by attackers in a jail raid.' },
  released: { label: 'released', note: 'Let go by captors or authorities.' },
  rescued: { label: 'rescued', note: 'Pulled out alive, saved, taken from captors by the authorities.' },
  displaced: { label: 'displaced', note: 'Fled their homes, made homeless.' },
  evacuated: { label: 'evacuated', note: 'Moved out of danger by others.' },
  surrendered: { label: 'surrendered', note: 'Gave themselves up, laid down arms.' },
  casualties: { label: 'killed or injured', note: 'Killed and injured not told apart.' },
} as const satisfies Record<string, { label: string; note: string }>;

export const Effect = z.enum(Object.keys(effects) as [keyof typeof effects, ...(keyof typeof effects)[]]);
export type Effect = z.infer<typeof Effect>;
