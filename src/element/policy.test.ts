import {expect} from '@open-wc/testing';
import type {CitedTimeline} from './cited-timeline.ts';
import {FIRST_TRAIN, find, findAll, makeBox, settled, until} from './fixture.ts';

/** The site by its name: in Firefox, a page that was written by another has no `'self'`. */
const SITE = location.origin;
const POLICY = `default-src ${SITE}; style-src ${SITE}; require-trusted-types-for 'script'; trusted-types lit-html`;

/** A timeline on a page of its own with a strict policy, and what the policy refuses there. */
async function showStrictly(attributes: string): Promise<[CitedTimeline, string[]]> {
  const frame = document.createElement('iframe');
  frame.width = '900';
  makeBox(900).append(frame);
  const page = frame.contentDocument as Document;
  const refused: string[] = [];
  page.open();
  page.addEventListener('securitypolicyviolation', ({violatedDirective, sourceFile, sample}) =>
    refused.push(`${violatedDirective} in ${sourceFile}: ${sample}`),
  );
  page.write(`<!doctype html><html lang="en"><title>Page</title>
    <meta http-equiv="Content-Security-Policy" content="${POLICY}">
    <script type="module" src="/src/define.ts"></script>
    <cited-timeline ${attributes}></cited-timeline>`);
  page.close();
  await until(() => page.querySelector('cited-timeline:defined'), 'not defined');
  const timeline = page.querySelector('cited-timeline') as CitedTimeline;
  await settled(timeline);
  return [timeline, refused];
}

describe('a strict content security policy', () => {
  it('has nothing to refuse', async () => {
    const [timeline, refused] = await showStrictly(`src="${FIRST_TRAIN}" metadata="json-ld coins"`);
    expect(findAll(timeline, '.card').length).to.be.greaterThan(13);
    await until(() => timeline.querySelector('script'), 'nothing told to machines');
    timeline.citations = 'numbered';
    timeline.theme = 'dark';
    findAll(timeline, '.more')[0]?.click();
    timeline.query = 'wheat';
    find(timeline, '.controls > button:last-child').click();
    findAll(timeline, '.note')[0]?.click();
    for (const layout of ['vertical', 'table', 'horizontal'] as const) {
      timeline.layout = layout;
      await settled(timeline);
    }
    expect((await timeline.toPicture('svg')).size).to.be.greaterThan(1000);
    expect((await timeline.toPicture('png')).size).to.be.greaterThan(1000);
    timeline.timeline = [
      {date: '1991', title: 'A', image: {src: '/none.png', alt: ''}, source: 'https://a.example'},
      {title: '', source: 'javascript:alert(1)'},
    ];
    await settled(timeline);
    expect(JSON.parse(timeline.querySelector('script')?.textContent ?? '').numberOfItems).to.equal(
      2,
    );
    timeline.timeline = 42;
    await settled(timeline);
    expect(find(timeline, '[role="alert"]').offsetHeight).to.be.greaterThan(0);
    expect(refused).to.deep.equal([]);
  });

  it('does not keep the styles out', async () => {
    const [timeline] = await showStrictly(`src="${FIRST_TRAIN}" theme="dark"`);
    const {display, containerType} = getComputedStyle(timeline);
    expect([display, containerType]).to.deep.equal(['block', 'inline-size']);
    const xs = findAll(timeline, '.track li').map(item => item.getBoundingClientRect().left);
    expect(new Set(xs).size).to.be.greaterThan(5);
  });

  it('is in force', async () => {
    const [timeline, refused] = await showStrictly(`src="${FIRST_TRAIN}"`);
    timeline.setAttribute('style', 'color: red');
    await until(() => refused.length, 'the policy let a style attribute pass');
    expect(refused.join()).to.contain('style-src');
    if (!('trustedTypes' in window)) return;
    expect(() => {
      timeline.innerHTML = '<b>Markup</b>';
    }).to.throw();
    expect(() => {
      timeline.ownerDocument.createElement('script').textContent = '{}';
    }).to.throw();
  });
});
