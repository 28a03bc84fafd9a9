import type { z } from 'zod';
import type { Catalogue } from '../../components/catalogue.ts';
import type { ReadEvent } from '../../model/archive.ts';

/** How much of the archive is given out: all of its events, or one. */
export interface Extent {
  catalogue: Catalogue;
  events: readonly ReadEvent[];
}

/** What a cell may hold: a list stands as one text in CSV and as a list in JSON. */
export type Value = string | number | boolean | null | readonly string[];

/** A column, or columns together, that name a record of another table. */
export interface Reference {
  columns: readonly string[];
  table: string;
  /** The columns meant there; the same names where none are given. */
  to?: readonly string[];
}

/** A table of the data. Its schema says the columns, in order, with their types and what they hold; everything else about it (CSV, JSON, dictionary, package) is made from that. */
export interface Table<S extends z.ZodObject = z.ZodObject> {
  /** Name of its files: `claims` is claims.csv and claims.json. */
  name: string;
  about: string;
  schema: S;
  /** The columns that tell its records apart; none where two may be alike. */
  key: readonly string[];
  references: readonly Reference[];
  records(extent: Extent): z.output<S>[];
}

/** A table, its records held to its schema. */
export const table = <S extends z.ZodObject>(definition: Table<S>): Table<S> => definition;
