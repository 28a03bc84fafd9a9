/** Words that build sentences, by their work. One word may do several; the rules decide by its neighbours. */
export const prepositions = list(
  'in on at near from of to by with for during outside inside across around off over under above below between among amongst amid amidst against towards toward into onto along within without since until till through throughout via per despite following behind beyond about as beside besides alongside than including excluding like concerning regarding after before upon',
);
export const conjunctions = list('and or but nor & yet plus');
export const subordinators = list(
  'when while because although though if unless whereas where once whether as after before until since so',
);
export const relatives = list('who whom whose which that');
export const be = list(
  "is are was were be been being am 's get gets got getting 're remain remains remained remaining become becomes became lay lie lies",
);
export const have = list("has have had having 've");
export const modals = list('will would can could may might must shall should do does did cannot');
export const negatives = list("not n't never neither nor");
export const determiners = list(
  'the a an this that these those its their his her our my your each every all both any some another other such',
);
export const possessives = list('its their his her our my your');
export const pronouns = list(
  'he she it they them him us we i you himself herself themselves itself ourselves one who nobody everyone someone anybody',
);
export const adverbs = list(
  'also still later so far already just only even too now then again ago there here yet alone soon once twice overnight alike apart together today yesterday tomorrow tonight meanwhile however thus hence thereby instead else mostly ever never later earlier afterwards thereafter meantime moreover further alive dead unhurt unharmed unscathed safely overnight',
);

/** Verbs of saying, by what the speaker does; "base" or "base past participle". */
export const saying: readonly { note: string; verbs: readonly string[] }[] = [
  {
    note: 'Plain reports.',
    verbs: [
      'say said said',
      'tell told told',
      'add',
      'state',
      'announce',
      'confirm',
      'report',
      'declare',
      'disclose',
      'reveal',
      'specify',
      'indicate',
      'inform',
      'recount',
      'detail',
      'describe',
      'write wrote written',
      'tweet',
      'post',
      'note',
      'explain',
      'stress',
      'clarify',
      'brief',
      'recall',
      'relate',
      'reiterate',
      'repeat',
      'narrate',
      'remark',
      'mention',
      'speak spoke spoken',
      'testify',
      'emphasise',
      'emphasize',
      'elaborate',
      'comment',
      'observe',
      'respond',
      'reply',
      'conclude',
      'issue',
      'release',
      'read read read',
      'quote',
      'record',
      'register',
      'list',
      'document',
      'verify',
      'publish',
      'opine',
      'assert',
      'aver',
      'understand understood understood',
      'learn',
    ],
  },
  {
    note: 'Contested.',
    verbs: [
      'claim',
      'allege',
      'insist',
      'maintain',
      'acknowledge',
      'admit',
      'concede',
      'contend',
      'argue',
      'boast',
      'accuse',
      'suggest',
      'believe',
      'warn',
      'fear',
      'think thought thought',
      'threaten',
      'urge',
      'vow',
      'expect',
    ],
  },
  {
    note: 'Figures put by somebody.',
    verbs: [
      'put put put',
      'give gave given',
      'count',
      'estimate',
      'reckon',
      'tally',
      'calculate',
      'certify',
      'place',
      'set set set',
      'revise',
      'raise',
      'lower',
      'update',
      'number',
      'cite',
      'sum',
    ],
  },
];

/** Verbs by which a speaker says that it is not so. */
export const denying = ['deny', 'refute', 'reject', 'dismiss', 'dispute', 'rebut', 'debunk', 'disprove'];

/** Nouns that stand for what somebody says: "by Bugti's count", "in the ISPR's figures". */
export const accounts = list(
  'count account figure figures reckoning tally estimate estimates words version statement report reports numbers data bulletin update toll calculation assessment',
);

/** Verbs that are no effect and no saying, so that a clause with one of them says something else; with forms where irregular. */
export const otherVerbs =
  list2(`attack;storm;hit hit hit;strike struck struck;target;launch;open;fire;throw threw thrown;explode;detonate;ram;crash;collapse;begin began begun;start;end;stop;continue;carry;conduct;take took taken;make made made;hold held held;
bring brought brought;come came come;go went gone;run ran run;leave left left;reach;rise rose risen;climb;jump;fall fell fallen;drop;grow grew grown;increase;raise;lower;see saw seen;find found found;show showed shown;know knew known;call;name;belong;include;contain;
work;live;stay;stand stood stood;sit sat sat;move;turn;follow;lead led led;head;join;meet met met;face;serve;travel;arrive;return;visit;pass;cross;enter;break broke broken;burn;destroy;damage;seal;suspend;close;cancel;block;seize;recover;retake retook retaken;repel;foil;
regain;lift;send sent sent;transfer;shift;rush;admit;treat;identify;search;seek sought sought;look;want;need;try;attempt;use;help;support;condemn;denounce;praise;blame;vow;call;ask;demand;hope;consider;expect;plan;order;appeal;deploy;respond;draw drew drawn;cover;spread spread spread;
set set set;put put put;keep kept kept;let let let;get got got;give gave given;happen;occur;last;remain;appear;seem;become became become;overturn;capsize;sink sank sunk;derail;plunge;slam;veer;swept;flood;submerge;erupt;shake shook shaken;ravage;batter;trigger;cause;spark;prompt;mark;represent;account;comprise;total;reach;exceed;approach;double;triple;
wear wore worn;flee fled fled;hide hid hidden;walk;drive drove driven;fly flew flown;swim swam swum;survive;recover;attend;gather;celebrate;pray;sleep slept slept;play;buy bought bought;sell sold sold;pay paid paid;lay laid laid;build built built;win won won;beat beat beaten;fight fought fought;battle;clash;raid;ambush;besiege;surround;shell;bomb;shoot shot shot;stab;loot;torch;vandalise;
inflict;suffer;sustain;receive;lose lost lost;face;undergo underwent undergone;involve;concern;affect;impact;threaten;force;compel;oblige;allow;enable;prevent;protect;defend;guard;patrol;monitor;investigate;probe;examine;test;check;screen;charge;convict;sentence;try;accuse;suspect;question;interrogate;
display;parade;broadcast broadcast broadcast;film;photograph;record;release;share;circulate;publish;print;air;issue;sign;agree;refuse;decline;accept;offer;provide;supply;distribute;deliver;collect;gather;count;measure;compare;contrast;differ;vary;match;fit;contradict;revise;correct;withdraw withdrew withdrawn;retract;update;raise;say;speak;flag;dig dug dug;drag;bury;mourn;grieve;commemorate;honour;honor;remember;mention;own;catch caught caught;bear bore borne;bend bent bent;cast cast cast;choose chose chosen;cling clung clung;creep crept crept;deal dealt dealt;eat ate eaten;feel felt felt;forget forgot forgotten;hang hung hung;hear heard heard;kneel knelt knelt;lend lent lent;mean meant meant;ride rode ridden;ring rang rung;shut shut shut;slide slid slid;speed sped sped;spend spent spent;split split split;steal stole stolen;stick stuck stuck;swear swore sworn;sweep swept swept;swing swung swung;tear tore torn;wake woke woken;weep wept wept;vote;protest;march;rally;gather;possess;shelter;house;host;feed fed fed;clear;evict;queue;wait;stop;halt;park;board;disembark;land;depart`);

function list(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

function list2(words: string): readonly string[] {
  return words
    .split(/;\s?/)
    .map((word) => word.trim())
    .filter(Boolean);
}
