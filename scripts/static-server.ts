import {once} from 'node:events';
import {createReadStream, statSync} from 'node:fs';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {extname, join, normalize} from 'node:path';

const TYPES: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.map': 'application/json',
  '.mjs': 'text/javascript',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/**
 * Serves a folder's files to this machine.
 *
 * @param port The first to try; a taken one gives way to the next. 0 is any free one.
 * @param home The path that `/` leads to.
 */
export async function serve(
  folder: string,
  port = 0,
  home = '/',
): Promise<{port: number; server: Server}> {
  const server = createServer((request, response) => {
    const {pathname} = new URL(request.url ?? '/', 'http://localhost');
    const found = pathname === '/' && home !== '/' ? home : find(folder, pathname);
    if (found === undefined) {
      response.writeHead(404, {'content-type': 'text/plain'}).end('Not found');
    } else if (found.endsWith('/')) {
      response.writeHead(302, {location: found}).end();
    } else {
      const type = TYPES[extname(found)] ?? 'application/octet-stream';
      const charset = /text|json|svg/.test(type) ? '; charset=utf-8' : '';
      response.writeHead(200, {'content-type': type + charset, 'cache-control': 'no-store'});
      createReadStream(found).pipe(response);
    }
  });
  for (let last = port + 50; ; port++) {
    try {
      server.listen(port, '127.0.0.1');
      await once(server, 'listening');
      return {port: (server.address() as AddressInfo).port, server};
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || port >= last) throw error;
    }
  }
}

/** The file at an address, or the address of the folder there that has an index; else nothing. */
function find(folder: string, pathname: string): string | undefined {
  try {
    const path = normalize(decodeURIComponent(pathname));
    const file = join(folder, path);
    if (!statSync(file).isDirectory()) return file;
    statSync(join(file, 'index.html'));
    return path.endsWith('/') ? join(file, 'index.html') : `${pathname}/`;
  } catch {
    return undefined;
  }
}
