/** The elements that the description of a separator may show. All others leave only what stands inside them. */
const TAGS = [
  'a',
  'b',
  'br',
  'code',
  'div',
  'em',
  'hr',
  'i',
  'li',
  'ol',
  'small',
  'span',
  'strong',
  'u',
  'ul',
] as const;
type Tag = (typeof TAGS)[number];

/** A stretch of a description in HTML. */
export type HtmlPart =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'element';
      readonly tag: Tag | 'heading';
      /** Where a link leads, a web or mail address. */
      readonly address?: string;
      readonly children: readonly HtmlPart[];
    };

const TOKEN = /<(\/?)([a-z][\w-]*)((?:"[^"]*"|'[^']*'|[^>"'])*)>|<!--[\s\S]*?-->/gi;
/** Deeper elements are left out: nobody writes them. */
const MAX_DEPTH = 20;

interface Open {
  readonly name: string;
  readonly tag: Tag | 'heading';
  readonly address: string | undefined;
  readonly children: HtmlPart[];
}

/**
 * Reads the HTML of a separator's description (documented) into the few elements that are shown. Attributes other than
 * the address of a link are left out, as are the contents of scripts and styles. Never throws, whatever is written.
 */
export function readHtml(html: string): readonly HtmlPart[] {
  const text = html.replace(/<(script|style)\b[\s\S]*?(?:<\/\1\s*>|$)/gi, '');
  const root: HtmlPart[] = [];
  const open: Open[] = [];
  const here = () => open.at(-1)?.children ?? root;
  const write = (written: string) => {
    if (written !== '') here().push({ kind: 'text', text: readEntities(written) });
  };
  const close = () => {
    const last = open.pop();
    if (last === undefined) return;
    const { tag, address, children } = last;
    here().push({ kind: 'element', tag, children, ...(address === undefined ? {} : { address }) });
  };
  let end = 0;
  for (const match of text.matchAll(TOKEN)) {
    write(text.slice(end, match.index));
    end = match.index + match[0].length;
    const name = (match[2] ?? '').toLowerCase();
    const tag = tagOf(name);
    if (tag === undefined) continue;
    if (match[1] === '/') {
      const place = open.findLastIndex((element) => element.name === name);
      while (place >= 0 && open.length > place) close();
    } else if (tag === 'br' || tag === 'hr') {
      here().push({ kind: 'element', tag, children: [] });
    } else {
      if (tag === 'li' && open.at(-1)?.tag === 'li') close();
      const isNested = tag === 'a' && open.some((element) => element.tag === 'a');
      if (open.length < MAX_DEPTH && !isNested) open.push({ name, tag, address: addressOf(match[3]), children: [] });
    }
  }
  write(text.slice(end));
  while (open.length > 0) close();
  return root;
}

/** Paragraphs are blocks like others: browsers end them where another block begins. */
function tagOf(name: string): Open['tag'] | undefined {
  if (name === 'p') return 'div';
  return /^h[1-6]$/.test(name) ? 'heading' : TAGS.find((tag) => tag === name);
}

function addressOf(attributes = ''): string | undefined {
  const match = /\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i.exec(attributes);
  const address = readEntities(match?.[1] ?? match?.[2] ?? match?.[3] ?? '').trim();
  return /^(?:https?:\/\/|mailto:)/i.test(address) ? address : undefined;
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', '\u00a0'],
]);

function readEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,6})|(\w+));/g, (written, code?: string, name?: string) => {
    if (code !== undefined) return String.fromCodePoint(Number(code));
    return ENTITIES.get(name ?? '') ?? written;
  });
}
