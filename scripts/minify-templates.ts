/** Takes the white space out of `html`, `svg` and `css` templates, which no minifier of scripts touches. */
import type { Plugin } from 'vite';

export const minifyTemplates = (): Plugin => ({
  name: 'minify-templates',
  transform: {
    filter: { id: /\/src\/.*\.ts$/, code: /\b(?:html|svg|css)`/ },
    handler(code) {
      let result = '';
      let done = 0;
      for (const { tag, start, end } of templateTexts(this.parse(code, { lang: 'ts' }))) {
        const text = code.slice(start, end);
        result += code.slice(done, start) + (tag === 'css' ? minifiedCss(text) : minifiedHtml(text));
        done = end;
      }
      return { code: result + code.slice(done), map: null };
    },
  },
});

/** What is read here of the syntax tree. */
interface AstNode {
  type: string;
  start: number;
  end: number;
  tag?: AstNode & { name?: string };
  quasi?: { quasis: AstNode[] };
}

interface TemplateText {
  tag: string;
  start: number;
  end: number;
}

/** The texts between the expressions of templates, in order. */
function templateTexts(root: AstNode): TemplateText[] {
  const found: TemplateText[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { type, tag, quasi } = node as AstNode;
    if (type === 'TaggedTemplateExpression' && ['html', 'svg', 'css'].includes(tag?.name ?? '')) {
      for (const { start, end } of quasi!.quasis) found.push({ tag: tag!.name!, start, end });
    }
    Object.values(node).forEach(visit);
  };
  visit(root);
  return found.sort((a, b) => a.start - b.start);
}

/** A line break is a space to a browser. */
const minifiedHtml = (html: string): string =>
  html.replace(/\s*\n\s*/g, ' ').replace(/> <(?=\/?(?:t[rdh]|tbody|thead)\b)/g, '><');

/** A space before a colon stays: in a selector it stands for "inside". */
const minifiedCss = (css: string): string =>
  css
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/;\}/g, '}')
    .trim();
