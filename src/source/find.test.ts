import {expect, fixture, html} from '@open-wc/testing';
import {findData} from './find.ts';

describe('the way data come', () => {
  const list = html`<ol><li>List</li></ol>`;
  const json = '{"title": "Script", "events": []}';
  const both = html`<div>${list}<script type="application/json">${json}</script></div>`;

  it('prefers the property, then the address, then a script, then a list', async () => {
    const host = await fixture(both);
    const timeline = [{title: 'Property'}];
    expect(findData(host, timeline, 'a.json')).to.deep.equal({from: 'property', value: timeline});
    expect(findData(host, undefined, ' a.json ')).to.deep.equal({from: 'src', url: 'a.json'});
    expect(findData(host, null, null)).to.deep.equal({
      from: 'script',
      text: json,
    });
    host.querySelector('script')?.remove();
    expect(findData(host, undefined, '')).to.deep.equal({from: 'list'});
    host.querySelector('ol')?.remove();
    expect(findData(host, undefined)).to.equal(undefined);
  });

  it('gives the property as it is, whatever it is', async () => {
    const host = await fixture(both);
    for (const value of [0, '', false, {}]) {
      expect(findData(host, value, 'a.json')).to.deep.equal({from: 'property', value});
    }
  });

  const scripts: [text: string, type: string, found: Record<string, unknown> | undefined][] = [
    ['[1]', 'application/json', {from: 'script', text: '[1]'}],
    ['[1]', 'Application/JSON', {from: 'script', text: '[1]'}],
    ['[1]', 'text/plain', undefined],
  ];
  for (const [text, type, found] of scripts) {
    it(`finds ${found ? 'the data' : 'none'} in a script of type ${type}`, async () => {
      const host = await fixture(html`<div></div>`);
      const script = document.createElement('script');
      script.type = type;
      script.textContent = text;
      host.append(script);
      expect(findData(host, undefined)).to.deep.equal(found);
    });
  }

  it('looks no further than a script, whatever is in it', async () => {
    const host = await fixture(html`<div>${list}</div>`);
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = '[\n1,]';
    host.append(script);
    expect(findData(host, undefined)).to.deep.equal({from: 'script', text: '[\n1,]'});
  });

  it('leaves a script inside another element alone', async () => {
    const host = await fixture(html`<div><p></p></div>`);
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = '[1]';
    host.querySelector('p')?.append(script);
    expect(findData(host, undefined)).to.equal(undefined);
  });
});
