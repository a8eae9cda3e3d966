/**
 * Which addresses may be linked. Text becomes a link only if a browser is sure to take it for one
 * of these: http, https, mailto, an address relative to the page, or a DOI.
 */

/** A DOI (ISO 26324): bare, after `doi:`, or at its resolver. */
const DOI = /^(?:(https?:\/\/(?:dx\.|www\.)?doi\.org\/)|doi:? *)?(10\.\d{4,9}\/\S+)$/i;
const LINKED = /^(?:https?:\/\/[^\s/\\?#]|mailto:.)/i;
/** A colon before the path, the query or the fragment ends a scheme: a relative address has none. */
const RELATIVE = /^[^:]*(?:[/?#]|$)/;

/**
 * Whether a text that could as well be an id or a title is meant as an address: it begins with a
 * scheme, `www.`, a DOI or a path.
 */
export function isAddress(text: string): boolean {
  return /^\s*(?:[a-z][a-z\d+.-]*:\S|www\.|(?:doi:? *)?10\.\d{4,9}\/|\.{0,2}\/)/i.test(text);
}

/** The address at which a DOI is resolved. */
export function doiUrl(text: string): string | undefined {
  const [, resolver, name] = DOI.exec(text.trim()) ?? [];
  // In an address it is encoded already.
  return (
    name &&
    `https://doi.org/${resolver ? name : name.replace(/[%?#<>"{}|\\^`]/g, encodeURIComponent)}`
  );
}

/**
 * An address that may be linked, or `undefined` for what must not be (`javascript:`, `data:`, …).
 *
 * Browsers drop tabs and line ends from an address, and control characters around it, before they
 * look for its scheme: so one that holds any is not safe.
 */
export function safeUrl(text: string): string | undefined {
  const address = text.trim();
  if (!address || /\p{Cc}/u.test(address)) return undefined;
  const doi = doiUrl(address);
  if (doi) return doi;
  if (/^www\./i.test(address)) return `https://${address}`;
  return LINKED.test(address) || RELATIVE.test(address) ? address : undefined;
}

/** The same for an image, which may stand in the data itself. */
export function safeImage(text: string): string | undefined {
  const address = text.trim();
  if (/^mailto:/i.test(address)) return undefined;
  return /^data:image\/(?:png|jpeg|gif|webp|avif)[;,]\S*$/i.test(address) ? address : safeUrl(text);
}

/** An image's `srcset`, or `undefined` where any address in it is not safe or it is not well formed. */
export function safeSrcset(text: string): string | undefined {
  const rest = text
    .trim()
    .replace(/\s*(\S*[^\s,])(?:\s+[\d.]+[wx])?\s*(?:,|$)/gy, (written, address: string) =>
      safeImage(address) ? '' : written,
    );
  return rest ? undefined : text;
}
