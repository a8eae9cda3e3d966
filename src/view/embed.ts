/** Single posts and recordings, by host without `www.` and path, and what their sites let others frame. */
const KNOWN: readonly (readonly [page: RegExp, embed: string])[] = [
  [
    /^(?:x|twitter)\.com\/\w+\/status\/(\d+).*/,
    'platform.twitter.com/embed/Tweet.html?dnt=true&id=$1',
  ],
  [/^(instagram\.com\/(?:p|reel)\/[\w-]+).*/, 'www.$1/embed'],
  [/^tiktok\.com\/@[^/]+\/video\/(\d+).*/, 'www.tiktok.com/player/v1/$1'],
  [/^t\.me\/(?:s\/)?(\w+\/\d+)$/, 't.me/$1?embed=1'],
  [/^open\.spotify\.com\/(?:intl-\w+\/)?(?!embed)(\w+\/\w+)$/, 'open.spotify.com/embed/$1'],
  // Mastodon, on any host.
  [/^[^/]+\/@[^/]+\/\d+$/, '$&/embed'],
];

/**
 * The address that the site of a page wants framed in its place, where that is known: none needs a
 * key or a request beforehand. `undefined` for any other page, which can but be framed as it is.
 */
export function embedOf(url: URL): string | undefined {
  const place = url.hostname.replace(/^(?:www|m|music)\./, '') + url.pathname;
  const known = KNOWN.find(([page]) => page.test(place));
  return known
    ? `https://${place.replace(...known)}`
    : [youTube, vimeo, googleMap, streetMap].reduce<string | undefined>(
        (found, read) => found ?? read(place, url),
        undefined,
      );
}

/** At the host that sets no cookies until something plays. */
function youTube(place: string, {searchParams: query, hash}: URL): string | undefined {
  const id =
    place === 'youtube.com/watch'
      ? query.get('v')
      : place === 'youtube.com/playlist'
        ? 'videoseries'
        : /^(?:youtu\.be|youtube(?:-nocookie)?\.com\/(?:shorts|live|embed))\/([^/]+)/.exec(
            place,
          )?.[1];
  if (!id) return undefined;
  const wanted = new URLSearchParams({rel: '0'});
  const time = query.get('t') ?? query.get('start') ?? hash.replace('#t=', '');
  const [, hours = 0, minutes = 0, seconds = 0] =
    /^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s?)?$/.exec(time) ?? [];
  const start = +hours * 3600 + +minutes * 60 + +seconds;
  if (start) wanted.set('start', `${start}`);
  const list = query.get('list');
  if (list) wanted.set('list', list);
  return `https://www.youtube-nocookie.com/embed/${encodeURIComponent(id)}?${wanted}`;
}

/** The second number is the key to what is not public. */
function vimeo(place: string, {hash}: URL): string | undefined {
  const [, id, key] = /^vimeo\.com\/(?:[^/]+\/)*?(\d+)(?:\/(\w+))?\/?$/.exec(place) ?? [];
  const from = hash.startsWith('#t=') ? hash : '';
  return id && `https://player.vimeo.com/video/${id}?dnt=1${key ? `&h=${key}` : ''}${from}`;
}

function googleMap(place: string, {href, pathname, searchParams}: URL): string | undefined {
  if (!/^(?:google\.[a-z.]+\/maps|maps\.google\.)/.test(place)) return undefined;
  if (/\/maps\/embed|output=embed/.test(href)) return href.replace('http:', 'https:');
  const [, lat, lon, zoom] = /@(-?[\d.]+),(-?[\d.]+)(?:,([\d.]+)z)?/.exec(pathname) ?? [];
  const centre = lat && `${lat},${lon}`;
  const asked = searchParams.get('q') ?? searchParams.get('query');
  const name = /\/place\/([^/@]+)/.exec(pathname)?.[1]?.replace(/&/g, '%26');
  const wanted = asked ? encodeURIComponent(asked) : (name ?? centre);
  return (
    wanted &&
    `https://www.google.com/maps?output=embed&q=${wanted}${centre ? `&ll=${centre}` : ''}${
      zoom ? `&z=${Math.round(+zoom)}` : ''
    }`
  );
}

/** OpenStreetMap, whose frames are told their corners, in degrees. */
function streetMap(place: string, {hash, searchParams}: URL): string | undefined {
  if (!/^openstreetmap\.org\/(?!export)/.test(place)) return undefined;
  const marks = ['mlat', 'mlon'].map(name => searchParams.get(name));
  const [, zoom = 15, lat = marks[0], lon = marks[1]] =
    /map=([\d.]+)\/(-?[\d.]+)\/(-?[\d.]+)/.exec(hash) ?? [];
  if (!lat || !lon) return undefined;
  // A tile of 256 px has 360 degrees at the first zoom: these are half of 640 px by 360.
  const width = 450 / 2 ** +zoom;
  const height = width * 0.5625 * Math.cos((+lat * Math.PI) / 180);
  const corners = [+lon - width, +lat - height, +lon + width, +lat + height];
  const wanted = new URLSearchParams({
    bbox: corners.map(degrees => degrees.toFixed(5)).join(),
    ...(marks[0] && marks[1] && {marker: marks.join()}),
  });
  return `https://www.openstreetmap.org/export/embed.html?${wanted}`;
}
