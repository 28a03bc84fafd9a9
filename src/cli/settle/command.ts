import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { readUnsettled } from '../../archive.ts';
import { addressBook, type Decision, readDecision, type Settled, settledText } from '../../ledger/index.ts';
import { countInWords } from '../../model/wording.ts';
import { faultLines } from '../faults.ts';
import { absolute, asTyped } from '../files.ts';
import { planLines } from './plan.ts';
import { writeAll } from './write.ts';

const usage = `usage: npm run --silent settle -- [--write] [--pick CHOICE]… [--on DATE] [CONTENT]
  --write   writes the ledger of every report; without it, what would be written is shown
  --pick    a choice that only an editor can make:
              "c-… same because …"               it was misread before: a new version of the same claim
              "c-… same c-… because …"           of several that it may be, it is this one
              "c-… withdrawn because …"          it is no claim, or none any more
              "c-… superseded c-…[,c-…]"         these have taken its place
              "c-… split c-…,c-… because …"      it was read as one, and is several
              "c-… merged c-… because …"         it was read apart, and is part of this one
              "c-… redacted because …"           its words are taken away, from the ledger too
              "r-… withdrawn because …"          the report is gone with all its claims
            "*" instead of an id makes the choice for all that offer it
  --on      the day to settle on (YYYY-MM-DD); without it, today
  CONTENT   the content folder; without it, content/`;

/** What a command says and how it ends: 0 all is well, 1 something stands in the way, 2 it was not understood. */
export interface Outcome {
  code: 0 | 1 | 2;
  out: string[];
  err: string[];
}

/** Shows, or writes, what the ledger lacks of all that is read. */
export function settleCommand(args: readonly string[]): Outcome {
  const command = readCommand(args);
  if (typeof command === 'string') return { code: 2, out: [], err: [command, usage] };
  const { archive, settled } = readUnsettled(command.content, command.picks);
  const faults = archive.faults.filter(({ fatal }) => fatal).map((fault) => ({ ...fault, file: asTyped(fault.file) }));
  const refusals = [...faultLines(faults), ...misfits(settled, command)];
  if (refusals.length === 0) return carriedOut(settled, command);
  return { code: 1, out: [], err: [...refusals, 'Nothing is settled until each of these is dealt with.'] };
}

interface Command {
  write: boolean;
  picks: Decision[];
  on: string;
  content: string;
}

/** What was typed, or what is wrong with it. */
function readCommand(args: readonly string[]): Command | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        write: { type: 'boolean', default: false },
        pick: { type: 'string', multiple: true, default: [] },
        on: { type: 'string', default: new Date().toISOString().slice(0, 10) },
      },
    });
    const [content, ...more] = positionals;
    if (more.length > 0) return 'one content folder can be settled at a time';
    if (!z.iso.date().safeParse(values.on).success) return `“${values.on}” is no day`;
    const picks = values.pick.map(readDecision);
    const wrong = picks.filter((pick) => typeof pick === 'string');
    if (wrong.length > 0) return wrong.join('\n');
    return {
      write: values.write,
      picks: picks.filter((pick) => typeof pick !== 'string'),
      on: values.on,
      content: content === undefined ? resolve('content') : absolute(content),
    };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Choices that nothing waits for, and a day that lies before what is settled. */
function misfits({ idle, settlements }: Settled, { on }: Command): string[] {
  return [
    ...idle.map(({ subject, action }) => `${subject} awaits no such choice as “${action}”`),
    ...settlements.flatMap(({ ledger }) =>
      ledger && ledger.day > on
        ? `${asTyped(ledger.file)} was settled on ${ledger.day}, which is later than ${on}`
        : [],
    ),
  ];
}

function carriedOut({ settlements, addresses }: Settled, { write, on, content }: Command): Outcome {
  const done = (...last: string[]): Outcome => ({
    code: 0,
    out: [...planLines(settlements, addresses), ...last],
    err: [],
  });
  if (settlements.length === 0 && addresses.added === 0) return done('All that is read is settled.');
  if (!write) return done('Nothing is written yet: add --write.');
  const texts = new Map(settlements.map((settlement) => [`${settlement.report}.jsonl`, settledText(settlement, on)]));
  if (addresses.added > 0) texts.set(addressBook, addresses.text);
  try {
    writeAll(`${content}/ledger`, texts);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { code: 1, out: [], err: [`${asTyped(content)}/ledger cannot be written: ${reason}`] };
  }
  return done(`Settled ${countInWords(settlements.length, 'report')} on ${on}.`);
}
