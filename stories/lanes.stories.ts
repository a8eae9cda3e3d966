import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import type {CitedTimeline} from '../src/element/cited-timeline.ts';
import {within} from './fixtures.ts';
import {makeRegister} from './register.ts';

const meta: Meta<CitedTimeline> = {title: 'Lanes', component: 'cited-timeline'};
export default meta;
type Story = StoryObj<CitedTimeline>;

const of =
  (count: number, from = '', to = '') =>
  (): TemplateResult =>
    html`<cited-timeline
      group-by="group"
      .timeline=${makeRegister(count)}
      from=${from}
      to=${to}
    ></cited-timeline>`;

export const Few: Story = {render: of(24)};

export const FewInAPartOfTime: Story = {render: of(24, '1840', '1870')};

export const Counts: Story = {render: of(10_000)};

export const Titles: Story = {render: of(1000, '1840', '1844')};

export const Cards: Story = {render: of(1000, '1902-03', '1902-07')};

/** Down the page there are no lanes: each card names its group. */
export const Narrow: Story = {name: 'At 360 px', render: of(24), decorators: [within(360)]};

export const RightToLeft: Story = {
  render: () => html`<div lang="ar" dir="rtl">
    <cited-timeline
      group-by="group"
      .timeline=${makeRegister(1000, true)}
      from="1840"
      to="1844"
    ></cited-timeline>
  </div>`,
};

const register = makeRegister(2000);

/** A lane for each of twenty places. */
export const TwentyLanes: Story = {
  render: () => html`<cited-timeline
    group-by="group"
    .timeline=${{
      ...register,
      groups: {},
      events: register.events.map((event, i) => ({...event, group: `Depot ${1 + (i % 20)}`})),
    }}
  ></cited-timeline>`,
};
