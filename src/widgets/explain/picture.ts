/**
 * A widget as a drawing that stands alone: what a reader sees of it, on a light ground, as SVG with presentation
 * attributes, and as PNG. Read from the page, so that it is what is shown; nothing is fetched.
 */

const NAMESPACE = 'http://www.w3.org/2000/svg';
/** A screen of today shows two dots for a pixel. */
const SCALE = 2;
const FOOT = 22;

/** What shapes take from style sheets, which do not travel with them. */
const shapeProperties = [
  ...['fill', 'fill-opacity', 'fill-rule', 'stroke', 'stroke-opacity', 'stroke-width', 'stroke-dasharray'],
  ...[
    'stroke-linecap',
    'stroke-linejoin',
    'opacity',
    'vector-effect',
    'paint-order',
    'visibility',
    'display',
    'overflow',
  ],
];
const textProperties = [
  'font-family',
  'font-size',
  'font-weight',
  'letter-spacing',
  'text-anchor',
  'dominant-baseline',
];

interface Origin {
  x: number;
  y: number;
}

/** The drawing of a widget, with a line under it that says of when it is. */
export function pictureOf(widget: HTMLElement, base: HTMLElement, foot: string): SVGSVGElement {
  const { colorScheme } = widget.style;
  // Read in the light scheme and put back before anything is painted.
  widget.style.colorScheme = 'light';
  try {
    return drawn(base, foot);
  } finally {
    widget.style.colorScheme = colorScheme;
  }
}

function drawn(base: HTMLElement, foot: string): SVGSVGElement {
  const { x, y, width, height } = base.getBoundingClientRect();
  const whole = height + (foot ? FOOT : 0);
  const picture = make('svg', { viewBox: `0 0 ${round(width)} ${round(whole)}`, width, height: whole });
  const style = getComputedStyle(base);
  picture.append(make('rect', { width, height: whole, fill: style.backgroundColor }));
  copyInto(picture, base, { x, y });
  if (foot) picture.append(footLine(foot, style, whole));
  return picture as SVGSVGElement;
}

function footLine(text: string, { color, fontFamily, paddingLeft }: CSSStyleDeclaration, whole: number): SVGElement {
  const at = { x: Number.parseFloat(paddingLeft), y: whole - 10 };
  const line = make('text', { ...at, fill: color, 'font-family': fontFamily, 'font-size': '11px' });
  line.textContent = text;
  return line;
}

