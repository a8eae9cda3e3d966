import {expect} from '@open-wc/testing';
import {random} from '../model/random.ts';
import {
  countListeners,
  Frames,
  fingers,
  makeTrack,
  Pointer,
  pansOf,
  replace,
  sum,
  Timers,
  wheel,
} from './fixture.ts';

describe('the wheel', () => {
  const cases: [string, boolean, WheelEventInit, (readonly [string, ...number[]])[]][] = [
    ['pans to later', false, {deltaX: 30}, [['pan', 30]]],
    ['pans to earlier from right to left', true, {deltaX: 30}, [['pan', -30]]],
    ['pans by the width it has', false, {deltaX: 1, deltaMode: 2}, [['pan', 400]]],
    ['pans with Shift', false, {deltaY: 30, shiftKey: true}, [['pan', 30]]],
    ['pans with Shift from right to left', true, {deltaY: 30, shiftKey: true}, [['pan', -30]]],
    [
      'zooms at the pointer',
      false,
      {deltaY: -40, ctrlKey: true, clientX: 150},
      [['zoom', Math.exp(0.4), 50]],
    ],
    [
      'zooms at the pointer from right to left',
      true,
      {deltaY: -40, metaKey: true, clientX: 150},
      [['zoom', Math.exp(0.4), 350]],
    ],
  ];
  for (const [what, rtl, init, expected] of cases) {
    it(what, () => {
      const {element, heard} = makeTrack({rtl});
      const event = wheel(element, init);
      expect(heard).to.deep.equal(expected);
      expect(event.defaultPrevented).to.equal(true);
    });
  }

  it('never keeps a plain vertical turn from the page', () => {
    const {element, card, heard} = makeTrack();
    for (const target of [element, card]) {
      for (const deltaMode of [0, 1, 2]) {
        for (const deltaY of [-500, -1, -0.1, 0, 0.1, 1, 500]) {
          for (const share of [-1, -0.5, 0, 0.5, 1]) {
            const event = wheel(target, {deltaMode, deltaY, deltaX: deltaY * share});
            expect(event.defaultPrevented).to.equal(false);
          }
        }
      }
    }
    expect(heard).to.deep.equal([]);
  });

  it('leaves to the page what the view could not use', () => {
    const {element} = makeTrack({isUsed: () => false});
    expect(wheel(element, {deltaX: 30}).defaultPrevented).to.equal(false);
    expect(wheel(element, {deltaY: 30, ctrlKey: true}).defaultPrevented).to.equal(false);
  });

  it('does not pan while the page scrolls', () => {
    const {element, heard} = makeTrack();
    wheel(element, {deltaX: 30, cancelable: false});
    expect(heard).to.deep.equal([]);
  });

  it('settles once when it has turned for the last time', () => {
    const timers = new Timers();
    const {element, heard} = makeTrack();
    for (let i = 0; i < 3; i++) wheel(element, {deltaX: 30});
    expect(timers.waiting).to.equal(1);
    timers.run();
    expect(heard).to.deep.equal([['pan', 30], ['pan', 30], ['pan', 30], ['settle']]);
    expect(timers.waiting).to.equal(0);
  });

  it('settles nothing where nothing moved', () => {
    const timers = new Timers();
    const {element, heard} = makeTrack({isUsed: () => false});
    wheel(element, {deltaX: 30});
    expect(timers.waiting).to.equal(0);
    expect(heard).to.deep.equal([['pan', 30]]);
  });
});

