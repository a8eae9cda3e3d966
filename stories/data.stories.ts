import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import type {CitedTimeline} from '../src/element/cited-timeline.ts';
import {edtf} from './fixtures.ts';

const meta: Meta<CitedTimeline> = {title: 'Data', component: 'cited-timeline'};
export default meta;
type Story = StoryObj<CitedTimeline>;

export const Property: Story = {
  args: {timeline: [{date: '2025-11-05', title: 'By the property', source: edtf.url}]},
};

export const Src: Story = {name: 'Address', args: {src: 'data/first-train.json'}};

export const Smallest: Story = {args: {src: 'data/smallest.json', heading: 'The smallest data'}};

export const Script: Story = {
  render: () => html`
    <cited-timeline>
      <script type="application/json">
        [
          {
            "date": "2025-11-05",
            "title": "By a script inside the element",
            "source": "https://www.loc.gov/standards/datetime/"
          }
        ]
      </script>
    </cited-timeline>
  `,
};

/** What a reader sees without JavaScript, too. */
export const List: Story = {
  render: () => html`
    <cited-timeline>
      <h2>By a list inside the element</h2>
      <ol>
        <li>
          <time datetime="1988/1994">1988–1994</time>
          <strong>Conflict over Nagorno-Karabakh</strong>
          <p>It leads to decades of closed borders.</p>
          <q>the outbreak of the Karabakh conflict (1988–1994)</q>
          <cite>
            <a
              href="https://en.orda.kz/azerbaijan-lifts-transit-ban-allowing-first-cargo-shipment-to-armenia-8921"
              >Orda.kz</a
            >
          </cite>
        </li>
        <li data-date="2025-11-05">
          <h3>First train brings Russian wheat to Armenia</h3>
          <p>Over 1,000 tons arrive by way of Azerbaijan and Georgia.</p>
          <cite>
            <a
              href="https://www.thearmenianreport.com/post/first-cargo-train-in-decades-reaches-armenia-through-azerbaijan"
              >The Armenian Report</a
            >
          </cite>
        </li>
      </ol>
    </cited-timeline>
  `,
};

/** The property comes before the address, that before a script, and that before a list. */
export const Precedence: Story = {
  render: () => html`
    <cited-timeline
      src="data/smallest.json"
      .timeline=${[{date: '2025-11-05', title: 'By the property', source: edtf.url}]}
    >
      <script type="application/json">
        [{"date": "2025-11-05", "title": "By a script"}]
      </script>
      <ol>
        <li>2025-11-05 By a list</li>
      </ol>
    </cited-timeline>
  `,
};
