import {editorData} from './scripts/editor-data.js';

/** In the package, a module is what was built from it. */
const built = path => path.replace(/^\/?src\/(.*)\.ts$/, 'dist/$1.js');

const pointAtBuiltModules = {
  name: 'point-at-built-modules',
  packageLinkPhase({customElementsManifest}) {
    const visit = value => {
      if (!value || typeof value !== 'object') return;
      for (const [key, inner] of Object.entries(value)) {
        if ((key === 'path' || key === 'module') && typeof inner === 'string') {
          value[key] = built(inner);
        } else visit(inner);
      }
    };
    visit(customElementsManifest);
  },
};

export default {
  globs: ['src/element/**/*.ts', 'src/define.ts'],
  exclude: ['**/*.test.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [pointAtBuiltModules, editorData()],
};
