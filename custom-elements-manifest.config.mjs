// What editors, Storybook and the generated docs know of the elements: their public side, under published paths.

/** `src/widgets/flash-figure/flash-figure.ts` is published as `dist/flash-figure.js`. */
const publishedPath = (path) => path.replace(/^(?:.*\/)?([^/]+)\.[jt]s$/, 'dist/$1.js');

/** What is meant for pages says so in a sentence; controllers need some more that is public to them. */
const isPublic = ({ kind, name, privacy = 'public', static: isStatic, description }) =>
  kind === 'field' && !isStatic && !name.startsWith('#') && privacy === 'public' && description;

/** Inherited, and without effect: these say by other means what they show. */
const fixed = {
  'flash-baskets': ['metric'],
  'flash-conversion': ['metric'],
  'flash-watch': ['metric'],
};

const isElement = ({ customElement, tagName }) => customElement && tagName;

function keepPublic(declaration) {
  const without = fixed[declaration.tagName] ?? [];
  declaration.members = (declaration.members ?? []).filter(
    (member) => isPublic(member) && !without.includes(member.name),
  );
  declaration.attributes = (declaration.attributes ?? []).filter(({ fieldName }) => !without.includes(fieldName));
  // The analyzer takes every dispatched event for one of the element's own.
  declaration.events = (declaration.events ?? []).filter(({ name }) => name?.startsWith('flash-'));
  const withoutPath = ({ inheritedFrom, ...rest }) => ({
    ...rest,
    ...(inheritedFrom && { inheritedFrom: { name: inheritedFrom.name } }),
  });
  for (const list of ['members', 'attributes', 'events', 'cssParts', 'cssProperties', 'cssStates', 'slots']) {
    if (declaration[list]) declaration[list] = declaration[list].map(withoutPath);
  }
  if (declaration.superclass) declaration.superclass = { name: declaration.superclass.name };
}

/** Runs after the analyzer has added what an element inherits. */
const published = {
  name: 'published',
  packageLinkPhase({ customElementsManifest }) {
    const modules = customElementsManifest.modules.filter(({ declarations = [] }) => declarations.some(isElement));
    for (const module of modules) {
      module.path = publishedPath(module.path);
      module.declarations = module.declarations.filter(isElement);
      module.declarations.forEach(keepPublic);
      const names = module.declarations.map(({ name }) => name);
      module.exports = names.map((name) => ({ kind: 'js', name, declaration: { name, module: module.path } }));
      for (const { name, tagName } of module.declarations) {
        module.exports.push({
          kind: 'custom-element-definition',
          name: tagName,
          declaration: { name, module: module.path },
        });
      }
    }
    customElementsManifest.modules = modules;
  },
};

export default {
  globs: ['src/widgets/**/*.ts'],
  exclude: ['**/*.styles.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [published],
};
