import { parseArgs } from 'node:util';

/** What was typed behind a command: its flags, and its paths. */
export interface Arguments<Flag extends string> {
  flags: Record<Flag, boolean>;
  paths: string[];
}

/** Reads the arguments; where they are not understood, says how the command is used and ends with 2. */
export function readArguments<const Flag extends string>(flags: readonly Flag[], usage: string): Arguments<Flag> {
  try {
    const options = Object.fromEntries(flags.map((flag) => [flag, { type: 'boolean', default: false } as const]));
    const { values, positionals } = parseArgs({ allowPositionals: true, options });
    return { flags: values as Record<Flag, boolean>, paths: positionals };
  } catch (error) {
    return misused(error instanceof Error ? `${error.message}\n${usage}` : usage);
  }
}

/** Says how a command is used, and ends. */
export function misused(usage: string): never {
  console.error(usage);
  process.exit(2);
}
