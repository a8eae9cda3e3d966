import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import type {CitedTimeline} from '../src/element/cited-timeline.ts';
import {answering, within} from './fixtures.ts';

const meta: Meta<CitedTimeline> = {title: 'States', component: 'cited-timeline'};
export default meta;
type Story = StoryObj<CitedTimeline>;

const neverAnswer = answering(() => new Promise(() => {}));
const noNetwork = answering(() => Promise.reject(new TypeError('Failed to fetch')));
const list = html`
  <ol>
    <li>
      <time datetime="2025-11-05">5 November 2025</time>
      <strong>First train brings Russian wheat to Armenia</strong>
      <cite>
        <a
          href="https://www.thearmenianreport.com/post/first-cargo-train-in-decades-reaches-armenia-through-azerbaijan"
          >The Armenian Report</a
        >
      </cite>
    </li>
  </ol>
`;

export const Loading: Story = {
  tags: ['loading'],
  args: {src: 'data/late.json'},
  beforeEach: neverAnswer,
};

/** What stands in the element is readable until it is replaced. */
export const LoadingOverAList: Story = {
  tags: ['loading'],
  render: () => html`<cited-timeline src="data/late.json">${list}</cited-timeline>`,
  beforeEach: neverAnswer,
};

export const Empty: Story = {args: {heading: 'Nothing yet', timeline: []}};

export const NoData: Story = {};

export const NotFound: Story = {args: {src: 'data/none.json'}};

export const NoNetwork: Story = {args: {src: 'data/first-train.json'}, beforeEach: noNetwork};

export const AWebPage: Story = {args: {src: 'iframe.html'}};

export const BrokenJson: Story = {
  name: 'Broken JSON',
  args: {src: `data:application/json,${encodeURIComponent('[\n  {"date": "2025-11-05",}\n]')}`},
};

export const ANumber: Story = {args: {src: 'data:application/json,42'}};

export const FailedAt360: Story = {
  name: 'Failed at 360 px',
  args: {src: 'data/none.json'},
  decorators: [within(360)],
};

/** And it stays if the data do not come. */
export const FailedOverAList: Story = {
  render: () => html`<cited-timeline src="data/none.json">${list}</cited-timeline>`,
};

/** The first try fails, the second, by the button, does not. */
export const Retried: Story = {
  args: {src: 'data/smallest.json', heading: 'There after all'},
  beforeEach: () => {
    const {fetch} = globalThis;
    let tries = 0;
    return answering((...request) =>
      tries++ ? fetch(...request) : Promise.reject(new TypeError('Failed to fetch')),
    )();
  },
  play: async ({canvasElement}) => {
    const timeline = canvasElement.querySelector('cited-timeline');
    const button = await new Promise<HTMLElement>(resolve => {
      const look = () => {
        const found = timeline?.renderRoot.querySelector('button');
        if (found) resolve(found);
        else requestAnimationFrame(look);
      };
      look();
    });
    button.click();
  },
};