describe('a drag', () => {
  let frames: Frames;
  beforeEach(() => {
    frames = new Frames();
  });

  for (const rtl of [false, true]) {
    for (const type of ['mouse', 'pen', 'touch']) {
      it(`of a ${type} moves the view as far as it goes${rtl ? ', from right to left' : ''}`, () => {
        const next = random(7);
        for (let round = 0; round < 20; round++) {
          const {element, heard} = makeTrack({rtl});
          const pointer = new Pointer(element, type).down(300);
          pointer.move(310);
          for (let i = 0; i < 15; i++) pointer.move(Math.round(next() * 1000) - 200, next() * 200);
          // At rest before it lets go.
          pointer.up(500);
          expect(sum(pansOf(heard))).to.equal((pointer.x - 300) * (rtl ? 1 : -1));
          frames.run(pointer.now);
          expect(heard.at(-1)).to.deep.equal(['settle']);
          expect(heard.filter(([name]) => name === 'settle')).to.have.length(1);
          expect(sum(pansOf(heard))).to.equal((pointer.x - 300) * (rtl ? 1 : -1));
        }
      });
    }
  }

  const starts: [string, string, [number, number][], boolean][] = [
    ['a mouse 3 px on', 'mouse', [[303, 100]], false],
    ['a mouse 4 px on', 'mouse', [[304, 100]], true],
    ['a mouse 4 px back', 'mouse', [[296, 100]], true],
    ['a mouse down', 'mouse', [[303, 160]], false],
    ['a mouse steeply down', 'mouse', [[304, 160]], true],
    ['a finger 3 px on', 'touch', [[303, 100]], false],
    ['a finger 4 px on', 'touch', [[304, 100]], true],
    ['a finger down', 'touch', [[303, 160]], false],
    ['a finger steeply down', 'touch', [[310, 111]], false],
    ['a finger not so steeply down', 'touch', [[311, 110]], true],
    ['a pen steeply down', 'pen', [[310, 111]], false],
    [
      'a finger that wavers',
      'touch',
      [
        [302, 101],
        [298, 99],
        [303, 98],
      ],
      false,
    ],
  ];
  for (const [what, type, way, isDrag] of starts) {
    it(`${isDrag ? 'is' : 'is not'} ${what}`, () => {
      const {element, heard, captured} = makeTrack();
      const pointer = new Pointer(element, type).down(300);
      for (const [x, y] of way) pointer.move(x, y);
      expect(pansOf(heard)).to.have.length(isDrag ? 1 : 0);
      expect(captured.has(pointer.id)).to.equal(isDrag);
      pointer.up(200);
      frames.run(pointer.now);
      expect(heard.at(-1)).to.deep.equal(isDrag ? ['settle'] : undefined);
    });
  }

  const presses: [
    string,
    string,
    PointerEventInit,
    'card' | 'mark' | 'link' | 'element',
    boolean,
  ][] = [
    ['the mouse on the ground', 'mouse', {}, 'element', true],
    ['the mouse on a mark', 'mouse', {}, 'mark', true],
    ['the mouse on a card', 'mouse', {}, 'card', false],
    ['the mouse on a link of a card', 'mouse', {}, 'link', false],
    ['a finger on a card', 'touch', {}, 'card', true],
    ['a finger on a link of a card', 'touch', {}, 'link', true],
    ['a pen on a card', 'pen', {}, 'card', true],
    ['the second button', 'mouse', {button: 2}, 'element', false],
    ['the middle button', 'mouse', {button: 1}, 'element', false],
    ['the first button with Ctrl', 'mouse', {ctrlKey: true}, 'element', false],
    ['the first button with Shift', 'mouse', {shiftKey: true}, 'element', true],
  ];
  for (const [what, type, init, where, isDrag] of presses) {
    it(`${isDrag ? 'begins' : 'does not begin'} with ${what}`, () => {
      const track = makeTrack();
      const target = where === 'link' ? track.card.querySelector('a') : track[where];
      const pointer = new Pointer(target as Element, type, init).down(300).move(350);
      expect(pansOf(track.heard)).to.deep.equal(isDrag ? [-50] : []);
      pointer.up();
    });
  }

  it('goes on outside, left at one go', () => {
    const {element, heard, captured} = makeTrack();
    const pointer = new Pointer(element, 'mouse').down(480).leave(600);
    expect(captured.has(pointer.id)).to.equal(true);
    pointer.move(700, 500).up();
    expect(pansOf(heard)).to.deep.equal([-120, -100]);
  });

  it('is over when the mouse comes back with no button down', () => {
    const {element, heard} = makeTrack();
    const pointer = new Pointer(element, 'mouse').down(300).move(350).hover(200);
    frames.run(pointer.now);
    pointer.hover(100);
    expect(heard).to.deep.equal([['pan', -50], ['settle']]);
  });

  it('is over where the browser takes the pointer', () => {
    const {element, heard} = makeTrack();
    const pointer = new Pointer(element, 'touch').down(300).move(320).move(340).cancel();
    frames.run(pointer.now);
    pointer.move(400);
    expect(heard).to.deep.equal([['pan', -20], ['pan', -20], ['settle']]);
  });

  it('selects no text, while a press on a card and a finger do', () => {
    const {element, card} = makeTrack();
    const select = (target: Element) =>
      !target.dispatchEvent(new Event('selectstart', {bubbles: true, cancelable: true}));
    expect(select(card)).to.equal(false);
    const onGround = new Pointer(element, 'mouse').down(300);
    expect(select(card)).to.equal(true);
    onGround.up();
    expect(select(card)).to.equal(false);
    const onCard = new Pointer(card, 'mouse').down(300);
    expect(select(card)).to.equal(false);
    onCard.up();
    const finger = new Pointer(card, 'touch').down(300);
    expect(select(card)).to.equal(false);
    finger.up();
  });

  it('settles once and glides to its end, also if the wheel turned in the middle of it', () => {
    const timers = new Timers();
    const {element, heard} = makeTrack();
    const pointer = new Pointer(element, 'touch').down(300).move(320);
    wheel(element, {deltaX: 30});
    pointer.move(340).up();
    timers.run();
    expect(heard).to.deep.equal([
      ['pan', -20],
      ['pan', 30],
      ['pan', -20],
    ]);
    expect(frames.run(pointer.now)).to.be.above(10);
    expect(heard.filter(([name]) => name === 'settle')).to.have.length(1);
  });

  it('begins anew with a press after one whose end nobody saw', () => {
    const {element, heard} = makeTrack();
    new Pointer(element, 'touch').down(300).move(350);
    heard.length = 0;
    new Pointer(element, 'touch').down(200).move(202).move(210);
    expect(heard).to.deep.equal([['pan', -10]]);
  });
});

