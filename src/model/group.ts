import { z } from 'zod';

/** Whom the effect befell; each with the words that stand for it on the site. */
export const groups = {
  civilians: { label: 'civilians', note: 'Residents, workers, passengers, women, children, patients, journalists.' },
  security: { label: 'security forces', note: 'Army, police, paramilitary, levies, intelligence, guards.' },
  militants: { label: 'militants', note: 'Terrorists, insurgents, rebels, separatists, attackers, gunmen.' },
  officials: { label: 'officials', note: 'Civil officials and politicians.' },
  prisoners: { label: 'prisoners', note: 'Inmates, detainees, fugitives.' },
  people: { label: 'people', note: 'Not told apart: people, persons, victims, bodies, a total.' },
} as const satisfies Record<string, { label: string; note: string }>;

export const Group = z.enum(Object.keys(groups) as [keyof typeof groups, ...(keyof typeof groups)[]]);
export type Group = z.infer<typeof Group>;
