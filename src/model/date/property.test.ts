import {expect} from '@open-wc/testing';
import {show, time} from '../../../test/date-table.ts';
import {parseDate} from './parse.ts';
import {PRECISIONS} from './span.ts';

describe('parseDate', () => {
  it('spans exactly the days that fit unspecified digits', () => {
    // By brute force: write out all days of these years, and see which ones fit.
    const days: string[] = [];
    for (let ms = Date.UTC(1896, 0); ms < Date.UTC(1910, 0); ms += 86_400_000)
      days.push(new Date(ms).toISOString().slice(0, 10));
    const masks = (text: string) => [text, `X${text[1]}`, `${text[0]}X`, 'XX'];
    for (const year of ['1900', '190X', '1904'])
      for (const month of ['02', '11', '13', '20'].flatMap(masks))
        for (const day of ['29', '31', '00', '40'].flatMap(masks)) {
          const text = `${year}-${month}-${day}`;
          const pattern = RegExp(`^${text.replaceAll('X', '.')}$`);
          const fit = days.filter(each => pattern.test(each));
          const [first, last] = [fit.at(0), fit.at(-1)];
          const span = parseDate(text);
          if (!first || !last) expect(span, text).to.equal(undefined);
          else {
            expect(time(span?.start), text).to.equal(first);
            expect(time(span?.end && span.end - 86_400_000), text).to.equal(last);
          }
        }
  });

  it('reads every day of 1582 to 2400 as Date does', () => {
    for (let ms = Date.UTC(1582, 0); ms < Date.UTC(2400, 0); ms += 86_400_000) {
      const span = parseDate(new Date(ms).toISOString().slice(0, 10));
      if (span?.start !== ms || span.end !== ms + 86_400_000)
        expect(show(span)).to.equal(`${time(ms)} → ${time(ms + 86_400_000)} day`);
    }
  });

  it('never throws, and gives ordered spans, whatever it is given', () => {
    const tokens =
      '0 1 4 9 X - / .. , [ ] { } ~ ? % Y E S T Z : . + 1984 2004-06 1985-04-12 19XX -21 10:30 𝟙 日'
        .split(' ')
        .concat(' ', '\u0000');
    let seed = 1;
    // A multiplicative generator (MINSTD): the same texts in every run.
    const random = (below: number) => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed % below;
    };
    let read = 0;
    for (let i = 0; i < 40_000; i++) {
      const text = Array.from({length: 1 + random(5)}, () => tokens[random(tokens.length)]).join(
        '',
      );
      const span = parseDate(text, random(2) ? 'julian' : 'gregorian');
      if (!span) continue;
      read++;
      if ((span.start ?? Number.NEGATIVE_INFINITY) >= (span.end ?? Number.POSITIVE_INFINITY))
        expect.fail(`${text} is empty`);
      if (!PRECISIONS.includes(span.precision)) expect.fail(`${text} has no precision`);
      if (span.text !== text) expect.fail(`${text} became ${span.text}`);
    }
    expect(read).to.be.above(1000);
  });
});