describe('the click', () => {
  /** Clicks that got through to the page. */
  let clicks: Event[];
  const listen = (event: Event) => {
    event.preventDefault();
    clicks.push(event);
  };
  beforeEach(() => {
    clicks = [];
    document.addEventListener('click', listen);
  });
  afterEach(() => document.removeEventListener('click', listen));
  const task = () => new Promise(resolve => setTimeout(resolve, 10));

  for (const type of ['mouse', 'pen', 'touch']) {
    it(`of a tap with ${type} is a click, that of a drag is none, that after it is`, async () => {
      const {mark} = makeTrack();
      new Pointer(mark, type).down(300).move(302).up();
      mark.click();
      expect(clicks).to.have.length(1);
      await task();
      new Pointer(mark, type).down(300).move(350).up();
      mark.click();
      expect(clicks).to.have.length(1);
      await task();
      mark.click();
      expect(clicks).to.have.length(2);
    });
  }

  it('of a drag follows no link', () => {
    const {card} = makeTrack();
    const link = card.querySelector('a') as HTMLElement;
    new Pointer(link, 'touch').down(300).move(350).up();
    const click = new MouseEvent('click', {bubbles: true, cancelable: true});
    link.dispatchEvent(click);
    expect(click.defaultPrevented).to.equal(true);
    expect(clicks).to.have.length(0);
  });

  it('of a key counts in the middle of a drag', () => {
    const {element, mark} = makeTrack();
    new Pointer(element, 'mouse').down(300).move(350);
    mark.click();
    expect(clicks).to.have.length(1);
  });
});

