import {enCiting} from '../citing.ts';
import {en as main} from '../en.ts';
import type {Language} from '../language.ts';
import {enLater} from '../later.ts';
import {enReader} from '../reader.ts';
import {enReference} from '../reference.ts';

/** English, whole. Each part of the element has its own of it. */
export const en: Language = {
  main,
  reference: enReference,
  later: enLater,
  reader: enReader,
  citing: enCiting,
};
