import postcss, { type Rule } from 'postcss';

/**
 * The rules of stylesheets that a drawing needs, as plain as programs that know SVG but not the web understand them: no
 * layers, no conditions, each custom property and colour as its value in light.
 */
export function plainStyles(tokens: string, sheets: readonly string[], classes: readonly string[]): string {
  const values = new Map<string, string>(typefaces);
  postcss.parse(tokens).walkDecls(/^--/, ({ prop, value }) => {
    values.set(prop, value);
  });
  const rules = sheets.flatMap((sheet) => rulesOf(sheet, classes));
  return rules
    .map((rule) => {
      rule.walkDecls((declaration) => {
        declaration.value = resolved(declaration.value, values);
      });
      return `${rule.selector}{${rule.nodes.map(String).join(';')}}`;
    })
    .join('\n');
}

/** On a page their names are the build's own. */
const typefaces = [
  ['--font-text', "'Source Serif 4'"],
  ['--font-label', "'Source Sans 3'"],
] as const;

/** Rules that stand under no condition and begin with one of the classes. */
function rulesOf(sheet: string, classes: readonly string[]): Rule[] {
  const root = postcss.parse(sheet);
  root.walkComments((comment) => {
    comment.remove();
  });
  root.walkAtRules((at) => {
    if (at.name === 'layer') at.replaceWith(at.nodes ?? []);
    else at.remove();
  });
  return root.nodes
    .filter((node) => node.type === 'rule')
    .filter(({ selector }) => classes.some((name) => new RegExp(`^\\.${name}\\b`).test(selector)));
}

/** A value without `var()` and `light-dark()`; what is set further down the tree stays to be resolved there. */
function resolved(value: string, values: ReadonlyMap<string, string>): string {
  const known = value.replace(/var\((--[a-z0-9-]{1,30})\)/g, (whole, name) => values.get(name) ?? whole);
  const light = known.replace(/light-dark\((#[0-9a-f]{3,6}), #[0-9a-f]{3,6}\)/g, '$1');
  // Old programs know the word by its capital only.
  return light === value ? value.replace('currentcolor', 'currentColor') : resolved(light, values);
}
