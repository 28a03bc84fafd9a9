import { formsOf, type VerbForm } from './inflect.ts';

/**
 * What a verb of speech asks for, so that its subject speaks.
 * `say`: nothing more. `act`: nothing more, but its subject must be somebody (a "toll" condemns nobody).
 * `stance`: the same, but figures in its object are the report's ("condemned the attack that killed 40").
 * `figure`: a number. `that`: a clause, a quotation or a number. `to`: somebody to do something. `sorrow`: condolences.
 */
export type Demand = 'say' | 'act' | 'stance' | 'figure' | 'that' | 'to' | 'sorrow';

export interface SpeechVerb {
  demand: Demand;
  forms: readonly VerbForm[];
  denies: boolean;
}

const verbs: Readonly<Record<Demand, string>> = {
  say: `say said said;tell told told;add;state;announce;confirm;report;declare;disclose;reveal;specify;indicate;inform;intimate;recount;detail;describe;write wrote written;tweet;note;stress;explain;clarify;recall;relate;reiterate;
    repeat;narrate;remark;mention;speak spoke spoken;testify;emphasise;emphasize;underline;underscore;highlight;elaborate;comment;opine;assert;aver;claim;allege;insist;maintain;acknowledge;admit;concede;contend;argue;
    boast;suggest;believe;warn;estimate;reckon;predict;forecast forecast forecast;caution;complain;assure;swear swore sworn;joke;lament;attest;affirm;outline;continue;counter;proclaim;concur;confess;divulge;hint;stipulate;stated`,
  stance: `condemn;denounce;deplore;rubbish;ridicule;mock;decry;criticise;criticize;slam;praise;laud;hail;commend;applaud;salute;congratulate;thank;appeal;apologise;apologize;regret;mourn;justify;express;voice;pray;implore;plead;demand`,
  act: `accuse;blame;fault;vow;pledge;promise;urge;term;brand;dub;label;identify;attribute;quote;cite;threaten;deny;refute;reject;dismiss;dispute;rebut;debunk;disprove;downplay`,
  figure: `put put put;give gave given;count;place;set set set;record;register;tally;calculate;certify;revise;raise;lower;update;list;document;verify;publish;release;issue;log;peg;tabulate;compute;make made made;track;note;total`,
  that: `find found found;show showed shown;think thought thought;hope;expect;fear;suspect;observe;respond;reply;answer;post;read read read;agree;brief;signal;imply;worry;doubt;guarantee;assess;rule;conclude`,
  to: `ask;advise;instruct;order;call;direct;encourage;beg;invite;tell told told;request;remind;recommend;propose;warn;appeal;threaten`,
  sorrow: `offer;extend;convey;send sent sent;share`,
};

const denying = new Set('deny refute reject dismiss dispute rebut debunk disprove'.split(' '));

/** Verbs of speech by their forms in lower case; a form that several verbs share counts for the least demanding. */
export const speech: ReadonlyMap<string, SpeechVerb> = indexed();

function indexed(): Map<string, SpeechVerb> {
  const found = new Map<string, SpeechVerb>();
  for (const [demand, table] of Object.entries(verbs) as [Demand, string][])
    for (const verb of table.split(/;\s*/)) {
      const denies = denying.has(verb);
      for (const [form, word] of formsOf(verb)) {
        const known = found.get(word);
        if (!known) found.set(word, { demand, forms: [form], denies });
        else if (known.demand === demand && !known.forms.includes(form))
          found.set(word, { ...known, forms: [...known.forms, form] });
      }
    }
  return found;
}

/** Participles behind which "by" names who spoke: "as reported by", "figures released by", "a claim made by". */
export const spokenBy: ReadonlySet<string> = new Set(
  'reported announced confirmed given issued communicated released quoted compiled attributed said told claimed published estimated recorded stated described cited provided disclosed verified documented made supplied put shared posted broadcast aired carried relayed acknowledged denied disputed rejected condemned tallied counted collected collated gathered kept maintained signed written circulated presented certified registered declared alleged'.split(
    ' ',
  ),
);

/** Of these, the ones that captors and attackers do as well ("released by the kidnappers"): they speak only of words and figures. */
export const alsoDeeds: ReadonlySet<string> = new Set(
  'claimed verified documented counted collated certified released put made given carried gathered collected kept maintained recorded issued shared supplied provided registered'.split(
    ' ',
  ),
);
