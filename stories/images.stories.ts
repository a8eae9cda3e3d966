import type {Meta, StoryObj} from '@storybook/web-components-vite';
import type {CitedTimeline} from '../src/element/cited-timeline.ts';
import {edtf, signal, train, within} from './fixtures.ts';

const meta: Meta<CitedTimeline> = {title: 'Images', component: 'cited-timeline'};
export default meta;
type Story = StoryObj<CitedTimeline>;

const source = edtf.url;
const alt = 'A goods train of four wagons before low hills';

export const WithCredit: Story = {
  args: {
    timeline: [
      {
        date: '2025-11-05',
        title: 'A train',
        summary: 'It carries wheat.',
        image: {src: train, alt, credit: 'Drawing: the authors', width: 160, height: 100},
        source,
      },
      {date: '2025-11-09', title: 'An entry without an image', source},
      {
        date: '2025-11-12',
        title: 'A signal',
        image: {src: signal, alt: 'A railway signal', width: 60, height: 100},
        source,
      },
    ],
  },
};

export const At360: Story = {
  name: 'At 360 px',
  args: WithCredit.args ?? {},
  decorators: [within(360)],
};

/** No `width` and `height`: the card makes room once the image has come. */
export const WithoutSize: Story = {
  args: {
    timeline: [
      {date: '2025-11-05', title: 'A train', image: {src: train, alt}, source},
      {date: '2025-11-06', title: 'The day after', source},
      {date: '2025-11-07', title: 'And the next', image: {src: signal, alt: ''}, source},
    ],
  },
};

/** An address that must not be used: what is said of the image remains. */
export const UnsafeAddress: Story = {
  args: {
    timeline: [
      {
        date: '2025-11-05',
        title: 'A train',
        image: {src: 'data:image/svg+xml,<svg/>', alt, credit: 'Drawing: the authors'},
        source,
      },
    ],
  },
};

export const NotFound: Story = {
  args: {
    timeline: [
      {date: '2025-11-05', title: 'A train', image: {src: 'data/none.png', alt}, source},
      {date: '2025-11-09', title: 'Another entry', source},
    ],
  },
};

export const Undated: Story = {
  args: {
    timeline: [
      {date: '2025-11-05', title: 'A train', source},
      {title: 'A drawing', image: {src: train, alt, width: 160, height: 100}, source},
    ],
  },
};
