// What the tests of the stories ask of the runner: which files there are, and documents as they are stored.
import { readdirSync, readFileSync } from 'node:fs';

const folder = 'stories';

export function storiesPlugin() {
  return {
    name: 'stories-command',
    executeCommand({ command }) {
      if (command !== 'stories') return undefined;
      const files = readdirSync(folder).filter((name) => name.endsWith('.stories.ts'));
      return files.map((name) => `/${folder}/${name}`);
    },
  };
}

/** The runner serves JSON as a module, for imports; a widget that fetches a document gets the document. */
export function storedDocuments() {
  return async (context, next) => {
    const isAsked = context.path.startsWith(`/${folder}/documents/`) && context.get('sec-fetch-dest') === 'empty';
    if (!isAsked) return next();
    context.type = 'application/json';
    context.body = readFileSync(context.path.slice(1));
  };
}
