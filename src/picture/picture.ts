import type {ReferencePart} from '../cite/reference.ts';
import type {PictureType} from '../view/cite-panel.ts';
import type {ViewContext} from '../view/context.ts';
import {wordDate} from '../view/date.ts';
import type {Scene} from '../view/timeline.ts';
import type {CitingWords} from '../words/citing.ts';
import {formatNumber} from '../words/intl.ts';
import {paintPng} from './canvas.ts';
import type {Drawing} from './drawing.ts';
import {embedFonts} from './fonts.ts';
import {type InView, lookAround} from './in-view.ts';
import {imprint} from './sources.ts';
import {drawStage} from './stage.ts';
import {writeSvg} from './svg.ts';

/** What is to be seen of an element, and how it is worded. */
export interface Pictured {
  readonly root: ShadowRoot;
  readonly scene: Scene;
  readonly context: ViewContext;
  readonly words: Pick<CitingWords, 'others'>;
  /** The timeline as a source, with its address and the day. */
  readonly itself: readonly ReferencePart[];
}

/**
 * A picture of what is in view, with its sources named below, as a file.
 *
 * @throws Error where the browser cannot make it.
 */
export async function makePicture(type: PictureType, pictured: Pictured): Promise<Blob> {
  const drawing = draw(pictured);
  if (type === 'png') return paintPng(drawing);
  const texts = drawing.marks.filter(mark => mark.kind === 'text');
  return new Blob([writeSvg(drawing, await embedFonts(texts))], {type: 'image/svg+xml'});
}

/** What is in view now. Nothing is changed by it that anybody could see. */
export function draw({root, scene, context, words, itself}: Pictured): Drawing {
  const {lang, counts, corrected, formatDate} = context;
  const state = [
    context.words.state(counts, lang),
    ...(corrected ? [context.words.lastCorrected(formatDate(corrected))] : []),
  ];
  let seen: InView | undefined;
  const drawn = drawStage(root, lang, isSeen => {
    seen = lookAround(root, scene, context, isSeen);
    return imprint({
      heading: context.words.sources,
      state,
      references: seen.sources.map(({number, source}) => ({
        number: `${formatNumber(number, lang, {useGrouping: false})}.`,
        parts: context.refer(source),
      })),
      rest: seen.rest > 0 ? words.others(seen.rest, lang) : undefined,
      ...{itself, lang},
    });
  });
  const title = context.pick(scene.heading)?.text ?? context.words.timeline;
  const entries = (seen?.entries ?? []).map(entry => {
    const name = context.pick(entry.title)?.text ?? context.words.untitled;
    return [wordDate(entry, context)?.text, name].filter(Boolean).join(context.words.comma);
  });
  const told = context.pick(scene.description)?.text;
  const description = [...(told ? [told] : []), ...entries, ...state].join('\n');
  return {...drawn, title, description, lang};
}
