import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {env, root} from '../scripts/run.js';

/** An empty project of somebody who uses the package. */
export class Consumer {
  readonly folder = mkdtempSync(join(tmpdir(), 'timeline-consumer-'));

  constructor() {
    this.write('package.json', JSON.stringify({name: 'consumer', private: true, type: 'module'}));
  }

  write(file: string, text: string): void {
    writeFileSync(join(this.folder, file), text);
  }

  /** Runs a command there and gives what it prints; throws, with what it printed, where it fails. */
  run(command: string, ...args: string[]): string {
    const options = {cwd: this.folder, env: env(), encoding: 'utf8', stdio: 'pipe'} as const;
    try {
      return execFileSync(command, args, {...options, shell: process.platform === 'win32'});
    } catch (error) {
      const {stdout, stderr} = error as {stdout: string; stderr: string};
      throw new Error(`${command} ${args.join(' ')}\n${stdout}${stderr}`);
    }
  }

  /** Runs a command there that must fail, and gives what it prints. */
  fails(command: string, ...args: string[]): string {
    try {
      this.run(command, ...args);
    } catch (error) {
      return String(error);
    }
    throw new Error(`${command} ${args.join(' ')} did not fail`);
  }

  /** Packs the package as `npm publish` would, and installs that. */
  installPacked(): void {
    const args = ['pack', '--ignore-scripts', '--silent', '--pack-destination', this.folder];
    const [tarball = ''] = execFileSync('npm', args, {
      cwd: root,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    })
      .trim()
      .split('\n')
      .slice(-1);
    this.run('npm', 'install', '--no-audit', '--no-fund', '--prefer-offline', `./${tarball}`);
  }

  /** Stands the package's own folder in for an installed one. */
  link(): void {
    mkdirSync(join(this.folder, 'node_modules'));
    symlinkSync(root, join(this.folder, 'node_modules', 'cited-timeline'), 'junction');
  }

  /** Checks types strictly, those of the package's declarations too. */
  checkTypes(resolution: 'bundler' | 'nodenext', ...files: string[]): void {
    const compilerOptions = {
      strict: true,
      exactOptionalPropertyTypes: true,
      noEmit: true,
      skipLibCheck: false,
      allowJs: true,
      checkJs: true,
      target: 'es2022',
      lib: ['es2022', 'dom', 'dom.iterable'],
      types: [],
      resolveJsonModule: true,
      module: resolution === 'bundler' ? 'esnext' : 'nodenext',
      moduleResolution: resolution,
    };
    this.write('tsconfig.json', JSON.stringify({compilerOptions, files}));
    this.run('tsc', '-p', '.');
  }

  remove(): void {
    rmSync(this.folder, {recursive: true, force: true});
  }
}
