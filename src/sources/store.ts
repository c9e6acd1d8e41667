/** The sources of a page: whoever asks for the same one gets the same one. */
import { DocumentSource } from './document-source.js';
import { EndpointSource } from './endpoint-source.js';
import { requestJson, publicAddress, type RequestOptions } from './request.js';
import { SharedSource } from './shared-source.js';
import type { Source } from './source.js';

/** Where figures come from; the first that is given counts. */
export interface SourceSettings extends RequestOptions {
  /** A records or figures document as a value. */
  data?: unknown;
  /** The address of a document. */
  src?: string | undefined;
  /** The address of a KPI endpoint. */
  endpoint?: string | undefined;
}

const byAddress = new Map<string, SharedSource>();
const byToken = new WeakMap<object, Map<string, SharedSource>>();
const byData = new WeakMap<object, SharedSource>();

/** The shared source for some settings, an element for one; undefined where they name none. */
export function sharedSource(settings: SourceSettings): SharedSource | undefined {
  const { data, src, endpoint, getToken, timeout, maxBytes, allowOrigin } = settings;
  if (data !== undefined && data !== null) return ofData(data);
  const address = src ?? endpoint;
  if (!address) return undefined;
  // Somebody else's token may open other figures.
  const sources = getToken ? (byToken.get(getToken) ?? new Map<string, SharedSource>()) : byAddress;
  if (getToken) byToken.set(getToken, sources);
  // An element changes; what is shared stays as it was asked for.
  const options = { getToken, timeout, maxBytes, allowOrigin };
  const key = JSON.stringify([!src, new URL(address, document.baseURI).href, options]);
  const existing = sources.get(key);
  if (existing) return existing;
  const source: Source = src
    ? new DocumentSource(publicAddress(src), (signal) => requestJson(src, options, signal))
    : new EndpointSource(address, options);
  const shared = new SharedSource(source, () => sources.delete(key));
  sources.set(key, shared);
  return shared;
}

function ofData(data: unknown): SharedSource {
  const make = () => new SharedSource(new DocumentSource('data', () => Promise.resolve(data)));
  if (typeof data !== 'object' || data === null) return make();
  const shared = byData.get(data) ?? make();
  byData.set(data, shared);
  return shared;
}
