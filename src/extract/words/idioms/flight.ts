import { list } from '../list.ts';
import { HOMES, type Idioms } from './idioms.ts';

const RUINS =
  'rubble|debris|mud|snow|wreckage|wreck|ruins|earth|soil|sand|ice|collapsed|building|buildings|concrete|landslide|avalanche|boulders|rocks';

/** Lost and saved, driven out and moved. */
export const flight: readonly Idioms[] = [
  {
    effect: 'missing',
    frame: 'is',
    note: 'Not found.',
    says: list(`unaccounted for; out of contact|reach; not|n't yet? accounted for; yet to be found|traced|accounted|located|recovered|rescued|heard; feared|believed|thought|presumed|reported trapped|buried|missing|entombed|lost; feared|believed|thought to be trapped|buried|missing|lost; feared|believed|thought to have been; go^|remain^|report^|list^|declare^ missing; reported|listed|declared as missing; go^ unaccounted for; trapped under|beneath|in|inside|below|underground|amid|between; lost at sea; lost contact; buried|entombed|stuck|pinned under|beneath|in|underneath|below|amid; under|beneath|underneath|below the|~|tonnes|tons|heaps? of? ${RUINS};
      still under|beneath the; believed|still trapped|buried|missing|lost; not|n't yet? been found|seen|traced|located|heard|accounted; not|n't yet? found|located|accounted; not be found|traced|located|reached; without trace; without a trace; not|n't returned|reappeared; fail^ to return; never returned|seen|found|recovered|located|accounted; being searched|sought|looked for; still being searched|sought for; still searched for; not|n't answered the roll; last seen; nowhere to be found; cut off from contact; disappear^ without trace; swallowed up? by`),
  },
  {
    effect: 'missing',
    frame: 'does',
    note: 'Carried away by water; to their deaths is a killing.',
    says: list(
      'sweep^|wash^|carry^|drag^ away|off|overboard; sweep^|wash^|carry^|drag^|pull^ out? to|into|off sea|rocks|the; sweep^ off',
    ),
  },
  {
    effect: 'rescued',
    frame: 'does',
    note: 'Saved.',
    says: list(`pull^|bring^|carry^|drag^|dig^|take^|haul^|lift^|get^|winch^ out|up|ashore|back|from? alive|safely|unharmed|unhurt|unscathed; pull^|pluck^|haul^|drag^|lift^|hoist^|fish^|winch^|dig^|cut^|free^|extract^ from; pull^|drag^|haul^|fish^|lift^|dig^|winch^ out; pull^|drag^|haul^ out? of the; cut^ free|loose|out; cut^ out of; bring^|take^|pull^|lift^|lead^|guide^|carry^|ferry^|haul^|whisk^|fly^|drag^|winch^|hoist^|escort^|usher^|row^|transport^|help^ to safety|shore|dry; bring^ ashore|aboard; bring^|haul^|lift^|winch^|pull^|hoist^ to the? surface|shore|land|bank; bring^|pull^|take^|get^|carry^|dig^|haul^|lift^|lead^ out|up|ashore|back|down … alive|safely|unharmed|unhurt|safe; pull^|haul^|take^|hoist^ aboard|on? board; take^ on board|aboard; pull^ alive; find^|locate^|recover^|retrieve^|trace^ alive|safe|unharmed|unhurt|well; find^|locate^ safe and; find^ clinging;
      pick^ up at|from sea; pick^ up from the? water|sea|raft; pick^ up by the|a|an? *? fishermen|lifeboat|coastguard|coast|navy|ship|boat|vessel|trawler|tanker|freighter|helicopter|fishing|rescue|rescuers|ferry; take^|lift^|winch^|hoist^|pluck^|pull^|bring^|carry^ off a|an|the|~? *? rooftops|rooftop|roofs|roof|ship|vessel|boat|mountain|ledge|cliff|cliffs|rocks|tower|balcony|face|hull|deck|bridge|crane; pluck^ to safety; free^ from the? rubble|wreckage|debris|wreck|lift|elevator|car|vehicle; carry^ down the? stairs|ladder|ladders|mountain; carry^ down|out; pull^ out of the? rubble|wreckage|water|sea|river; free^ unharmed|unhurt; lead^ out of|to; bring^ down safely; bring^|carry^|help^|get^|lead^ … down by ladder|ladders|crane|rope|ropes|helicopter`),
  },
  {
    effect: 'displaced',
    frame: 'befalls',
    note: 'Homes left.',
    says: list(
      `flee^|leave^|abandon^|lose^|vacate^|quit^ ~ ${HOMES}; flee^|leave^|abandon^ ~ burning|flooded|damaged|ruined|ancestral|destroyed *; lose^ the roofs|roof over; flee^ the area|region|city|town|village|villages|fighting|violence|camp|war|conflict|country|province|clashes|offensive|shelling|bombardment|advance|unrest|flooding|floods|eruption|wildfire|wildfires|flames; leave^ village|villages; take^ flight; flee^ on|to|from|across|toward|towards|over|north|south|east|west|abroad|inland; take^|seek^|find^ refuge|shelter; take^ to the hills|bush|mountains|forests|roads; flee^; become^ homeless|refugees; end^ up homeless; has|have|had moved out`,
    ),
  },
  {
    effect: 'displaced',
    frame: 'does',
    note: 'Driven from home.',
    says: list(
      `render^|make^|leave^ homeless|displaced|shelterless; leave^ without a? home|homes|roof|roofs|shelter|house|houses; drive^|force^|push^|chase^|burn^|bomb^|flood^|turn^|throw^ from|out of ~ ${HOMES}; drive^|force^|push^|chase^ from|out; force^|compel^|oblige^ to flee|leave|abandon|move; have|had|has to flee|leave|abandon; have|had|has to move out; burn^|bomb^|flood^ out`,
    ),
  },
  {
    effect: 'displaced',
    frame: 'is',
    note: 'Homeless as a state.',
    says: list('without a? home|homes|roof|shelter; internally displaced'),
  },
  {
    effect: 'evacuated',
    frame: 'does',
    note: 'Moved by others.',
    says: list(
      `order^|tell^|instruct^|direct^|urge^|ask^|advise^ to leave|vacate|abandon|flee ~ ${HOMES}; order^|tell^|instruct^|direct^|urge^|ask^|advise^|force^ to evacuate|relocate; order^ out; order^|tell^ to move|go to higher|safer ground|areas; order^ out of ~|the ${HOMES}; order^|tell^ to get|move out; move^|shift^|take^|transfer^|bring^|transport^|bus^|carry^|relocate^|send^|drive^ to|into the|temporary|emergency|relief|evacuation|safer|higher? shelter|shelters|tents|camps|camp|centres|centers|centre|center|ground|places|place|areas|area|safety|grounds|accommodation; move^ out; move^ out of ~ ${HOMES}; move^ from ~ ${HOMES}; move^|shift^|take^|bring^ to safety|safer; shift^ to relief|shelter; bus^|fly^|ship^|airlift^|ferry^ out; clear^ from ~ ${HOMES}; move^ to higher ground`,
    ),
  },
];
