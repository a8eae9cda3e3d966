import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

/**
 * A plugin for the custom-elements analyzer that also writes what editors read for completion:
 * `vscode.html-custom-data.json` (VS Code) and `web-types.json` (JetBrains).
 */
export const editorData = () => ({
  name: 'editor-data',
  packageLinkPhase({customElementsManifest}) {
    const elements = customElementsManifest.modules
      .flatMap(module => module.declarations ?? [])
      .filter(declaration => declaration.customElement && declaration.tagName);
    write('vscode.html-custom-data.json', {version: 1.1, tags: elements.map(vscodeTag)});
    write('web-types.json', {
      $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
      name: 'cited-timeline',
      version: JSON.parse(readFileSync('package.json', 'utf8')).version,
      'description-markup': 'markdown',
      contributions: {html: {elements: elements.map(webType)}},
    });
  },
});

/** The words of a union of string literals (`'auto' | 'light'`), or none. */
const words = type => [...(type?.text ?? '').matchAll(/'([^']+)'/g)].map(([, word]) => word);

const vscodeTag = element => ({
  name: element.tagName,
  description: element.description ?? '',
  attributes: (element.attributes ?? []).map(({name, description = '', type}) => ({
    name,
    description,
    ...(words(type).length && {values: words(type).map(name => ({name}))}),
  })),
});

const named = items => (items ?? []).map(({name, description = ''}) => ({name, description}));

const webType = element => ({
  name: element.tagName,
  description: element.description ?? '',
  attributes: (element.attributes ?? []).map(({name, description = '', type, default: value}) => ({
    name,
    description,
    ...(value && {default: value}),
    value: {
      type: words(type).length ? words(type).map(word => `'${word}'`) : (type?.text ?? 'string'),
    },
  })),
  slots: named(element.slots),
  js: {events: named(element.events)},
  css: {parts: named(element.cssParts), properties: named(element.cssProperties)},
});

const write = (file, data) => {
  mkdirSync('dist', {recursive: true});
  writeFileSync(join('dist', file), `${JSON.stringify(data, null, 2)}\n`);
};
