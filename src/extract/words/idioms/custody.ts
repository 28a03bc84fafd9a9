import { list } from '../list.ts';
import { HOMES, type Idioms } from './idioms.ts';

/** Taken, held, let go, got away. */
export const custody: readonly Idioms[] = [
  {
    effect: 'captured',
    frame: 'does',
    note: 'Taken captive.',
    says: list(
      `take^|hold^|keep^|seize^|make^ hostage|hostages|captive|captives; take^|make^ prisoner|prisoners; take^ as hostages|hostage|captives|prisoners; carry^ off; whisk^ away|off; spirit^ away|off; make^ off|away with; march^ off|away; march^ into the bush|forest; lead^ off|away; take^ away; take^ by; take^ into the bush|forest|captivity; drag^ away|off; drive^ off with; cart^ away|off; bundle^|force^|push^ into a|the|~|waiting? car|van|vehicle|vehicles|bush|forest|pickup|suv; take^|abduct^|snatch^ from ~|the? ${HOMES}|school|bus|hostel|farms|church|mosque; herd^ into the bush|forest; hold^ for|to ransom; hold^ against ~ will; keep^ captive; frogmarch^ away; kidnap^ for ransom`,
    ),
  },
  {
    effect: 'captured',
    frame: 'is',
    note: 'Still held.',
    says: list(
      `yet to regain ~? freedom; yet to be released|freed; still in captivity; in captivity; in rebel|enemy|militant|terrorist|~? hands; still held; being held hostage|captive; held hostage|captive; held for|to ransom; held by gunmen|bandits|militants|rebels|kidnappers|pirates|insurgents|hamas|terrorists|armed|unknown|unidentified|the; held by an|a unidentified|unknown|armed|militant|rebel *; held in captivity; in the clutches of; remain^ in captivity`,
    ),
  },
  {
    effect: 'arrested',
    frame: 'does',
    note: 'Taken in.',
    says: list(
      `take^ into|in police|military|protective|preventive|federal|state|judicial? custody|detention; take^ in for questioning|interrogation; bring^ in for questioning; round^ up; pick^ up by; pick^ up; haul^ in|off|away; place^|put^ under arrest|detention|control; place^|put^|keep^|hold^ in police|judicial|preventive|pre-trial|remand|military? custody|detention|jail|prison; place^|put^ under house arrest|detention; put^|send^|land^ behind bars; throw^|put^ in|into jail|prison|cells; lock^ up; catch^ fleeing; catch^ red-handed; send^|commit^ to jail|prison|custody; remand^ in|into|to custody|prison|judicial|police; lead^ away in handcuffs; take^ off in handcuffs; bring^|take^ to police|the? station|police|court? station; hand^|turn^ over to police|the? police|authorities; run^ in; drag^ off|away by police; subdue^ and arrest^; hold^ for questioning; hold^ on suspicion|charges; bring^ to justice`,
    ),
  },
  {
    effect: 'arrested',
    frame: 'is',
    note: 'In custody.',
    says: list(
      `in police|military|judicial|federal|state|government|ice|army|preventive|their|protective? custody|detention; behind bars; under arrest; under house|military|administrative arrest|detention; held for|in questioning|custody|detention; held|detained by police|authorities|troops|soldiers|security|officers|gendarmes; held on suspicion|charges|remand; held under the; held without charge|charges|trial|bail; held pending; held in connection; being held; back in the? custody|cells|jail|prison|detention; in jail|prison|cells|handcuffs; in the cells; on remand; in the dragnet; helping police with; under control of police`,
    ),
  },
  {
    effect: 'escaped',
    frame: 'befalls',
    note: 'Out of custody.',
    says: list(
      `break^ out of?; break^ free|loose; get^ away; flee^|escape^ from? the|a|an|~? *? jail|prison|custody|cells|detention|captivity|captors|jails|prisons|penitentiary|lockup|lock-up; flee^|escape^ from police|lawful custody; flee^ ~ captors|cells; escape^ ~ captors|cells; make^ good ~ escape; make^ ~ escape; make^ a break|dash|run for; walk^ out of; run^ free; go^ over the wall; jump^ bail; slip^ out of|~; slip^ away; give^ ~? captors|guards the slip; give^ police the slip; scale^ the? walls|wall|fence; dig^ ~ way out; tunnel^ out; at large; on the run; on the loose; still at large`,
    ),
  },
  {
    effect: 'escaped',
    frame: 'does',
    note: 'Out of custody by attackers.',
    says: list('break^ * out; spring^ from jail|prison|custody; spirit^ out of jail|prison'),
  },
  {
    effect: 'released',
    frame: 'does',
    note: 'Let go.',
    says: list(
      `let^ go; let^ out; let^ off; set^ free; set^ at liberty; hand^ over; hand^ back; send^ home; bail^ out; free^|release^ on bail|parole|bond; grant^|give^ bail|parole|amnesty|pardon; regain^|gain^|win^ ~? freedom|liberty; get^ bail; walk^ free; release^ from custody|captivity|prison|jail|detention; free^ from captivity|custody|prison|jail; exchange^|swap^ for prisoners|hostages|captives; return^ to ~ families`,
    ),
  },
  {
    effect: 'surrendered',
    frame: 'befalls',
    note: 'Gave up.',
    says: list(
      `give^ ~ up; give^ themselves|himself|herself up; lay^|put^|throw^ down ~? arms|weapons|guns; turn^|hand^ themselves|himself|herself in|over; drop^ ~ weapons|arms; come^ out with ~ hands; raise^ the white flag; wave^ a white flag; join^ the mainstream; yield^ to|themselves; switch^ sides`,
    ),
  },
];
