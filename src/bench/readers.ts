import nlp from 'compromise';
import { toNlcst } from 'mdast-util-to-nlcst';
import { ParseEnglish } from 'parse-english';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFile } from 'vfile';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { readLoose } from '../loose.ts';
import type { Text } from './texts.ts';

const remark = unified().use(remarkParse).freeze();
const wink = winkNLP(model, ['sbd', 'pos']);

/** What is compared on the same reports. Ours reads the whole file, front matter and all; the others are given the prose. */
export const readers = {
  'Variorum, whole': (text) => readLoose(text),
  'remark with sentences': ({ body }) => {
    const file = new VFile(body);
    return toNlcst(remark.parse(file), file, ParseEnglish);
  },
  'remark alone': ({ body }) => remark.parse(body),
  'wink-nlp, sentences and parts of speech': ({ body }) => {
    const read = wink.readDoc(body);
    return [read.sentences().out(), read.tokens().out(wink.its.pos)];
  },
} as const satisfies Record<string, (text: Text) => unknown>;

/** So slow beside the others that it is timed by itself, in fewer rounds. */
export const slowReaders = {
  'compromise, parts of speech': ({ body }) => nlp(body).json(),
} as const satisfies Record<string, (text: Text) => unknown>;
