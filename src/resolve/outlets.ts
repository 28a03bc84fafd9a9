import type { Outlet } from '../model/outlet.ts';
import { foldName } from './fold.ts';
import { remembered } from './remembered.ts';

/** Finds the slug of the wire or outlet that a report names, or null. */
export const outletFinder = remembered((outlets: readonly Outlet[]): ((said: string) => string | null) => {
  const bySaid = new Map<string, Set<string>>();
  for (const outlet of outlets) {
    for (const name of namesOf(outlet)) bySaid.set(name, (bySaid.get(name) ?? new Set()).add(outlet.slug));
  }
  return (said) => {
    const found = [...(bySaid.get(foldName(said)) ?? [])];
    return found.length === 1 ? (found[0] ?? null) : null;
  };
});

/** "Bangor Sentinel Service (BSS)" is also "Bangor Sentinel Service" and "BSS"; wires go by their initials too. */
function namesOf({ name, slug, kind }: Outlet): Set<string> {
  const [, long, short] = /^([^()]{1,80}) \(([^()]{1,20})\)$/.exec(name) ?? [];
  const words = (long ?? name).split(/[ -]/).filter((word) => /^\p{Lu}/u.test(word));
  const initials = kind === 'wire' && words.length > 1 ? [words.map((word) => word[0]).join('')] : [];
  return new Set([name, slug, long, short, ...initials].flatMap((form) => (form ? [foldName(form)] : [])));
}
