import { list } from './list.ts';

/** Verbs of saying, by what the speaker does; "base" or "base past participle". */
export const saying: readonly { note: string; verbs: readonly string[] }[] = [
  {
    note: 'Plain reports.',
    verbs:
      list(`say said said; tell told told; add; state; announce; confirm; report; declare; disclose; reveal; specify; indicate; inform; recount; detail; describe; write wrote written; tweet; post; note; explain; stress; clarify; brief; recall; relate; reiterate; repeat; narrate; remark; mention; speak spoke spoken; testify;
      emphasise; emphasize; elaborate; comment; observe; respond; reply; conclude; issue; release; read read read; quote; record; register; list; document; verify; publish; opine; assert; aver; understand understood understood; learn`),
  },
  {
    note: 'Contested.',
    verbs: list(
      'claim; allege; insist; maintain; acknowledge; admit; concede; contend; argue; boast; accuse; suggest; believe; warn; fear; think thought thought; threaten; urge; vow; expect',
    ),
  },
  {
    note: 'Figures put by somebody.',
    verbs: list(
      'put put put; give gave given; count; estimate; reckon; tally; calculate; certify; place; set set set; revise; raise; lower; update; number; cite; sum',
    ),
  },
];

/** Verbs by which a speaker says that it is not so. */
export const denying: readonly string[] = list('deny; refute; reject; dismiss; dispute; rebut; debunk; disprove');

/** Verbs that are no effect and no saying, so that a clause with one of them says something else; `!` as in the verbs of effect. Regular pasts of other verbs are known by their ending. */
export const otherVerbs: readonly string[] = list(`
  render; yield; attack; storm; hit hit hit; strike struck struck; target; launch; open; fire; throw threw thrown; explode; detonate; ram; crash; collapse; begin began begun; start; end; stop; continue; carry; conduct; take took taken; make made made; hold held held; bring brought brought; come came come; go went gone; run ran run; leave left left; reach;
  rise rose risen; climb; jump; fall fell fallen; drop; grow grew grown; increase; raise; lower; see saw seen; find found found; show showed shown; know knew known; call; name; belong; include; contain; work; live; stay; stand stood stood; sit sat sat; move; turn; follow; lead led led; head; join; meet met met; face; serve; travel; arrive;
  return; visit; pass; cross; enter; break broke broken; burn; destroy; damage; seal; suspend; close; cancel; block; seize; recover; retake retook retaken; repel; foil; regain; lift; send sent sent; transfer; shift; rush; admit; treat; identify; search; seek sought sought; look; want; need; try; attempt; use; help; support; condemn; denounce;
  praise; blame; vow; ask; demand; hope; consider; expect; plan; order; appeal; deploy; respond; draw drew drawn; cover; spread spread spread; set set set; put put put; keep kept kept; let let let; get got got; give gave given; happen; occur; last; remain; appear; seem; become became become; overturn; capsize; sink sank sunk; derail; plunge;
  slam; veer; flood; submerge; erupt; shake shook shaken; ravage; batter; trigger; cause; spark; prompt; mark; represent; account; comprise; total; exceed; approach; double; triple; wear wore worn; flee fled fled; hide hid hidden; walk; drive drove driven; fly flew flown; swim swam swum; survive; attend; gather; celebrate; pray; sleep slept slept;
  play; buy bought bought; sell sold sold; pay paid paid; lay laid laid; build built built; win won won; beat beat beaten; fight fought fought; battle; clash; raid; ambush; besiege; surround; shell; bomb; shoot shot shot; stab; loot; torch; vandalise; inflict; suffer; sustain; receive; lose lost lost; undergo underwent undergone; involve; concern;
  affect; impact; threaten; force; compel; oblige; allow; enable; prevent; protect; defend; guard; patrol; monitor; investigate; probe; examine; test; check; screen; charge; convict; sentence; accuse; suspect; question; interrogate; display; parade; broadcast broadcast broadcast; film; photograph; record; release; share; circulate; publish; print; air;
  issue; sign; agree; refuse; decline; accept; offer; provide; supply; distribute; deliver; collect; count; measure; compare; contrast; differ; vary; match; fit; contradict; revise; correct; withdraw withdrew withdrawn; retract; update; say; speak; flag; dig dug dug; drag; bury; mourn; grieve; commemorate; honour; honor; remember; mention; own;
  catch caught caught; blow blew blown; drink drank drunk; bear bore borne; bend bent bent; cast cast cast; choose chose chosen; cling clung clung; creep crept crept; deal dealt dealt; eat ate eaten; feel felt felt; forget forgot forgotten; hang hung hung; hear heard heard; kneel knelt knelt; lend lent lent; mean meant meant; ride rode ridden; ring rang rung; shut shut shut;
  slide slid slid; speed sped sped; spend spent spent; split split split; steal stole stolen; stick stuck stuck; swear swore sworn; sweep swept swept; swing swung swung; tear tore torn; wake woke woken; weep wept wept; vote; protest; march; rally; possess; shelter; house; host; feed fed fed; clear; evict; queue; wait; halt; park; board;
  disembark; land; depart; arise arose arisen; !bet bet bet; !bid bid bid; bind bound bound; bite bit bitten; bleed bled bled; breed bred bred; !burst burst burst; cost cost cost; cut cut cut; fling flung flung; forbid forbade forbidden; foresee foresaw foreseen; forgive forgave forgiven; freeze froze frozen; grind ground ground; leap leapt leapt;
  light lit lit; mislead misled misled; mistake mistook mistaken; overcome overcame overcome; overrun overran overrun; oversee oversaw overseen; overtake overtook overtaken; overthrow overthrew overthrown; outrun outran outrun; quit quit quit; rebuild rebuilt rebuilt; sew sewed sewn; shed shed shed; !shine shone shone; shrink shrank shrunk; sing sang sung;
  sow sowed sown; spill spilt spilt; !spin spun spun; spit spat spat; spoil spoilt spoilt; !spring sprang sprung; sting stung stung; !string strung strung; strive strove striven; swell swelled swollen; teach taught taught; thrust thrust thrust; tread trod trodden; undertake undertook undertaken; uphold upheld upheld; upset upset upset; weave wove woven;
  withhold withheld withheld; withstand withstood withstood
`);
