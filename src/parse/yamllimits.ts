/** Deepest nesting that is read; content has four levels. */
const deepest = 16;
/** Most lines of front matter or of one entry; a report with a dozen corrections has a hundred. */
const mostLines = 400;
const mostCharacters = 32_000;

/** Indicators that nest without a line end between them: `- - -`, `? ? ?`. */
const compact = new RegExp(`^[ ]{0,200}(?:[-?:][ \\t]{1,80}){${deepest},}`, 'm');
const explicitKey = /^[ ]{0,200}(?:-[ ]{1,80}){0,16}\?(?:[ \t]|$)/m;

export interface YamlLimit {
  at: number;
  reason: string;
  advice: string;
}

/** What would keep the YAML parser busy for minutes, found before it begins: length, deep nesting and explicit keys. */
export function yamlLimit(yaml: string): YamlLimit | null {
  if (yaml.length > mostCharacters || yaml.split('\n').length > mostLines) {
    const reason = `this has more than ${mostLines} lines or ${mostCharacters} characters`;
    return { at: 0, reason, advice: 'Keep what belongs here, and move the rest into the text.' };
  }
  const nested = compact.exec(yaml)?.index ?? deepFlow(yaml);
  if (nested !== null) {
    return { at: nested, reason: `values are nested more than ${deepest} levels deep`, advice: 'Write them flatter.' };
  }
  const key = explicitKey.exec(yaml);
  if (key)
    return {
      at: key.index,
      reason: 'a line begins with a question mark',
      advice: 'Write `key: value`, with the value in quotes.',
    };
  return null;
}

/** Where brackets and indentation have opened too often; brackets in quotes are counted too, so many never stand in a value. */
function deepFlow(yaml: string): number | null {
  let depth = 0;
  for (const { 0: sign, index } of yaml.matchAll(/[[\]{}]/g)) {
    depth = Math.max(0, depth + ('[{'.includes(sign) ? 1 : -1));
    if (depth > deepest) return index;
  }
  return null;
}

/** Reason and advice for the parser's own errors, by its code. */
const known: Record<string, readonly [string, string]> = {
  BLOCK_AS_IMPLICIT_KEY: [
    'the value holds a colon or a line that does not belong here',
    'Put the whole value in quotes, on one line.',
  ],
  MULTILINE_IMPLICIT_KEY: [
    'a line has no `key:`',
    'Write `key: value`, a value in quotes if it goes over several lines.',
  ],
  BAD_SCALAR_START: ['the value begins with a character that YAML keeps for itself', 'Put the whole value in quotes.'],
  TAB_AS_INDENT: ['the line begins with a tab', 'Indent with spaces.'],
  MISSING_CHAR: ['a closing quotation mark or a comma is missing', 'Close the quotes.'],
  BAD_INDENT: [
    'a bracket is not closed, or the indentation is not that of the lines around',
    'Close the bracket, or indent the line like its neighbours.',
  ],
  UNEXPECTED_TOKEN: [
    'something stands here that YAML does not expect',
    'Put the whole value in quotes; double the quotes that stand in it.',
  ],
};

export const syntaxAdvice = (code: string, message: string): [string, string] => {
  if (message.startsWith('Implicit map keys'))
    return ['the line has no `key:`', 'Write `key: value`, with a space behind the colon.'];
  const found = known[code];
  return found ? [...found] : [`this is not YAML: ${message}`, 'Put the whole value in quotes.'];
};
