// Folders of files as a records document: what is read, and what is refused.
import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { loadFolder } from '../../src/mapping/folder.js';

let outside = '';
let folder = '';
before(async () => {
  outside = await mkdtemp(path.join(tmpdir(), 'mapping-'));
  folder = path.join(outside, 'data');
  await mkdir(path.join(folder, 'nested'), { recursive: true });
});
after(() => rm(outside, { recursive: true }));

/** Writes files, and a mapping of sellers from one table; answers the names of the sellers. */
async function names(from: string, files: Record<string, string | Buffer>, spelling: object = {}): Promise<string[]> {
  for (const [file, content] of Object.entries(files)) await writeFile(path.join(folder, file), content);
  const mapping = {
    kind: 'mapping',
    version: 1,
    document: { timeZone: 'UTC', currency: 'EUR' },
    tables: { [from]: spelling },
    lists: { sellers: { from, fields: { id: 'name', name: 'name' } } },
  };
  await writeFile(path.join(folder, 'mapping.json'), JSON.stringify(mapping));
  const { document } = await loadFolder(folder);
  return (document.sellers ?? []).map(({ name }) => name);
}

describe('loadFolder', () => {
  const csv = 'name\nJosé\n';
  const answer = JSON.stringify({ records: [{ name: 'José' }] });
  const table: [string, Record<string, string | Buffer>, object?][] = [
    ['a.csv', { 'a.csv': csv }],
    ['b.csv.gz', { 'b.csv.gz': gzipSync(csv) }],
    ['c.csv', { 'c.csv': `\uFEFF${csv}` }],
    ['d.csv', { 'd.csv': Buffer.from(csv, 'latin1') }, { encoding: 'windows-1252' }],
    ['e.csv', { 'e.csv': Buffer.from(`\uFEFF${csv}`, 'utf16le') }, { encoding: 'utf-16le' }],
    ['f.json', { 'f.json': answer }, { rows: 'records' }],
    ['g.json.gz', { 'g.json.gz': gzipSync('[{ "name": "José" }]') }],
    ['sellers', { 'nested/h.csv': csv }, { file: 'nested/h.csv' }],
  ];
  for (const [from, files, spelling] of table) {
    it(`reads ${Object.keys(files)[0]} with ${JSON.stringify(spelling ?? {})}`, async () => {
      assert.deepEqual(await names(from, files, spelling), ['José']);
    });
  }

  it('refuses files outside of the folder', async () => {
    await writeFile(path.join(outside, 'secret.csv'), csv);
    await symlink(path.join(outside, 'secret.csv'), path.join(folder, 'link.csv'));
    const ways = ['../secret.csv', 'nested/../../secret.csv', path.join(outside, 'secret.csv'), 'link.csv'];
    for (const file of ways) {
      await assert.rejects(names('t', {}, { file }), /a file outside of the data folder/, file);
      await assert.rejects(names(file, {}), /a file outside of the data folder/, file);
    }
  });

  it('names the file that is not there, is no UTF-8 or no JSON', async () => {
    await assert.rejects(names('none.csv', {}), /none.csv: cannot be read \(got ENOENT\)/);
    await assert.rejects(names('l.csv', { 'l.csv': Buffer.from(csv, 'latin1') }), /l.csv: not utf-8; give "encoding"/);
    await assert.rejects(names('j.json', { 'j.json': '{"records": [' }), /j.json: JSON that does not parse/);
    await assert.rejects(names('z.csv.gz', { 'z.csv.gz': csv }), /z.csv.gz: cannot be read/);
    await assert.rejects(loadFolder(path.join(folder, 'nested')), /mapping.json: cannot be read \(got ENOENT\)/);
  });
});
