/** A stretch of a help text: plain, or a link. */
export type HelpPart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly address: string };

const LINK = /\[([^\]\n]+)\]\(([^()\s]+)\)/g;

/**
 * Splits a description into texts and Markdown links, which DSS shows as links (seen). Only links to the web and to a mail
 * address become links; any other stays the text it is.
 */
export function splitHelp(help: string): HelpPart[] {
  const parts: HelpPart[] = [];
  let end = 0;
  for (const match of help.matchAll(LINK)) {
    const [written, text = '', address = ''] = match;
    if (!/^(?:https?:\/\/|mailto:)/i.test(address)) continue;
    if (match.index > end) parts.push({ kind: 'text', text: help.slice(end, match.index) });
    parts.push({ kind: 'link', text, address });
    end = match.index + written.length;
  }
  if (end < help.length) parts.push({ kind: 'text', text: help.slice(end) });
  return parts;
}
