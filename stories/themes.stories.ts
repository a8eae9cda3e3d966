import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import firstTrain from '../examples/data/first-train.json';
import type {CitedTimeline} from '../src/element/cited-timeline.ts';
import civic from '../src/themes/civic.css?raw';
import standard from '../src/themes/default.css?raw';
import highContrast from '../src/themes/high-contrast.css?raw';
import museum from '../src/themes/museum.css?raw';
import newspaper from '../src/themes/newspaper.css?raw';
import night from '../src/themes/night.css?raw';
import {makeRegister} from './register.ts';

const themes = {
  ...{default: standard, newspaper, museum, civic, night},
  'high-contrast': highContrast,
};
type ThemeName = keyof typeof themes;

const meta: Meta = {title: 'Themes'};
export default meta;
type Story = StoryObj;

const timeline = (more: Partial<CitedTimeline> = {}): TemplateResult => html`<cited-timeline
  .timeline=${firstTrain}
  .selected=${more.selected ?? null}
  theme=${more.theme ?? 'auto'}
></cited-timeline>`;

const inTheme = (name: ThemeName): Story => ({
  render: () => html`<style>${themes[name]}</style>${timeline({selected: 'first-train'})}`,
});

export const Default: Story = inTheme('default');
export const Newspaper: Story = inTheme('newspaper');
export const Museum: Story = inTheme('museum');
export const Civic: Story = inTheme('civic');
export const Night: Story = inTheme('night');
export const HighContrast: Story = inTheme('high-contrast');

/** Many entries: titles and counts, in each theme. */
export const ManyEntries: Story = {
  render: () => html`
    <style>${Object.values(themes)}</style>
    ${Object.keys(themes).map(
      (name, i) => html`<cited-timeline
        class=${name}
        heading=${`In the theme ${name}`}
        controls="none"
        group-by="group"
        from="1884"
        to=${i % 2 ? '1999' : '1887'}
        .timeline=${makeRegister(120)}
      ></cited-timeline>`,
    )}
  `,
};

/** Two themes on one page, each by its class. */
export const TwoOnOnePage: Story = {
  render: () => html`
    <style>${museum}${civic}</style>
    ${(['museum', 'civic'] as const).map(
      name => html`<cited-timeline
        class=${name}
        heading=${`In the theme ${name}`}
        .timeline=${firstTrain}
      ></cited-timeline>`,
    )}
  `,
};

const OWN = `cited-timeline {
  --timeline-background: transparent;
  --timeline-ink: currentColor;
  --timeline-accent: currentColor;
  --timeline-padding: 0;
}`;

/** The page's own colours, here of a section that says of itself that it is dark. */
export const OwnColours: Story = {
  render: () => html`
    <style>
      ${OWN}
      .own {
        background: linear-gradient(100deg, #10243a, #3a1030);
        color: #f1f5f9;
        color-scheme: dark;
        padding: 2rem;
      }
    </style>
    <div class="own">${timeline({selected: 'first-train'})}</div>
  `,
};

/** The names of all properties, and what the default makes of them. */
const defaults: readonly (readonly [name: string, value: string])[] = [
  ...standard.matchAll(/^ {2}(--[\w-]+):\s+(.*?);$/gms),
].map(([, name = '', value = '']) => [name, value.replace(/\s+/g, ' ')]);

const isColour = (value: string): boolean =>
  /^light-dark|^color-mix|^var\(--timeline-ink/.test(value);

interface Settings extends Readonly<Record<string, string>> {
  readonly file: ThemeName;
  readonly theme: CitedTimeline['theme'];
  readonly language: string;
  readonly width: string;
}

/** What was set by hand, as a rule to copy. */
function ruleOf(settings: Settings): string {
  const set = defaults.flatMap(([name]) => {
    const value = settings[name]?.replace(/[;{}]/g, '').trim();
    return value ? `  ${name}: ${value};\n` : [];
  });
  return set.length ? `cited-timeline {\n${set.join('')}}` : '';
}

/**
 * A theme's file, light or dark, a language, a width, and each property: set them under “Controls”. The
 * rule that comes of it stands below the timeline, to be copied.
 */
export const Playground: StoryObj<Settings> = {
  argTypes: {
    file: {control: 'select', options: Object.keys(themes)},
    theme: {control: 'inline-radio', options: ['auto', 'light', 'dark']},
    language: {
      control: 'select',
      options: ['en', 'hy', 'az', 'ru', 'ka', 'ar', 'fa', 'he', 'ja', 'zh', 'hi', 'de', 'fr'],
    },
    width: {control: 'inline-radio', options: ['100%', '768px', '360px']},
    ...Object.fromEntries(
      defaults.map(([name, value]) => [
        name,
        {control: isColour(value) ? 'color' : 'text', table: {defaultValue: {summary: value}}},
      ]),
    ),
  },
  args: {file: 'newspaper', theme: 'auto', language: 'en', width: '100%'} as Settings,
  render: settings => {
    const rule = ruleOf(settings);
    const {file, theme, language, width} = settings;
    const isRtl = ['ar', 'fa', 'he'].includes(language);
    const link = `<link rel="stylesheet" href="${file}.css">`;
    const text = rule ? `${link}\n<style>\n${rule}\n</style>` : link;
    return html`
      <style>${themes[file]}${rule} .copy {background: Canvas; color: CanvasText; min-block-size: 2rem}</style>
      <div lang=${language} dir=${isRtl ? 'rtl' : 'ltr'} .style=${`max-inline-size: ${width}`}>
        ${timeline({theme})}
      </div>
      <h2>To copy</h2>
      <pre tabindex="0" aria-label="Style sheets"><code>${text}</code></pre>
      <button class="copy" type="button" @click=${() => navigator.clipboard.writeText(text)}>Copy</button>
    `;
  },
};
