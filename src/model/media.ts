import {safeImage, safeSrcset} from './address.ts';
import {addressFor, readAddress} from './addresses.ts';
import {type Context, report} from './context.ts';
import {readObject} from './fields.ts';
import {listOf, oneOf, readLanguage, readPixels, readString, readText} from './readers.ts';
import type {Image, LocalizedText, Media, Track} from './types.ts';

const readImageAddress = addressFor(safeImage);

const IMAGE = {
  src: readImageAddress,
  alt: (context: Context, value: unknown) => (value === '' ? value : readText(context, value)),
  credit: readText,
  width: readPixels,
  height: readPixels,
  srcset: addressFor(safeSrcset),
  sizes: readString,
};

/** A text is the image's address. Without an address that is safe, what is said of it remains. */
export function readImage(context: Context, value: unknown): Image | undefined {
  const {src, srcset, ...said} = readObject(context, value, IMAGE, 'src');
  check(context, src, said.alt, 'image');
  return src?.url || said.alt || said.credit
    ? {...said, src: src?.url, srcset: srcset?.url}
    : undefined;
}

const TRACK = {
  src: readAddress,
  lang: readLanguage,
  label: readText,
  kind: oneOf<Track['kind'] | undefined>(
    'field-type',
    ['subtitles', 'captions', 'descriptions', 'chapters'],
    undefined,
  ),
};

/** A text is the track's address, without which it is nothing. */
function readTrack(context: Context, value: unknown): Track | undefined {
  const {src, kind = 'subtitles', ...said} = readObject(context, value, TRACK, 'src');
  check(context, src);
  return src?.url ? {...said, src: src.url, kind} : undefined;
}

const MEDIA = {
  ...IMAGE,
  type: oneOf<Media['kind'] | undefined>(
    'field-type',
    ['image', 'audio', 'video', 'page'],
    undefined,
  ),
  title: readText,
  poster: readImageAddress,
  tracks: listOf(readTrack),
};

/** A text is the address. Without one that is safe, it is shown, and what is said of it remains. */
export function readMedia(context: Context, value: unknown): Media | undefined {
  const {
    src,
    srcset,
    poster,
    type,
    tracks = [],
    ...said
  } = readObject(context, value, MEDIA, 'src');
  const kind = type ?? kindOf(src?.url ?? '');
  check(context, src, said.alt, kind);
  return src || said.title || said.alt || said.credit
    ? {
        ...said,
        kind,
        src: src?.url,
        unsafeSrc: src?.unsafeUrl,
        srcset: srcset?.url,
        poster: poster?.url,
        tracks,
      }
    : undefined;
}

/** Reports that there is no address, or of an image that can be seen, no text in its place. */
function check(
  context: Context,
  src: {readonly url?: string} | undefined,
  alt?: LocalizedText,
  kind?: Media['kind'],
): void {
  if (!src) report(context, 'field-type', '', 'address', 'src');
  if (kind === 'image' && src?.url && alt === undefined) report(context, 'image-alt-missing');
}

/** What an address leads to, as far as that can be told by how it ends. */
function kindOf(address: string): Media['kind'] {
  const path = address.replace(/[?#].*/s, '');
  if (/^data:|\.(?:avif|gif|jpe?g|png|svg|webp)$/i.test(path)) return 'image';
  if (/\.(?:aac|flac|m4a|mp3|og[ag]|opus|wav)$/i.test(path)) return 'audio';
  return /\.(?:m4v|mp4|ogv|webm)$/i.test(path) ? 'video' : 'page';
}
