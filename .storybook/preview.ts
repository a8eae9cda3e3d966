import type {Preview} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/define.ts';

const preview: Preview = {
  // Each story is a whole page, as the element is on one: under a heading, in the main part.
  decorators: [(story, {title, name}) => html`<main><h1>${title}: ${name}</h1>${story()}</main>`],
  parameters: {
    controls: {expanded: true},
    options: {
      storySort: {
        order: [
          'The real timeline',
          'Dates',
          'Ranges',
          'Undated',
          'Citations',
          'Texts',
          'Images',
          'Spacing',
          'Zoom and overview',
          'Lanes',
          'Reading and finding',
          'Scale',
          'Layout',
          'Theming',
          'Themes',
          'Data',
          'States',
          'Bad input',
          'Several on one page',
        ],
      },
    },
  },
};

export default preview;
