/** What a gazetteer knows of a name: the widest sense in which it is a place. */
export type NamedPlaceKind = 'country' | 'province' | 'district' | 'settlement' | 'site';

/** Tells names of places from other names; knows spellings, not identities (these are resolved later). */
export interface Gazetteer {
  /** Kind of the place that bears this name ("Quetta", "North Kivu", any capitalisation of its first letters), else null. */
  kindOf(name: string): NamedPlaceKind | null;
  /** Most words that a name in it has: how far a reader has to look ahead. */
  readonly longest: number;
}