describe('a finger that lets go', () => {
  let frames: Frames;
  beforeEach(() => {
    frames = new Frames();
  });

  /** Goes on to the left by `step` px each 10 ms. */
  function fling(element: Element, step: number, {type = 'touch', wait = 0} = {}): Pointer {
    const pointer = new Pointer(element, type).down(300);
    for (let i = 1; i <= 20; i++) pointer.move(300 - i * step);
    return pointer.up(wait);
  }

  for (const rtl of [false, true]) {
    for (const step of [-30, -5, 2, 12]) {
      it(`glides on at ${step / 10} px/ms${rtl ? ' from right to left' : ''}, and settles`, () => {
        const {element, heard} = makeTrack({rtl});
        const {now} = fling(element, step);
        const before = heard.length;
        frames.run(now);
        const glided = sum(pansOf(heard.slice(before))) * (rtl ? -1 : 1);
        const most = (step / 10) * 325;
        expect(glided / most).to.be.within(1 - 2 / Math.abs(most) - 1e-9, 1);
        expect(heard.filter(([name]) => name === 'settle')).to.have.length(1);
        expect(heard.at(-1)).to.deep.equal(['settle']);
      });
    }
  }

  it('goes by its last 80 ms alone', () => {
    const {element, heard} = makeTrack();
    const pointer = new Pointer(element, 'touch').down(300);
    for (let i = 1; i <= 20; i++) pointer.move(300 - i * i);
    pointer.up();
    const before = heard.length;
    frames.run(pointer.now);
    const most = ((20 ** 2 - 12 ** 2) / 80) * 325;
    expect(sum(pansOf(heard.slice(before)))).to.be.within(most - 2, most);
  });

  it('does not fly off where the clock stood still', () => {
    const {element, heard} = makeTrack();
    const pointer = new Pointer(element, 'touch').down(300);
    for (let i = 1; i <= 4; i++) pointer.move(300 - i * 10, 100, 0);
    pointer.up();
    const before = heard.length;
    frames.run(pointer.now);
    // 30 px in a frame.
    expect(sum(pansOf(heard.slice(before)))).to.be.within(0, (30 / 16) * 325);
  });

  const rests: [string, {type?: string; wait?: number}][] = [
    ['it has rested', {wait: 81}],
    ['it is a mouse', {type: 'mouse'}],
    ['it is a pen', {type: 'pen'}],
  ];
  for (const [why, how] of rests) {
    it(`glides nowhere if ${why}`, () => {
      const {element, heard} = makeTrack();
      const {now} = fling(element, 12, how);
      expect(frames.run(now)).to.equal(1);
      expect(sum(pansOf(heard))).to.equal(240);
      expect(heard.at(-1)).to.deep.equal(['settle']);
    });
  }

  it('glides nowhere if the reader prefers reduced motion', () => {
    replace(window, 'matchMedia', query => ({matches: query.includes('reduce')}) as MediaQueryList);
    const {element, heard} = makeTrack();
    const {now} = fling(element, 12);
    expect(frames.run(now)).to.equal(1);
    expect(sum(pansOf(heard))).to.equal(240);
    expect(heard.at(-1)).to.deep.equal(['settle']);
  });

  it('glides no further than the view can', () => {
    let room = 23;
    const {element, heard} = makeTrack({isUsed: () => room-- > 0});
    const {now} = fling(element, 12);
    frames.run(now);
    expect(pansOf(heard)).to.have.length(24);
    expect(heard.at(-1)).to.deep.equal(['settle']);
  });

  const stops: [string, (track: ReturnType<typeof makeTrack>) => void, boolean][] = [
    ['a finger laid on', ({element}) => new Pointer(element, 'touch').down(100), true],
    ['a press on a card', ({card}) => new Pointer(card, 'mouse').down(100), true],
    [
      'the second button',
      ({element}) => new Pointer(element, 'mouse', {button: 2}).down(100),
      true,
    ],
    ['stop()', ({gestures}) => gestures.stop(), true],
    ['dispose()', ({gestures}) => gestures.dispose(), false],
    ['the wheel', ({element}) => wheel(element, {deltaY: -9, ctrlKey: true}), false],
  ];
  for (const [what, stop, isSettled] of stops) {
    it(`is stopped by ${what}`, () => {
      const timers = new Timers();
      const track = makeTrack();
      const {now} = fling(track.element, 12);
      timers.run();
      frames.paint(now + 16);
      frames.paint(now + 32);
      stop(track);
      expect(frames.waiting).to.equal(0);
      expect(pansOf(track.heard)).to.have.length(22);
      const settles = track.heard.filter(([name]) => name === 'settle');
      expect(settles).to.have.length(isSettled ? 1 : 0);
      track.gestures.stop();
      track.gestures.stop();
      expect(track.heard.filter(([name]) => name === 'settle')).to.have.length(
        what === 'dispose()' ? 0 : 1,
      );
    });
  }

  it('is not stopped by a wheel that scrolls the page', () => {
    const {element} = makeTrack();
    fling(element, 12);
    wheel(element, {deltaY: 100});
    expect(frames.waiting).to.equal(1);
  });
});

