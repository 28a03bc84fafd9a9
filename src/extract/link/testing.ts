import { expect, test } from 'vitest';
import { type Item, itemsOf } from '../items.ts';
import { lex } from '../lex.ts';
import { readLabel } from '../passage.ts';
import { groupOf, link } from './index.ts';
import type { Carry, Scene } from './scene.ts';

/** A figure as bound: "killed security 12", "injured people 50+", "missing people 30–40"; ⊂ is a part of another. */
export interface Claim {
  text: string;
  rule: string;
}

/**
 * The claims of the last of some sentences. A sentence before it, told off by " // ", says what it goes on from; one in
 * bold is the label of its list item.
 */
export function claimsOf(words: string): Claim[] {
  let claims: Claim[] = [];
  let carry: Carry | null = null;
  let label: Scene['label'] = { effect: null, group: null };
  for (const sentence of words.split(' // ')) {
    const bold = /^\*\*(.{1,70})\*\*$/.exec(sentence)?.[1];
    if (bold) label = readLabel(bold);
    else ({ claims, carry } = read(sentence, carry, label));
  }
  return claims;
}

function read(sentence: string, before: Carry | null, label: Scene['label']): { claims: Claim[]; carry: Carry | null } {
  const tokens = lex(sentence, 0, sentence.length);
  const scene: Scene = { tokens, items: itemsOf(tokens), bound: new Map(), carry: before, label };
  link(scene);
  let carry = before;
  const claims = [...scene.bound]
    .sort(([a], [b]) => a - b)
    .map(([at, { effect, part, rule }]) => {
      const group = groupOf(scene, at);
      carry = { effect, group, near: true, people: group, peopleNear: true } as Carry;
      return { text: `${effect} ${group} ${boundsOf(scene.items[at])}${part ? ' ⊂' : ''}`, rule };
    });
  return { claims, carry };
}

function boundsOf(item: Item | undefined): string {
  const { low, high } = item?.fig ?? { low: 0, high: null };
  return high === null ? `${low}+` : high === low ? `${low}` : `${low}–${high}`;
}

/** A rule's phrasings: what is meant, and the ways to say it. The rule reads at least one of the figures. */
export const means = (rule: string, table: readonly (readonly [claims: string, ...phrasings: string[]])[]): void =>
  test.each(table.flatMap(([meant, ...phrasings]) => phrasings.map((words) => [words, meant] as const)))(
    `${rule}: %s`,
    (words, meant) => {
      const claims = claimsOf(words);
      expect(claims.map(({ text }) => text).join('; ')).toBe(meant);
      expect(claims.map((claim) => claim.rule)).toContain(rule);
    },
  );
