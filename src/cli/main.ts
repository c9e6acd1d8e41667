#!/usr/bin/env node
/** `flash-figures validate FILE...`: what is wrong in a document, before a page shows it. For Node only. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parseArgs } from 'node:util';
import { type Report, reportOf } from './report.js';

const usage = `Usage: flash-figures validate FILE...

Says what is wrong in records, figures and mapping documents (JSON).

  --help     this text
  --version  the version of flash-figures

Exit status: 0 nothing is wrong, 1 something is, 2 wrong usage or a file that cannot be read.
`;

/** Wrong usage or an unreadable file, with the remedy. */
class Refusal extends Error {}

/** Text of a document may hold anything, also what moves the cursor of a terminal: one plain line. */
const line = (text: string): string => `${text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')}\n`;

/** The text of a UTF-8 file, without its byte order mark. */
function textOf(file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') throw new Refusal(`${file}: not UTF-8; save it as UTF-8`);
    throw new Refusal(`${file}: cannot be read (got ${code ?? message}); check the path and the rights`);
  }
}

/** The command line, understood; a Refusal where it makes no sense. */
function asked(args: string[]): { help?: boolean; version?: boolean; files: string[] } {
  try {
    const options = { help: { type: 'boolean' }, version: { type: 'boolean' } } as const;
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    const [command, ...files] = positionals;
    if (values.help || values.version) return { ...values, files };
    if (command !== 'validate') throw new Error(command ? `unknown command "${command}"` : 'no command');
    if (files.length === 0) throw new Error('validate: no file');
    return { files };
  } catch (error) {
    throw new Refusal(`${(error as Error).message}; write flash-figures validate FILE..., or --help`);
  }
}

/** Prints what there is to say of one document; answers whether something is wrong. */
function say(file: string, { kind, counts, issues, more }: Report): boolean {
  const wrong = [...issues.map(({ message }) => message), ...(more ? [more] : [])];
  const lines = [`${file}: ${kind}`, ...counts.map((count) => `  ${count}`), ...(wrong.length > 0 ? wrong : ['  ok'])];
  process.stdout.write(lines.map(line).join(''));
  return wrong.length > 0;
}

/** Answers the exit status; what is refused is said in one line. */
async function attempt(action: () => number | Promise<number>): Promise<number> {
  try {
    return await action();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    process.stderr.write(line(`flash-figures: ${error.message}`));
    return 2;
  }
}

/** The version of the package that this file is in, in src as in dist. */
const version = () => (createRequire(import.meta.url)('flash-figures/package.json') as { version: string }).version;

/** Runs the command; the worst status of the files is the status of all. */
async function run(args: string[]): Promise<number> {
  const { help, version: isVersion, files } = asked(args);
  if (help || isVersion) {
    process.stdout.write(help ? usage : line(version()));
    return 0;
  }
  let worst = 0;
  for (const file of files) {
    const status = await attempt(async () => (say(file, await reportOf(textOf(file))) ? 1 : 0));
    worst = Math.max(worst, status);
  }
  return worst;
}

process.exitCode = await attempt(() => run(process.argv.slice(2)));
