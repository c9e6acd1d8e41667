/** Where an activated figure or row leads: the page's own list, by a template that the page gives. */
import * as say from '../../contract/messages.js';
import type { SelectDetail } from '../../element/events.js';
import { warnOnce } from '../../element/report.js';
import { dayNumber, isoDay } from '../../metrics/days.js';

const placeholder = /\{([\w.-]+)\}/g;

/**
 * The template with what was activated in it. A parameter without a value is left out: `&{by}={key}` where the whole
 * figure was activated.
 */
export function filledTemplate(template: string, detail: SelectDetail): string {
  const values = valuesOf(detail);
  const fill = (text: string) =>
    text.replace(placeholder, (_, name: string) => encodeURIComponent(values.get(name) ?? ''));
  const isKnown = (parameter: string) => [...parameter.matchAll(placeholder)].every(([, name]) => values.has(name!));
  return template.replace(/([?#]?)([^?#]*)/g, (_, sign: string, part: string) => {
    if (!part.includes('=')) return sign + fill(part);
    return sign + part.split('&').filter(isKnown).map(fill).join('&');
  });
}

/** Dimensions stand under their own names, whether they were activated or filtered by; several values with commas. */
function valuesOf({ metric, period, where, by, key, label, range }: SelectDetail): Map<string, string> {
  const values = new Map(Object.entries(where).map(([name, keys]) => [name, keys.map((one) => one ?? '').join()]));
  const last = isoDay((dayNumber(period.end) ?? 1) - 1);
  for (const [name, value] of Object.entries({
    metric,
    ...period,
    last,
    ...range,
    ...(label !== undefined && { label }),
  }))
    values.set(name, String(value));
  if (by === undefined || key === undefined) return values;
  values
    .set('by', by)
    .set('key', key ?? '')
    .set(by, key ?? '');
  return values.set('label', label ?? key ?? '');
}

/** An address of the page or the web; undefined, and said, for anything else. */
export function linkOf(template: string, detail: SelectDetail, base: string): URL | undefined {
  const address = filledTemplate(template, detail);
  const url = URL.canParse(address, base) ? new URL(address, base) : undefined;
  if (url && /^https?:$/.test(url.protocol) && !url.username && !url.password) return url;
  warnOnce(say.notALink(template));
  return undefined;
}

/** The template of the element, or of the nearest around it; shadow roots are no border. */
export function templateOf(widget: Element): string | undefined {
  for (let node: Node | null = widget; node; node = parentOf(node)) {
    const template = node instanceof Element ? node.getAttribute('href-template') : null;
    if (template) return template;
  }
  return undefined;
}

function parentOf(node: Node): Node | null {
  if (node instanceof Element && node.assignedSlot) return node.assignedSlot;
  return node.parentNode ?? (node instanceof ShadowRoot ? node.host : null);
}
