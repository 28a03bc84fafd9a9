import { list } from '../list.ts';
import type { Idioms } from './idioms.ts';

/** Dying and killing. */
export const death: readonly Idioms[] = [
  {
    effect: 'killed',
    frame: 'befalls',
    note: 'Ways of dying.',
    says: list(`lose^ ~? life|lives; lay^ down ~ life|lives; give^ ~ life|lives; give^ up the ghost; breathe^ ~ last; draw^ ~ last breath; embrace^ martyrdom|shahadat|shahadah; achieve^ martyrdom; attain^ martyrdom|shahadat; meet^ ~ death|deaths|end|fate|maker; fall^ in battle|action|combat;
      pay^ with ~ life|lives; pay^ the ultimate|supreme price; make^ the ultimate|supreme sacrifice; sacrifice^ ~ life|lives; not|n't survive; not|n't be^ saved|revived|resuscitated; not|n't live through; not|n't make it; go^ down fighting; drop^ dead; fall^ dead; pass^ away; burn^|burnt to death; bleed^ to death; bleed^ out; freeze^ to death; starve^ to death; choke^ to death; suffocate^ to death; fall^|plunge^|jump^|leap^ to ~ death|deaths;
      succumb^ to; be^ no more; come^ to ~ death|deaths; drink^ the cup of martyrdom; fail^ to survive; burn^ alive; commit^ suicide; take^ ~ own life|lives; die^ by|of suicide; end^ up dead; go^ to ~ death|deaths; go^ to ~ grave|graves; turn^ up dead; wash^ up|ashore dead`),
  },
  {
    effect: 'killed',
    frame: 'does',
    note: 'Ways of killing.',
    says: list(`pronounce^|declare^|certify^|confirm^|rule^ dead|deceased; pronounce^|declare^|certify^|confirm^ as dead|deceased; confirm^|pronounce^|certify^|declare^ to be dead|deceased; shoot^ dead; shoot^ and kill^; shoot^ to death; shoot^ fatally; fatally shoot^|stab^|wound^|injure^|hurt^|strike^|hit^|crush^|mauled|gored|beaten; mortally wound^; gun^ down; mow^ down; cut^ down; hack^ to|down; hack^ with machetes|axes|knives; beat^ to death; stab^ to death; knife^ to death; club^ to death; kick^ to death; stone^ to death; torture^ to death; choke^ to death; strangle^ to death; maul^ to death; gore^ to death; bludgeon^ to death; burn^|burnt alive; burn^|burnt to death; blown up|apart; char^ to death; roast^ alive; bury^ alive; swallow^ alive;
      crush^ to death; trample^ to death; squeeze^ to death; starve^ to death; scald^ to death; blow^ to pieces|bits; blow^ apart; tear^ apart; cut^ to pieces; burn^ beyond recognition; send^|dispatch^ to hell; send^ to ~ death|deaths|grave|graves; put^ to death|the sword; take^ out; sweep^|wash^|drag^|crush^ to ~ death|deaths; finish^ off; wipe^ out; do^ to death; lynch^ to death; claim^ the? life|lives of; take^ the life|lives of; cost^ the life|lives of; cost^ ~ life|lives; snuff^ out; bring^ down;
      pick^ off; do^ away with; kill^ off; leave^ for dead; mow^ to death; slit^ the throats|throat of; cut^ the throats|throat of; send^ to the gallows; burn^ to cinders|ashes`),
  },
  {
    effect: 'killed',
    frame: 'is',
    note: 'Dead as a state.',
    says: list(
      `find^ dead|lifeless|hanged|hanging|drowned|murdered|floating; find^ shot|hacked|strangled|beaten to? death|dead; presume^|believe^|report^|fear^|think^|list^ dead|deceased; left|lying dead; lie^ dead; dead on|upon arrival; brought|carried|taken|pulled|dug|hauled|dragged|fished|recovered|retrieved|winched|lifted|borne out|up|ashore? dead|lifeless; in body bags; recovered|pulled dead|lifeless from; confirmed killed|deaths; known dead; known to have died|perished; known to be dead; charred to death; charred beyond recognition`,
    ),
  },
];
