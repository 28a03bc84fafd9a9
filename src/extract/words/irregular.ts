import { list } from './list.ts';

/** Irregular verbs by their base: "base past participle". */
export const irregular: ReadonlyMap<string, string> = new Map(
  list(`be was been; have had had; do did done; go went gone; come came come; become became become; lose lost lost; lay laid laid; lie lay lain; give gave given; meet met met; fall fell fallen; pay paid paid; bleed bled bled; freeze froze frozen; shoot shot shot; cut cut cut; beat beat beaten;
    blow blew blown; send sent sent; put put put; take took taken; sweep swept swept; cost cost cost; bring brought brought; find found found; break broke broken; fight fought fought; hold held held; make made made; keep kept kept; catch caught caught; get got got; flee fled fled;
    run ran run; set set set; spring sprang sprung; let let let; dig dug dug; leave left left; drive drove driven; seek sought sought; mow mowed mown; drink drank drunk; draw drew drawn; choke choked choked; leap leapt leapt; slit slit slit; tear tore torn; bind bound bound; strike struck struck; hit hit hit;
    win won won; swim swam swum; fly flew flown; throw threw thrown; lead led led; swallow swallowed swallowed; steal stole stolen; hide hid hidden; quit quit quit; land landed landed; say said said; tell told told; think thought thought; knit knit knit; burn burned burned; hang hanged hanged; stop stopped stopped; drop dropped dropped; drag dragged dragged;
    grab grabbed grabbed; stab stabbed stabbed; club clubbed clubbed; swap swapped swapped; slip slipped slipped; net netted netted; rob robbed robbed; commit committed committed; pass passed passed; char charred charred; usher ushered ushered; suffer suffered suffered; sever severed severed; answer answered answered; transfer transferred transferred; wrap wrapped wrapped`).map(
    (entry) => [entry.split(' ')[0] ?? '', entry],
  ),
);
