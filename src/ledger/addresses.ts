import type { Fault } from '../model/fault.ts';

/** The list of every address that was ever published, apart from those of reports and claims, which have ledgers of their own. */
export interface AddressBook {
  file: string;
  text: string;
}

/** The name of the list in the ledger's folder. */
export const addressBook = 'addresses.txt';

/** What the list lacks of the addresses of today, and what it has that leads nowhere any more. */
export function holdAddresses(
  book: AddressBook | null,
  now: readonly string[],
): { text: string; added: number; faults: Fault[] } {
  const listed = book?.text.split('\n').filter((line) => line !== '') ?? [];
  const known = new Set(listed);
  const leads = new Set(now);
  const added = now.filter((address) => !known.has(address));
  return {
    text: `${[...listed, ...added].sort().join('\n')}\n`,
    added: added.length,
    faults: listed.flatMap((address, at) => (leads.has(address) ? [] : lost(book?.file ?? '', at + 1, address))),
  };
}

const lost = (file: string, line: number, address: string): Fault => ({
  file,
  line,
  column: 1,
  rule: 'lost-address',
  reason: `/${address}/ was published, and nothing leads from there any more`,
  advice: `Put it back, or add “${address.split('/')[1]}” to \`formerly\` of what is in its place.`,
  fatal: true,
});
