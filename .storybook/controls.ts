/**
 * Fits Storybook's tables and controls to the manifest. By itself it takes whatever may be undefined for an object,
 * lists an attribute and its property apart, and shows one thing of a name: the part `heading`, not the attribute.
 */
import type { ArgTypesEnhancer, InputType } from 'storybook/internal/types';

interface Declaration {
  cssParts?: { name: string }[];
}

interface Manifest {
  modules: { declarations: Declaration[] }[];
}

/** The manifest with its parts under the names by which a style sheet calls them. */
export function withPartNames(manifest: object): object {
  const { modules, ...rest } = manifest as Manifest;
  const renamed = ({ cssParts = [], ...declaration }: Declaration) => ({
    ...declaration,
    cssParts: cssParts.map((part) => ({ ...part, name: `::part(${part.name})` })),
  });
  return { ...rest, modules: modules.map((module) => ({ ...module, declarations: module.declarations.map(renamed) })) };
}

const camelCase = (name: string): string => name.replace(/-./g, ([, letter]) => letter!.toUpperCase());

const categoryOf = ({ table }: InputType): string => table?.category ?? '';

function controlOf({ table }: InputType): 'boolean' | 'number' | 'text' {
  const type = table?.type?.summary ?? '';
  return type.startsWith('boolean') ? 'boolean' : type.startsWith('number') ? 'number' : 'text';
}

/** An attribute is set as such, and known by the name of its property; what has no attribute is only described. */
export const fitControls: ArgTypesEnhancer = ({ argTypes }) => {
  const entries = Object.entries(argTypes);
  const attributes = entries.filter(([, argType]) => categoryOf(argType) === 'attributes');
  const names = new Set(attributes.map(([name]) => name));
  const settable = attributes.map(([name, argType]) => [
    camelCase(name),
    { ...argType, name, control: { type: controlOf(argType) } },
  ]);
  const taken = new Set(settable.map(([name]) => name));
  const described = entries
    .filter(([name]) => !names.has(name) && !taken.has(name))
    .map(([name, argType]) => [name, { ...argType, control: { disable: true } }]);
  return Object.fromEntries([...settable, ...described]) as typeof argTypes;
};
