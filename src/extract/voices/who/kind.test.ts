import { expect, test } from 'vitest';
import type { SpeakerKind } from '../../../model/speaker.ts';
import { kindOf } from './kind.ts';

const bodies: readonly (readonly [SpeakerKind, ...string[]])[] = [
  [
    'government',
    'ministry of interior',
    'coast guard',
    'fire service',
    "prosecutor's office",
    'Department of Mines',
    'civil protection',
    'National Institute for Disaster Management',
    'Osta City Hall',
    'governor',
  ],
  [
    'military',
    'army',
    'ministry of defence',
    'security forces',
    'Southern Command',
    'Armed Forces Directorate',
    'coalition',
    'an army officer',
  ],
  [
    'police',
    'police',
    'district police',
    "Osta County Sheriff's Department",
    'Crime Branch',
    'investigators',
    'a senior police officer',
    'police officials',
  ],
  [
    'health',
    'Ministry of Health',
    'Directorate of Health Services',
    'district hospital',
    'a nurse at the clinic',
    'hospital sources',
    'medical examiner',
    'ambulance service',
  ],
  ['armed-group', 'Marn Liberation Army', 'rebels', 'bandits', 'the separatist group', 'gunmen'],
  ['opposition', 'opposition party', 'opposition senator'],
  [
    'international',
    'Red Cross',
    'UN Security Council',
    'World Health Organization',
    'European Union',
    'Office for the Coordination of Humanitarian Affairs',
  ],
  ['analyst', 'a think tank', 'Institute for Security Studies', 'a military analyst', 'seismologists'],
  ['media', 'state television', 'local media', 'the news agency'],
  ['witness', 'a shopkeeper', 'residents', 'survivors', 'a rescue worker', 'beekeeper'],
  [
    'other',
    'a rights group',
    'lawyers',
    'mountain rescuers',
    'a civil society coalition',
    'teachers union',
    'the airline',
  ],
  [
    'unnamed-official',
    'officials',
    'a senior security official',
    'military sources',
    'government officials',
    'a UN official',
    'source',
  ],
];

test.each(bodies.flatMap(([kind, ...words]) => words.map((said) => [said, kind] as const)))(
  '%s is %s',
  (said, kind) => {
    expect(kindOf(said)).toBe(kind);
  },
);

test.each([
  ['Defence Minister', 'government'],
  ['ambassador of Norway of the United Nations', 'government'],
  ['security official', 'government'],
  ['Col of spokesman', 'military'],
  ['head of the Institute for Peace Studies', 'analyst'],
  ['spokesman of the Marn Liberation Army', 'armed-group'],
  ['community leader', 'other'],
  ['Dr of public health expert', 'analyst'],
])('of a person, %s is %s', (said, kind) => {
  expect(kindOf(said, true)).toBe(kind);
});
