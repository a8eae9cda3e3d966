import {expect} from '@open-wc/testing';
import type {Problem} from '../model/types.ts';
import type {CitedTimeline} from './cited-timeline.ts';
import {makeBox, settled, titlesOf, until} from './fixture.ts';

describe('a page that is still being parsed', () => {
  let frame: HTMLIFrameElement;
  let page: Document;
  beforeEach(() => {
    frame = document.createElement('iframe');
    frame.style.width = '900px';
    makeBox(900).append(frame);
    page = frame.contentDocument as Document;
    page.open();
    // Not deferred until the page is there, as a script element's module would be.
    page.write(
      '<!doctype html><title>Page</title><script>import("/src/later.ts"); import("/src/define.ts")</script>',
    );
  });

  /** The element, upgraded while the page goes on. */
  async function upgraded(): Promise<CitedTimeline> {
    await until(() => page.querySelector('cited-timeline:defined'), 'not upgraded');
    expect(page.readyState).to.equal('loading');
    const timeline = page.querySelector('cited-timeline') as CitedTimeline;
    await timeline.updateComplete;
    return timeline;
  }

  async function parsed(timeline: CitedTimeline): Promise<string[]> {
    await until(() => page.readyState !== 'loading', 'not parsed');
    await settled(timeline);
    return titlesOf(timeline);
  }

  it('waits for the rest of a list, which is readable meanwhile', async () => {
    page.write('<cited-timeline><ol><li><b>One</b> 1991</li>');
    const timeline = await upgraded();
    let loads = 0;
    timeline.addEventListener('timeline-load', () => loads++);
    const item = page.querySelector('li') as HTMLElement;
    expect(titlesOf(timeline)).to.deep.equal([]);
    expect(item.getBoundingClientRect().height).to.be.greaterThan(0);
    page.write('<li><b>Two</b> 1992</li></ol></cited-timeline>');
    await settled(timeline);
    expect(item.getBoundingClientRect().height).to.be.greaterThan(0);
    page.close();
    await until(() => titlesOf(timeline).length, 'not read');
    expect(await parsed(timeline)).to.deep.equal(['One', 'Two']);
    expect(loads).to.equal(1);
  });

  it('waits for the rest of a script', async () => {
    page.write('<cited-timeline><script type="application/json">[{"date": "1991",');
    const timeline = await upgraded();
    const problems: Problem[] = [];
    timeline.addEventListener('timeline-problem', event => problems.push(...event.problems));
    page.write('"title": "One", "source": "https://a.example"}]</script></cited-timeline>');
    page.close();
    expect(await parsed(timeline)).to.deep.equal(['One']);
    expect(problems).to.deep.equal([]);
  });

  it('is not waited for by an element that was removed', async () => {
    page.write('<cited-timeline><ol><li><b>One</b> 1991</ol></cited-timeline>');
    const timeline = await upgraded();
    timeline.remove();
    page.close();
    expect(await parsed(timeline)).to.deep.equal([]);
  });

  it('does not wait for it with data that stand elsewhere', async () => {
    page.write('<cited-timeline src="/examples/data/smallest.json"><ol><li><b>One</b> 1991</li>');
    const timeline = await upgraded();
    await settled(timeline);
    expect(titlesOf(timeline).length).to.be.greaterThan(0);
    expect(titlesOf(timeline)).not.to.include('One');
    timeline.timeline = [{date: '1991', title: 'Own'}];
    await settled(timeline);
    expect(titlesOf(timeline)).to.deep.equal(['Own']);
    page.close();
    expect(await parsed(timeline)).to.deep.equal(['Own']);
  });
});
