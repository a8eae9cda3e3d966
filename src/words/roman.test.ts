import {expect} from '@open-wc/testing';
import {roman} from './roman.ts';

describe('roman', () => {
  const cases: [number: number, text: string][] = [
    [1, 'I'],
    [4, 'IV'],
    [9, 'IX'],
    [14, 'XIV'],
    [19, 'XIX'],
    [21, 'XXI'],
    [40, 'XL'],
    [88, 'LXXXVIII'],
    [99, 'XCIX'],
    [100, '100'],
    [0, '0'],
  ];
  for (const [number, text] of cases)
    it(`writes ${number}`, () => expect(roman(number)).to.equal(text));
});
