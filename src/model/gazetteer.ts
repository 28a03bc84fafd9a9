/** What a gazetteer knows of a name: the sense in which it is best known as a place. */
export type NamedPlaceKind = 'country' | 'province' | 'district' | 'settlement' | 'site';

/** Tells names of places from other names; knows spellings, not identities (these are resolved later). */
export interface Gazetteer {
  /** Kind of the place best known by this name, capitalised as in prose or in capitals ("Quetta", "North Kivu", "al-Hasakah", "SANGER"), else null. */
  kindOf(name: string): NamedPlaceKind | null;
  /** Whether a name of a place is as well a common word, a given name or a surname ("Hub", "Said", "Jordan"): to be believed only beside a locative cue. */
  doubtful(name: string): boolean;
  /** Most words that a name in it has: how far a reader has to look ahead. */
  readonly longest: number;
}
