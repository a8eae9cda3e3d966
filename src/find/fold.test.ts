import {expect} from '@open-wc/testing';
import {fold} from './fold.ts';

/** What a reader takes for the same, by language: the first is as others may type it. */
const SAME: readonly [language: string, first: string, ...others: string[]][] = [
  ['English', 'cafe', 'café', 'CAFÉ', 'cafe\u0301'],
  ['English', "don't", 'don’t', 'Don‘t'],
  ['English', '1988-1994', '1988–1994', '1988—1994', '1988‐1994', '1988−1994'],
  ['English', 'two words', 'two\n  words', 'Two\u00a0words', 'two\twords'],
  ['English', 'cooperation', 'co\u00adoperation', 'co\u200boperation'],
  ['English', 'office', 'oﬃce'],
  ['Armenian', 'երևան', 'Երևան', 'Երեւան', 'ԵՐԵՎԱՆ', 'ԵՐԵՒԱՆ'],
  ['Armenian', 'ինչու', 'ինչո՞ւ', 'Ինչո՛ւ', 'ԻՆՉՈՒ՜'],
  ['Azerbaijani', 'əliyev', 'Əliyev', 'ƏLİYEV', 'ƏLIYEV'],
  ['Azerbaijani', 'naxcivan', 'Naxçıvan', 'NAXÇIVAN'],
  ['Azerbaijani', 'susa', 'Şuşa', 'ŞUŞA'],
  ['Russian', 'все еще', 'всё ещё', 'ВСЁ ЕЩЁ', 'всё\u0301 еще\u0308'],
  ['Russian', 'горький', 'Горький', 'го\u0301рький', 'горькии\u0306'],
  ['Ukrainian', "п'ять", 'п’ять', 'пʼять'],
  ['Georgian', 'თბილისი', 'ᲗᲑᲘᲚᲘᲡᲘ'],
  ['Turkish', 'istanbul', 'İstanbul', 'ISTANBUL', 'ıstanbul', 'i\u0307stanbul'],
  ['Turkish', 'dogu', 'Doğu', 'DOĞU'],
  ['Persian', 'کتابی', 'كتابي', 'کتابي'],
  ['Persian', 'میشود', 'می\u200cشود'],
  ['Persian', '1357', '۱۳۵۷', '١٣٥٧', '１３５７', '१३५७'],
  ['Arabic', 'احمد', 'أحمد', 'أَحْمَد', 'آحمد', 'إحمد', 'احمـــد'],
  ['Arabic', 'مدينه', 'مدينة', 'مَدِينَة'],
  ['Arabic', 'موسى', 'موسي', 'موسی', 'مُوسَىٰ'],
  ['Arabic', 'لا', 'ﻻ'],
  ['Hebrew', 'שלום', 'שָׁלוֹם', 'שׁלום'],
  ['Hebrew', 'צה"ל', 'צה״ל', 'צה”ל'],
  ['Hebrew', 'תל-אביב', 'תל־אביב'],
  ['Chinese', '北京 2008', '北京　２００８'],
  ['Japanese', 'ガス', 'ｶﾞｽ', 'カ\u3099ス'],
  ['Japanese', 'nhk', 'ＮＨＫ', 'NHK'],
  ['Korean', '한국', '\u1112\u1161\u11ab\u1100\u116e\u11a8'],
  ['Hindi', 'फिल्म', 'फ़िल्म', 'फ\u093cिल्म'],
  ['German', 'strasse', 'Straße', 'STRASSE', 'STRAẞE'],
  ['German', 'munchen', 'München', 'MU\u0308NCHEN'],
  ['Vietnamese', 'da nang', 'Đà Nẵng', 'ĐÀ NẴNG'],
  ['Vietnamese', 'nguyen', 'Nguyễn', 'nguye\u0302\u0303n'],
  ['Polish', 'lodz', 'Łódź', 'ŁÓDŹ'],
  ['Danish', 'aeroskobing', 'Ærøskøbing'],
  ['Icelandic', 'thordur', 'Þórður'],
  ['Greek', 'οδοσ', 'ΟΔΟΣ', 'οδός', 'ὁδός'],
];

/** What is not the same, nor is one part of the other. */
const OTHER: readonly [language: string, one: string, other: string][] = [
  ['Russian', 'мой', 'мои'],
  ['Russian', 'ми', 'мй'],
  ['Azerbaijani', 'əli', 'eli'],
  ['Hindi', 'कि', 'की'],
  ['Hindi', 'क', 'ख'],
  ['Tamil', 'கொ', 'கெ'],
  ['Thai', 'ป่า', 'ป้า'],
  ['Japanese', 'か', 'が'],
  ['Japanese', 'はか', 'はが'],
  ['Japanese', 'パリ', 'バリ'],
  ['Korean', '강', '간'],
  ['Chinese', '国', '北'],
];

describe('folding', () => {
  for (const [language, first, ...others] of SAME) {
    it(`takes ${language} ${others.join(', ')} for ${first}`, () => {
      expect(others.map(fold)).to.deep.equal(others.map(() => fold(first)));
    });
  }

  for (const [language, one, other] of OTHER) {
    it(`tells ${language} ${one} from ${other}`, () => {
      expect(fold(one)).not.to.contain(fold(other));
      expect(fold(other)).not.to.contain(fold(one));
    });
  }

  it('finds what a Korean syllable may become while it is typed', () => {
    for (const typed of ['ㅎ', '하', '한', '한ㄱ', '한구', '한국'])
      expect(fold('대한국민'), typed).to.contain(fold(typed));
  });

  it('is the same done twice, and done to parts of a text', () => {
    const texts = SAME.flatMap(([, ...words]) => words);
    for (const text of texts) expect(fold(fold(text)), text).to.equal(fold(text));
    expect(fold(texts.join('\0'))).to.equal(texts.map(fold).join('\0'));
  });

  it('leaves marks and signs that are no letters', () => {
    expect(fold('a.*[b]\\ (50%) 👩‍🚀 ✓')).to.equal('a.*[b]\\ (50%) 👩🚀 ✓');
    // Of half a letter, Firefox makes a sign.
    expect(fold('\ud83d x').slice(1)).to.equal(' x');
  });
});