function make(name: string, attributes: Record<string, string | number>): SVGElement {
  const element = document.createElementNS(NAMESPACE, name);
  for (const [key, value] of Object.entries(attributes))
    element.setAttribute(key, typeof value === 'number' ? String(round(value)) : value);
  return element;
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** Everything that is seen inside an element, from the back to the front. */
function copyInto(picture: SVGElement, from: Element, origin: Origin): void {
  for (const node of from.childNodes) {
    if (node instanceof Text) picture.append(...textLines(node, origin));
    else if (node instanceof SVGSVGElement) picture.append(...chart(node, origin));
    else if (node instanceof HTMLElement && isSeen(node)) {
      picture.append(...ground(node, origin));
      if (getComputedStyle(node).overflowY === 'visible') copyInto(picture, node, origin);
      else picture.append(cutOff(node, origin));
    }
  }
}

/** What scrolls is cut off where it is in the page. */
function cutOff(node: HTMLElement, origin: Origin): SVGElement {
  const { x, y, width, height } = node.getBoundingClientRect();
  const cut = make('svg', { x: x - origin.x, y: y - origin.y, width, height, overflow: 'hidden' });
  copyInto(cut, node, { x, y });
  return cut;
}

/** Words for screen readers are clipped, and buttons of the frame are no part of the figure. */
function isSeen(element: HTMLElement): boolean {
  const { display, visibility, opacity, clipPath } = getComputedStyle(element);
  const isHidden = display === 'none' || visibility === 'hidden' || opacity === '0' || clipPath === 'inset(50%)';
  return !isHidden && !element.classList.contains('explain');
}

function ground(element: HTMLElement, origin: Origin): SVGElement[] {
  const { backgroundColor, borderRadius } = getComputedStyle(element);
  const { width, height, x, y } = element.getBoundingClientRect();
  if (width === 0 || /^(transparent|rgba\(0, 0, 0, 0\))$/.test(backgroundColor)) return [];
  const at = { x: x - origin.x, y: y - origin.y, width, height };
  return [make('rect', { ...at, rx: Number.parseFloat(borderRadius) || 0, fill: backgroundColor })];
}

/** Each line as a text of its own, at the place where the browser has set it. */
function textLines(node: Text, origin: Origin): SVGElement[] {
  const parent = node.parentElement;
  if (!parent || !node.data.trim()) return [];
  const style = getComputedStyle(parent);
  const isEnd = /right|end/.test(style.textAlign);
  return linesOf(node).map(({ text, left, right, top, bottom }) => {
    const size = Number.parseFloat(style.fontSize);
    const attributes = {
      x: (isEnd ? right : left) - origin.x,
      // The letters stand a little below the middle of their line.
      y: (top + bottom) / 2 - origin.y + size * 0.36,
      fill: style.color,
      'font-family': style.fontFamily,
      'font-size': `${round(size)}px`,
      'font-weight': style.fontWeight,
      ...(style.letterSpacing !== 'normal' && { 'letter-spacing': style.letterSpacing }),
      ...(isEnd && { 'text-anchor': 'end' }),
    };
    const line = make('text', attributes);
    line.textContent = text;
    return line;
  });
}

interface Line {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** The words of a text, put together again where they stand on one line. */
function linesOf(node: Text): Line[] {
  const lines: Line[] = [];
  const range = document.createRange();
  for (const { 0: word, index } of node.data.matchAll(/\S+/g)) {
    range.setStart(node, index);
    range.setEnd(node, index + word.length);
    const rect = range.getBoundingClientRect();
    if (rect.width === 0) continue;
    const last = lines.at(-1);
    if (last && Math.abs(last.top - rect.top) < 2) {
      last.text += ` ${word}`;
      last.left = Math.min(last.left, rect.left);
      last.right = Math.max(last.right, rect.right);
    } else lines.push({ text: word, left: rect.left, right: rect.right, top: rect.top, bottom: rect.bottom });
  }
  return lines;
}

/** A chart as it stands, with what style sheets said of it as attributes. */
function chart(svg: SVGSVGElement, origin: Origin): SVGElement[] {
  if (getComputedStyle(svg).display === 'none') return [];
  const { x, y, width, height } = svg.getBoundingClientRect();
  if (width === 0 || height === 0) return [];
  const copy = svg.cloneNode(true) as SVGSVGElement;
  inline(svg, copy);
  const isMirrored = new DOMMatrix(getComputedStyle(svg).transform).a < 0;
  for (const [name, value] of Object.entries({ x: 0, y: 0, width, height }))
    copy.setAttribute(name, String(round(value)));
  const [left, top] = [round(x - origin.x), round(y - origin.y)];
  const place = isMirrored ? `translate(${round(left + width)} ${top}) scale(-1 1)` : `translate(${left} ${top})`;
  const group = make('g', { transform: place });
  group.append(copy);
  return [group];
}

function inline(from: Element, to: Element): void {
  const style = getComputedStyle(from);
  for (const name of ['class', 'part', 'style', 'aria-hidden', 'role', 'tabindex']) to.removeAttribute(name);
  const isText = from instanceof SVGTextContentElement;
  for (const name of isText ? [...shapeProperties, ...textProperties] : shapeProperties)
    to.setAttribute(name, style.getPropertyValue(name));
  const matrix = from instanceof SVGGraphicsElement && !(from instanceof SVGSVGElement) ? transformOf(from) : undefined;
  if (matrix) to.setAttribute('transform', matrix);
  for (const [index, child] of [...to.children].entries()) inline(from.children[index]!, child);
  // Marks that lit leaves in the page.
  for (const node of [...to.childNodes]) if (node instanceof Comment) node.remove();
}

/** A transform of a style sheet, about its own origin, as that of an attribute. */
function transformOf(element: SVGGraphicsElement): string | undefined {
  if (getComputedStyle(element).transform === 'none') return undefined;
  const [own, around] = [element.getScreenCTM(), (element.parentNode as SVGGraphicsElement).getScreenCTM()];
  if (!own || !around) return undefined;
  const { a, b, c, d, e, f } = around.inverse().multiply(own);
  return `matrix(${[a, b, c, d, e, f].map(round).join(' ')})`;
}

export const svgText = (picture: SVGSVGElement): string => new XMLSerializer().serializeToString(picture);

/** What does not scale with its chart would not with the picture either, and be half as thick. */
function thicken(line: Element): void {
  for (const name of ['stroke-width', 'stroke-dasharray']) {
    const sizes = line.getAttribute(name) ?? '';
    line.setAttribute(
      name,
      sizes.replace(/[\d.]+/g, (size) => String(Number(size) * SCALE)),
    );
  }
}

/** Rejects where the policy of the page does not let it draw a picture from data. */
export async function pngOf(picture: SVGSVGElement): Promise<Blob> {
  const image = new Image();
  const large = picture.cloneNode(true) as SVGSVGElement;
  large.querySelectorAll('[vector-effect=non-scaling-stroke]').forEach(thicken);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svgText(large))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(Number(picture.getAttribute('width')) * SCALE);
  canvas.height = Math.ceil(Number(picture.getAttribute('height')) * SCALE);
  const context = canvas.getContext('2d');
  context?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png'),
  );
}
