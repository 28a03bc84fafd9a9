import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { readArchive } from '../archive.ts';
import { misused } from './arguments.ts';
import { absolute, asTyped } from './files.ts';
import { sameAddress, slugOf, sourceOf } from './new/draft.ts';
import { type Answers, inTerminal, type Key, keys, type Question, questions } from './new/questions.ts';

const usage = `usage: npm run --silent new -- report [--event SLUG] [--outlet SLUG] [--url ADDRESS] [--published TIME]
                                  [--title TITLE] [--seen full|opening] [--text digest|excerpt|full]
                                  [--content FOLDER]
  What is not given is asked for in a terminal; elsewhere event and outlet must be given. Writes the file of the report
  with its front matter; its text is yours to write.`;

const { given, content } = readGiven();
const archive = readArchive(content);
const answers = await answered(questions(archive));
if (answers) write(answers);
else process.exitCode = 1;

/** What was typed behind the command. */
function readGiven(): { given: Partial<Record<Key, string>>; content: string } {
  try {
    const options = Object.fromEntries([...keys, 'content'].map((key) => [key, { type: 'string' }] as const));
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: options as Record<string, { type: 'string' }>,
    });
    if (positionals.join() !== 'report') misused(usage);
    const { content: folder, ...rest } = values as Partial<Record<Key | 'content', string>>;
    return { given: rest, content: folder === undefined ? 'content' : absolute(folder) };
  } catch (error) {
    return misused(error instanceof Error ? `${error.message}\n${usage}` : usage);
  }
}

/** The answers to all questions; null, once every problem is told, where one given is wrong or one is missing. */
async function answered(all: Record<Key, Question>): Promise<Answers | null> {
  const terminal = process.stdin.isTTY ? createInterface({ input: process.stdin, output: process.stdout }) : null;
  const found = {} as Answers;
  const problems: string[] = [];
  for (const key of keys) {
    const said = given[key];
    const answer =
      said === undefined && terminal
        ? await asked(all[key], (text) => terminal.question(text))
        : settle(all[key], said ?? '');
    if ('problem' in answer) problems.push(`--${key}: ${answer.problem}`);
    else found[key] = answer.value;
  }
  terminal?.close();
  for (const problem of problems) console.error(problem);
  return problems.length === 0 ? found : null;
}

/** Asks until the answer will do. */
async function asked(question: Question, ask: (text: string) => Promise<string>): Promise<{ value: string | null }> {
  for (;;) {
    const answer = settle(question, await ask(inTerminal(question)));
    if (!('problem' in answer)) return answer;
    console.log(answer.problem);
  }
}

function settle({ ask, otherwise, take }: Question, said: string): { value: string | null } | { problem: string } {
  const words = said.trim();
  if (words !== '') return take(words);
  return otherwise === undefined ? { problem: `${ask}: this must be said.` } : { value: otherwise };
}

/** Writes the file, unless the report stands there already, and says what comes next. */
function write(report: Answers): void {
  const folder = join(content, 'events', report.event ?? '');
  const names = readdirSync(folder).filter((name) => name.endsWith('.md'));
  const files = Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
  const twin = report.url === null ? undefined : sameAddress(files, report.url);
  if (twin) {
    console.error(
      `--url: ${typed(join(folder, twin))} has this address already. Change that file, or leave the address out.`,
    );
    process.exitCode = 1;
    return;
  }
  const path = join(folder, `${slugOf(report, new Set(names.map((name) => basename(name, '.md').toLowerCase())))}.md`);
  writeFileSync(path, sourceOf(report), { flag: 'wx' });
  console.log(`${typed(path)} is written. Write what the report says beneath its front matter, then see what is read out of it:
  npm run --silent claims -- ${typed(path)}
  npm run dev   shows it as a page, with every fault, doubt and refusal beside the text`);
}

function typed(path: string): string {
  return asTyped(absolute(path));
}
