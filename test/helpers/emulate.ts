/** What the reader's system asks for: `await emulate({ 'forced-colors': 'active' })`. Ends with the test. */
import { executeServerCommand } from '@web/test-runner-commands';

export interface Media {
  media?: 'print';
  'prefers-color-scheme'?: 'light' | 'dark';
  'prefers-reduced-motion'?: 'reduce';
  'prefers-contrast'?: 'more' | 'less';
  'forced-colors'?: 'active';
}

let isEmulating = false;

export async function emulate({ media = '' as 'print', ...features }: Media): Promise<void> {
  isEmulating = true;
  const named = Object.entries(features).map(([name, value]) => ({ name, value }));
  await executeServerCommand('emulate', { media, features: named });
}

afterEach(async () => {
  if (isEmulating) await emulate({});
  isEmulating = false;
});
