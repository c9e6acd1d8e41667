/** Text to the clipboard and files to the reader, by means that a strict policy leaves. */
import type { CompleteFigure } from '../../contract/figures.js';

/** Whether it was copied. Pages without a secure origin have no clipboard of their own; an old way remains. */
export async function copyText(text: string, near: ShadowRoot): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copySelection(text, near);
  }
}

/** Inside the panel: elsewhere the focus would close it. */
function copySelection(text: string, near: ShadowRoot): boolean {
  const before = near.activeElement as HTMLElement | null;
  const area = document.createElement('textarea');
  area.value = text;
  near.append(area);
  area.select();
  const isCopied = document.execCommand('copy');
  area.remove();
  before?.focus();
  return isCopied;
}

/** A browser may read the file some time after the click. */
const KEEP_MS = 10_000;

export function download(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEEP_MS);
}

/** `revenue-won-2026-11-01.csv`: letters, digits and hyphens, whatever a document calls its metrics. */
export const fileName = ({ metric, period }: CompleteFigure, type: string): string =>
  `${`${metric}-${period.start}`.replace(/[^A-Za-z0-9-]+/g, '-')}.${type}`;
