import {crc32, deflateSync, inflateSync} from 'node:zlib';

const SIGNATURE = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
/** Bytes to a pixel as Chromium writes it: red, green, blue. */
const RGB = 3;
/** As many as an index of one byte can name. */
const MOST_COLOURS = 256;

/**
 * Makes a picture a third of its size: of its colours the 256 most frequent stay, every other
 * becomes the nearest of them. A page of text in few colours has hardly more than those. (PNG,
 * second edition: indexed colour, without filters.)
 *
 * @param png With 8 bits of red, green and blue and not interlaced, as Chromium's screenshots are.
 */
export function indexColours(png: Uint8Array): Buffer {
  const bytes = Buffer.from(png);
  const header = Buffer.from(bytes.subarray(16, 29));
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  if (header.toString('hex', 8) !== '0802000000') throw new Error('no plain RGB picture');
  const pixels = unfilter(inflateSync(dataOf(bytes)), width * RGB, height);
  const colourAt = (i: number): number => pixels.readUIntBE(i * RGB, RGB);

  const counts = new Map<number, number>();
  for (let i = 0; i < width * height; i++) {
    counts.set(colourAt(i), (counts.get(colourAt(i)) ?? 0) + 1);
  }
  const palette = [...counts]
    .sort(([a, m], [b, n]) => n - m || a - b)
    .slice(0, MOST_COLOURS)
    .map(([colour]) => colour);
  const indices = new Map<number, number>();
  for (const colour of counts.keys()) indices.set(colour, nearest(palette, colour));

  // Each line begins with the kind of its filter: 0, none.
  const lines = Buffer.alloc((width + 1) * height);
  for (let i = 0; i < width * height; i++) {
    lines[i + Math.floor(i / width) + 1] = indices.get(colourAt(i)) ?? 0;
  }
  header[9] = 3;
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.concat(palette.map(toBytes))),
    chunk('IDAT', deflateSync(lines, {level: 9, memLevel: 9})),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The compressed data of all `IDAT` chunks. */
function dataOf(png: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = SIGNATURE.length; at < png.length; ) {
    const length = png.readUInt32BE(at);
    const data = png.subarray(at + 8, at + 8 + length);
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(data);
    at += length + 12;
  }
  return Buffer.concat(parts);
}

/** Undoes the filters of all lines, `stride` bytes each. */
function unfilter(filtered: Buffer, stride: number, height: number): Buffer {
  const pixels = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y++) {
    const filter = filtered[y * (stride + 1)];
    for (let x = 0; x < stride; x++) {
      const at = y * stride + x;
      const left = x < RGB ? 0 : (pixels[at - RGB] as number);
      const above = y ? (pixels[at - stride] as number) : 0;
      const corner = x < RGB || !y ? 0 : (pixels[at - stride - RGB] as number);
      const guess = [0, left, above, (left + above) >> 1, paeth(left, above, corner)][filter ?? 0];
      pixels[at] = (filtered[at + y + 1] as number) + (guess ?? 0);
    }
  }
  return pixels;
}

function paeth(left: number, above: number, corner: number): number {
  const [a, b, c] = [above - corner, left - corner, left + above - 2 * corner].map(Math.abs) as [
    number,
    number,
    number,
  ];
  return a <= b && a <= c ? left : b <= c ? above : corner;
}

const toBytes = (colour: number): Buffer => Buffer.from([colour >> 16, colour >> 8, colour]);

/** The index of the colour that is least far away. */
function nearest(palette: readonly number[], colour: number): number {
  const own = toBytes(colour);
  let [best, least] = [0, Infinity];
  palette.forEach((other, i) => {
    const distance = toBytes(other).reduce((sum, byte, k) => sum + (byte - (own[k] ?? 0)) ** 2, 0);
    if (distance < least) [best, least] = [i, distance];
  });
  return best;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
