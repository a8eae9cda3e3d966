import type {Language} from '../language.ts';

export {countIn, type Forms, type Language, type PartialLanguage} from '../language.ts';

/** The languages that there are words in, beside English, by their tags. Each is loaded when it is needed. */
export const LANGUAGES: Readonly<Record<string, () => Promise<Language>>> = {
  ar: () => import('./ar.ts').then(({ar}) => ar),
  az: () => import('./az.ts').then(({az}) => az),
  de: () => import('./de.ts').then(({de}) => de),
  es: () => import('./es.ts').then(({es}) => es),
  fa: () => import('./fa.ts').then(({fa}) => fa),
  fr: () => import('./fr.ts').then(({fr}) => fr),
  he: () => import('./he.ts').then(({he}) => he),
  hi: () => import('./hi.ts').then(({hi}) => hi),
  hy: () => import('./hy.ts').then(({hy}) => hy),
  ja: () => import('./ja.ts').then(({ja}) => ja),
  ka: () => import('./ka.ts').then(({ka}) => ka),
  kk: () => import('./kk.ts').then(({kk}) => kk),
  ko: () => import('./ko.ts').then(({ko}) => ko),
  pt: () => import('./pt.ts').then(({pt}) => pt),
  ru: () => import('./ru.ts').then(({ru}) => ru),
  tr: () => import('./tr.ts').then(({tr}) => tr),
  uk: () => import('./uk.ts').then(({uk}) => uk),
  zh: () => import('./zh.ts').then(({zh}) => zh),
};
