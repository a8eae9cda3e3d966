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

/** The events are told by the doc comment; what is found in the code says less and stands double. */
const nameEvents = {
  name: 'name-events',
  packageLinkPhase({customElementsManifest}) {
    for (const {declarations} of customElementsManifest.modules) {
      for (const declaration of declarations) {
        declaration.events = declaration.events?.filter(({name}) => name?.startsWith('timeline-'));
      }
    }
  },
};

export default {
  globs: ['src/element/**/*.ts', 'src/define.ts'],
  exclude: ['**/*.test.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [nameEvents, pointAtBuiltModules, editorData()],
};
