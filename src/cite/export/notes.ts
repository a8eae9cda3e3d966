/** References as one takes them along: plain, and as HTML. */

import {safeUrl} from '../../model/address.ts';
import {directionOf} from '../../words/intl.ts';
import {type ReferencePart, standsApart} from '../reference.ts';

const MARKUP: Readonly<Record<string, string>> = {
  ...{'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'},
};

/**
 * A reference in one line. Where a title was the link, its address follows at the end, and so does an
 * archive's.
 *
 * @param base an address that relative ones begin from.
 */
export function referenceText(parts: readonly ReferencePart[], base?: string): string {
  return line([said(parts), ...addressesOf(parts, base)].join(' ')).trim();
}

/** The addresses that a reference leads to and does not say. */
export function addressesOf(parts: readonly ReferencePart[], base?: string): readonly string[] {
  const text = said(parts);
  const addresses = parts.flatMap(part =>
    part.kind === 'link' ? (linkable(part.href, base) ?? []) : [],
  );
  return [...new Set(addresses)].filter(address => !text.includes(address));
}

const said = (parts: readonly ReferencePart[]): string => parts.map(({text}) => text).join('');

/**
 * A reference as an HTML paragraph, made of text alone and links to what may be linked. Titles of whole
 * works are italic; what is in another language says so. Where directions meet, each keeps its own.
 *
 * @param lang the reference's own language, BCP 47.
 */
export function referenceHtml(
  parts: readonly ReferencePart[],
  lang: string,
  base?: string,
): string {
  const isMixed = standsApart(said(parts), lang);
  const inner = parts.map(part => {
    const text = escapeHtml(part.text);
    const words = part.work ? `<i>${text}</i>` : text;
    const href = part.kind === 'link' ? linkable(part.href, base) : undefined;
    const isApart = href || part.lang || standsApart(part.text, lang);
    const attributes = [
      href && ` href="${escapeHtml(href)}"`,
      part.lang && ` lang="${escapeHtml(part.lang)}"`,
      isMixed && isApart && ` dir="${directionOf(part.lang)}"`,
    ]
      .filter(Boolean)
      .join('');
    const tag = href ? 'a' : 'span';
    return attributes ? `<${tag}${attributes}>${words}</${tag}>` : words;
  });
  const dir = isMixed ? ` dir="${directionOf(lang)}"` : '';
  return `<p lang="${escapeHtml(lang)}"${dir}>${inner.join('').trim()}</p>`;
}

/** A text that is nothing but text, also within an attribute's quotation marks. */
export const escapeHtml = (text: string): string =>
  line(text).replace(/[&<>"]/g, sign => MARKUP[sign] as string);

/** Without line ends and what is no character, the spaces at its ends left. */
const line = (text: string): string =>
  text.replace(/\p{Cs}/gu, '\ufffd').replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');

/** The whole address, if it may be linked, as other pages can have it. */
function linkable(href: string, base: string | undefined): string | undefined {
  const safe = safeUrl(href);
  try {
    return safe && new URL(safe, base).href;
  } catch {
    // A relative one, from nowhere.
    return undefined;
  }
}