describe('a pinch', () => {
  let frames: Frames;
  beforeEach(() => {
    frames = new Frames();
  });

  const pair = (element: Element) => fingers(element, 2) as [Pointer, Pointer];

  it('zooms about the middle and moves with it', () => {
    const {element, heard, captured} = makeTrack();
    const [a, b] = pair(element);
    a.down(200);
    b.down(300);
    b.move(400);
    expect(heard).to.deep.equal([
      ['pan', -50],
      ['zoom', 2, 200],
    ]);
    a.move(100);
    expect(heard.slice(2)).to.deep.equal([
      ['pan', 50],
      ['zoom', 1.5, 150],
    ]);
    expect([...captured].sort()).to.deep.equal([a.id, b.id]);
  });

  it('is mirrored from right to left', () => {
    const {element, heard} = makeTrack({rtl: true});
    const [a, b] = pair(element);
    a.down(200);
    b.down(300);
    b.move(400);
    expect(heard).to.deep.equal([
      ['pan', 50],
      ['zoom', 2, 200],
    ]);
    a.move(100);
    expect(heard.slice(2)).to.deep.equal([
      ['pan', -50],
      ['zoom', 1.5, 250],
    ]);
  });

  it('keeps under both fingers what was under them', () => {
    const next = random(3);
    for (let round = 0; round < 20; round++) {
      const {element, heard} = makeTrack();
      const [a, b] = pair(element);
      const first = [120 + Math.round(next() * 80), 320 + Math.round(next() * 80)] as const;
      a.down(first[0]);
      b.down(first[1]);
      for (let i = 0; i < 12; i++) {
        a.move(60 + Math.round(next() * 140));
        b.move(260 + Math.round(next() * 200));
      }
      // A view of its own: what time, in px of the first picture, stands at x.
      let scale = 1;
      let start = 0;
      for (const intent of heard) {
        if (intent[0] === 'pan') start += intent[1] / scale;
        if (intent[0] === 'zoom') {
          start += intent[2] / scale - intent[2] / scale / intent[1];
          scale *= intent[1];
        }
      }
      for (const [i, finger] of [a, b].entries()) {
        expect(start + (finger.x - 100) / scale).to.be.closeTo((first[i] as number) - 100, 1e-6);
      }
    }
  });

  it('zooms up and down as well as across, and by no more than it can where fingers meet', () => {
    const {element, heard} = makeTrack();
    const [a, b] = pair(element);
    a.down(200, 50);
    b.down(200, 150);
    b.move(200, 250);
    expect(heard).to.deep.equal([['zoom', 2, 100]]);
    b.move(200, 50);
    expect(heard.at(-1)).to.deep.equal(['zoom', 24 / 200, 100]);
    b.move(200, 60);
    expect(heard).to.have.length(2);
    b.move(200, 98);
    expect(heard.at(-1)).to.deep.equal(['zoom', 2, 100]);
  });

  it('takes no notice of a third finger', () => {
    const {element, heard} = makeTrack();
    const [a, b, c] = fingers(element, 3) as [Pointer, Pointer, Pointer];
    a.down(200);
    b.down(300);
    c.down(400).move(450).move(10);
    expect(heard).to.deep.equal([]);
    b.move(400);
    expect(heard).to.have.length(2);
    a.up();
    c.move(400).up();
    b.move(390);
    expect(heard.slice(2)).to.deep.equal([['pan', 10]]);
  });

  it('goes on as a drag with the finger that stays, and settles once', () => {
    const {element, heard} = makeTrack();
    const [a, b] = pair(element);
    a.down(200);
    b.down(300).move(320).move(340);
    a.up();
    expect(frames.waiting).to.equal(0);
    heard.length = 0;
    b.move(341).move(351);
    expect(heard).to.deep.equal([
      ['pan', -1],
      ['pan', -10],
    ]);
    b.up(100);
    frames.run(b.now);
    expect(heard.slice(2)).to.deep.equal([['settle']]);
  });

  it('does not glide when both fingers go', () => {
    const {element, heard} = makeTrack();
    const [a, b] = pair(element);
    a.down(200);
    b.down(300);
    for (let i = 1; i < 10; i++) {
      a.move(200 - i * 5);
      b.move(300 + i * 20);
    }
    const before = heard.length;
    a.up();
    b.up();
    frames.run(b.now);
    expect(heard.slice(before)).to.deep.equal([['settle']]);
  });

  it('is over when both are cancelled', () => {
    const {element, heard} = makeTrack();
    const [a, b] = pair(element);
    a.down(200);
    b.down(300).move(400);
    a.cancel();
    b.cancel();
    frames.run(b.now);
    expect(heard.at(-1)).to.deep.equal(['settle']);
    a.move(0);
    b.move(0);
    expect(heard).to.have.length(3);
  });
});

