/** The states and options that widgets share, as stories. Where figures are needed, the file of the widget brings them. */
import type { StoryObj } from '@storybook/web-components-vite';
import type { Figure } from '../src/contract/figures.js';
import { change, type Document, threeRowsLeftOut } from './documents.js';
import { changing, denying, failing, outdated, waiting } from './feeds.js';
import { shown } from './shown.js';

type State = Pick<StoryObj, 'decorators' | 'parameters' | 'globals'>;

export const loading: State = { decorators: [waiting], parameters: shown({ state: 'loading', has: '.skeleton' }) };

export const stillLoading: State = {
  decorators: [waiting],
  parameters: shown({ state: 'loading', text: 'Wird noch geladen …' }),
};

export const failed: State = {
  decorators: [failing],
  parameters: shown({ state: 'error', text: ['Keine Daten', 'Die Quelle ist nicht erreichbar.', 'Erneut versuchen'] }),
};

export const notEntitled: State = {
  decorators: [denying],
  parameters: shown({ state: 'denied', text: ['Nicht freigegeben', 'Für diese Zahl fehlt die Berechtigung.'] }),
};

/** The figures of an address stay, marked with their time. */
export const stale = (src: string, text: string): State => ({
  decorators: [outdated(src)],
  parameters: shown({ state: 'stale', text: ['Stand', text], has: '.note.stale' }),
});

/** A figure turns into another while one looks. */
export const justChanged = (document: Document, part: Partial<Figure>, text: string): State => ({
  decorators: [changing(document, change(document, part))],
  parameters: shown({ text, is: '[data-changed]' }),
});

export const rowsLeftOut = (document: Document): State & { args: { data: Document } } => ({
  args: { data: change(document, { omitted: threeRowsLeftOut }) },
  parameters: shown({ text: ['3 von 1.204', '3 Datensätze ohne gültigen Betrag fehlen.'] }),
});

/** Another origin has to be named; here it is that of the page itself, so that nothing is asked elsewhere. */
export const allowedOrigin = (src: string, text: string): State & { args: { src: string; allowOrigin: string } } => ({
  args: { src, allowOrigin: location.origin },
  parameters: shown({ text }),
});

/** Teams, where nobody is to be shown. */
export const teams: State & { args: { period: string; view: 'team' } } = {
  args: { period: '2026', view: 'team' },
  parameters: shown({ text: 'Nord', lacks: '.you' }),
};

/** Letters in place of names, where at least so many hide behind them. */
export const pseudonyms: State & { args: { period: string; view: 'pseudonym'; minGroup: number } } = {
  args: { period: '2026', view: 'pseudonym', minGroup: 3 },
  parameters: shown({ text: ['Verkäufer A', 'Verkäufer B', 'Lena Vogt'] }),
};

export const narrow: State = { globals: { width: '200' } };
export const wide: State = { globals: { width: 'full' } };
export const dark: State = { globals: { theme: 'dark' } };
export const english: State = { globals: { locale: 'en' } };
export const german: State = { globals: { locale: 'de' } };
export const french: State = { globals: { locale: 'fr' } };
