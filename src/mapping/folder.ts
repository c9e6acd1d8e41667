/** Maps the files of a folder. For Node only. */
import { readFile, realpath } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { FeedError } from '../contract/feed-error.js';
import { badJson, shown } from '../contract/messages.js';
import { parseTable } from './delimited.js';
import {
  jsonTable,
  type MappedRecords,
  mapRecords,
  type Mapping,
  parseMapping,
  type Table,
  tableNames,
} from './index.js';

export interface LoadedFolder extends MappedRecords {
  mapping: Mapping;
}

/**
 * Reads `mapping.json` of a folder, or a mapping that is kept elsewhere, and the files it names. Files outside of the
 * folder are refused, also where a link leads there. Throws a FeedError that names the file.
 */
export async function loadFolder(
  folder: string,
  mappingFile = path.join(folder, 'mapping.json'),
): Promise<LoadedFolder> {
  const mapping = parseMapping(parseJson(await textOf(mappingFile, 'utf-8'), mappingFile));
  const tables = await Promise.all(tableNames(mapping).map((name) => loadTable(folder, name, mapping)));
  return { mapping, ...mapRecords(mapping, new Map(tables.map((table) => [table.name, table]))) };
}

async function loadTable(folder: string, name: string, { tables = {} }: Mapping): Promise<Table> {
  const { file = name, encoding = 'utf-8', delimiter, rows } = (Object.hasOwn(tables, name) && tables[name]) || {};
  const text = await textOf(await insideOf(folder, file), encoding);
  const isJson = rows !== undefined || /\.json(?:\.gz)?$/i.test(file);
  return isJson ? jsonTable(parseJson(text, file), { name, rows }) : parseTable(text, { name, delimiter });
}

/** The real path of a file, which has to be inside the folder. */
async function insideOf(folder: string, file: string): Promise<string> {
  const root = await realPath(folder);
  const target = await realPath(path.resolve(root, file));
  const relative = path.relative(root, target);
  if (relative === '..' || relative.startsWith(`..${path.sep}`) || path.isAbsolute(relative)) {
    refuse(`mapping.tables: a file outside of the data folder (got ${shown(file)}); put it inside`);
  }
  return target;
}

const realPath = (file: string): Promise<string> => realpath(file).catch((cause: unknown) => unreadable(file, cause));

/** A packed file that grows beyond this is an attack or a mistake. */
const LARGEST_BYTES = 1_000_000_000;

async function textOf(file: string, encoding: string): Promise<string> {
  try {
    const bytes = await readFile(file);
    const content = file.endsWith('.gz') ? await promisify(gunzip)(bytes, { maxOutputLength: LARGEST_BYTES }) : bytes;
    return new TextDecoder(encoding, { fatal: true }).decode(content);
  } catch (cause) {
    return unreadable(file, cause, encoding);
  }
}

function unreadable(file: string, cause: unknown, encoding?: string): never {
  const { code, message } = cause as NodeJS.ErrnoException;
  if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') {
    refuse(`${file}: not ${encoding}; give "encoding" in the mapping, for example "windows-1252"`, cause);
  }
  refuse(`${file}: cannot be read (got ${code ?? message}); check the path and the rights`, cause);
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    return refuse(badJson(file, text.length, (cause as SyntaxError).message), cause);
  }
}

function refuse(message: string, cause?: unknown): never {
  throw new FeedError('bad-document', message, { cause });
}