describe('listeners', () => {
  it('are on the element alone, in the middle of a gesture too, and all go with dispose()', () => {
    const listeners = countListeners();
    const {element, gestures} = makeTrack();
    const [a, b] = fingers(element, 2) as [Pointer, Pointer];
    const count = listeners().length;
    expect(count).to.be.above(0);
    a.down(200).move(250);
    b.down(300).move(350);
    expect(listeners().every(([target]) => target === element)).to.equal(true);
    expect(listeners()).to.have.length(count);
    a.up();
    b.up();
    expect(listeners()).to.have.length(count);
    gestures.dispose();
    expect(listeners()).to.deep.equal([]);
  });

  it('hear nothing after dispose(), in the middle of a gesture', () => {
    const frames = new Frames();
    const timers = new Timers();
    const {element, gestures, heard} = makeTrack();
    const pointer = new Pointer(element, 'touch').down(300).move(350);
    wheel(element, {deltaX: 10});
    gestures.dispose();
    pointer.move(400).up();
    expect(wheel(element, {deltaX: 10}).defaultPrevented).to.equal(false);
    gestures.stop();
    timers.run();
    frames.run(2000);
    expect(heard).to.deep.equal([
      ['pan', -50],
      ['pan', 10],
    ]);
  });

  it('begin anew on an element that was removed in the middle of a gesture', () => {
    const {element, heard} = makeTrack();
    new Pointer(element, 'touch').down(300).move(350);
    element.remove();
    document.body.append(element);
    new Pointer(element, 'touch').down(100).move(102).move(110);
    expect(heard).to.deep.equal([
      ['pan', -50],
      ['pan', -10],
    ]);
  });
});
